using System.Net;
using System.Net.Sockets;

namespace Casus.Cli.Fetching;

/// <summary>Which addresses lie on the public internet. Everything else could be a neighbour's router, a company's server or the key store of a cloud.</summary>
static class PublicAddress
{
    /// <summary>IANA IPv4 Special-Purpose Address Registry, all that is not globally reachable, multicast, and one address of a cloud.</summary>
    static readonly IPNetwork[] notPublic4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.88.99.0/24"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("224.0.0.0/4"), IPNetwork.Parse("240.0.0.0/4"),

        // Azure answers virtual machines here with their configuration, although the address is a public one.
        IPNetwork.Parse("168.63.129.16/32"),
    ];

    static readonly IPNetwork globalUnicast6 = IPNetwork.Parse("2000::/3");

    /// <summary>IANA IPv6 Special-Purpose Address Registry, within global unicast; 6to4 and Teredo carry IPv4 addresses that would have to be dug out.</summary>
    static readonly IPNetwork[] notPublic6 =
    [
        IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("3fff::/20"),
    ];

    /// <summary>RFC 6052: the last four bytes are the IPv4 address that is reached.</summary>
    static readonly IPNetwork nat64 = IPNetwork.Parse("64:ff9b::/96");

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return Is(address.MapToIPv4());
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !notPublic4.Any(network => network.Contains(address));
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return false;

        return nat64.Contains(address) ? Is(new IPAddress(address.GetAddressBytes()[12..]))
            : globalUnicast6.Contains(address) && !notPublic6.Any(network => network.Contains(address));
    }
}
