namespace Casus.Cli.Fetching;

/// <summary>Ends the making of a connection; it never leaves <see cref="WebFetcher"/>.</summary>
sealed class NotPublicException(string host) : Exception(host);
