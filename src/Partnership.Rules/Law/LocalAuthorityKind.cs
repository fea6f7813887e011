using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What sort of local authority one is, as Part 4 of the Domestic Abuse Act 2021 tells them apart.</summary>
public sealed class LocalAuthorityKind : ClosedSet<LocalAuthorityKind>
{
    private LocalAuthorityKind(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>A county council with districts in its area.</summary>
    public static LocalAuthorityKind County { get; } = new("county", 0, "county council");

    /// <summary>A council with every function in its area: a unitary or metropolitan district, or a county without districts.</summary>
    public static LocalAuthorityKind SingleTier { get; } = new("single-tier", 1, "single-tier council");

    /// <summary>The Greater London Authority.</summary>
    public static LocalAuthorityKind GreaterLondon { get; } = new("greater-london", 2, "Greater London Authority");

    /// <summary>The Council of the Isles of Scilly.</summary>
    public static LocalAuthorityKind IslesOfScilly { get; } = new("isles-of-scilly", 3, "Council of the Isles of Scilly");

    /// <summary>A district council within a county council's area.</summary>
    public static LocalAuthorityKind District { get; } = new("district", 4, "district council within a county");

    /// <summary>A London borough council.</summary>
    public static LocalAuthorityKind LondonBorough { get; } = new("london-borough", 5, "London borough council");

    /// <summary>The Common Council of the City of London.</summary>
    public static LocalAuthorityKind CityOfLondon { get; } = new("city-of-london", 6, "Common Council of the City of London");

    /// <summary>Every sort of the set, in a fixed order.</summary>
    public static ValueList<LocalAuthorityKind> All { get; } =
        ValueList.Of(County, SingleTier, GreaterLondon, IslesOfScilly, District, LondonBorough, CityOfLondon);

    /// <summary>The sort in words.</summary>
    public string Words { get; }

    /// <summary>Reads a sort of authority by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such sort; the message lists the valid codes.</exception>
    public static LocalAuthorityKind Parse(string text) => Find(All, text, "a kind of authority");
}
