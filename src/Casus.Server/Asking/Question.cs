using System.ComponentModel;

namespace Casus.Server.Asking;

/// <summary>A situation as a person puts it.</summary>
public sealed record Question(
    [property: Description("Who attacks whom, like: USA attacks PRK. Several acts are divided by semicolons.")] string? Q,
    [property: Description("The day of acts that name none, like 2025-06-01; today where it is left out.")] string? On = null,
    [property: Description("The place of acts that name none; the target's home territory where it is left out.")] string? At = null,
    [property: Description("What is taken to be so, like: request, not organ decision, EST requests, ARM leaves csto, treaty usa-twn-1954 in force, without csto.")] IReadOnlyList<string>? Suppose = null,
    [property: Description("List states on whom no treaty bears, too.")] bool? All = null);
