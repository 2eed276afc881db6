namespace Casus.Language.Syntax;

/// <summary>What a model file holds; a file under another's name is refused.</summary>
enum ModelKind : byte
{
    Words = 1,
    Network = 5,
    Boundaries = 6,
    Names = 7,
    Events = 8,
    Sides = 9,
    Judge = 10,
}
