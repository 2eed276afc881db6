namespace Casus.Language.Syntax;

/// <summary>What a network is told of a word besides its letters. Model files depend on the numbers.</summary>
enum WordMark : byte
{
    None = 0,

    /// <summary>To the parser: a name of several words. To the network that ends sentences: what follows on the word before without a space.</summary>
    Joined = 1,

    /// <summary>To the network that finds names: part of a name that the data know, and of whose.</summary>
    KnownPerson = 2,
    KnownPlace = 3,
    KnownOrganisation = 4,
    KnownDemonym = 5,
    KnownOther = 6,
}
