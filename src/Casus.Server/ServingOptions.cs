namespace Casus.Server;

/// <param name="Port">On the loopback address; 0 for any that is free.</param>
public sealed record ServingOptions(int Port = 0);
