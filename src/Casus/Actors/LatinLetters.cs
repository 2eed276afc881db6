using System.Collections.Frozen;

namespace Casus.Actors;

/// <summary>Takes accents off, so that "Erdoğan" and "Erdogan" are one name.</summary>
static class LatinLetters
{
    /// <summary>Each plain letter, and behind it those that news writes as it: Latin-1 to Extended-B and Extended Additional.</summary>
    /// <remarks>A table, because the runtime takes no letters apart when globalization is invariant.</remarks>
    static readonly string[] families =
    [
        "AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶƏ",
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặə",
        "BḂḄḆ",
        "bḃḅḇ",
        "CÇĆĈĊČḈ",
        "cçćĉċčḉ",
        "DĎḊḌḎḐḒĐÐ",
        "dďḋḍḏḑḓđð",
        "EÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "FḞ",
        "fḟ",
        "GĜĞĠĢǦǴḠ",
        "gĝğġģǧǵḡ",
        "HĤȞḢḤḦḨḪĦ",
        "hĥȟḣḥḧḩḫẖħ",
        "IÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
        "iìíîïĩīĭįǐȉȋḭḯỉịı",
        "JĴ",
        "jĵǰ",
        "KĶǨḰḲḴ",
        "kķǩḱḳḵ",
        "LĹĻĽḶḸḺḼŁ",
        "lĺļľḷḹḻḽł",
        "MḾṀṂ",
        "mḿṁṃ",
        "NÑŃŅŇǸṄṆṈṊ",
        "nñńņňǹṅṇṉṋ",
        "OÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
        "PṔṖ",
        "pṕṗ",
        "RŔŖŘȐȒṘṚṜṞ",
        "rŕŗřȑȓṙṛṝṟ",
        "SŚŜŞŠȘṠṢṤṦṨ",
        "sśŝşšșṡṣṥṧṩ",
        "TŢŤȚṪṬṮṰ",
        "tţťțṫṭṯṱẗ",
        "UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "VṼṾ",
        "vṽṿ",
        "WŴẀẂẄẆẈ",
        "wŵẁẃẅẇẉẘ",
        "XẊẌ",
        "xẋẍ",
        "YÝŶŸȲẎỲỴỶỸ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "ZŹŻŽẐẒẔ",
        "zźżžẑẓẕ",
    ];

    static readonly FrozenDictionary<char, string> plain = families
        .SelectMany(family => family[1..].Select(letter => KeyValuePair.Create(letter, family[..1])))
        .Concat("ßæÆœŒþÞ".Zip(["ss", "ae", "Ae", "oe", "Oe", "th", "Th"], KeyValuePair.Create))
        .ToFrozenDictionary();

    /// <returns>What to write for the letter: itself, its plain form, nothing for a combining accent.</returns>
    public static ReadOnlySpan<char> Plain(ref readonly char letter) =>
        letter < '\u0080' ? new ReadOnlySpan<char>(in letter)
        : letter is >= '\u0300' and <= '\u036F' ? []
        : plain.TryGetValue(letter, out var written) ? written
        : new ReadOnlySpan<char>(in letter);
}
