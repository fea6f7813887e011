using Partnership.Rules.Foundation;

namespace Partnership.Rules.Profiles;

/// <summary>What the library does with an entry of the catalogue of source documents.</summary>
public sealed class CoverageStatus : ClosedSet<CoverageStatus>
{
    private CoverageStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>A type or a profile holds what the entry says.</summary>
    public static CoverageStatus Modelled { get; } = new("modelled", 0);

    /// <summary>A calculator answers by it.</summary>
    public static CoverageStatus Calculated { get; } = new("calculated", 1);

    /// <summary>Its words are kept and cited; nothing is computed.</summary>
    public static CoverageStatus Recorded { get; } = new("recorded", 2);

    /// <summary>Outside the library, with the reason.</summary>
    public static CoverageStatus Outside { get; } = new("outside", 3);

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<CoverageStatus> All { get; } = ValueList.Of(Modelled, Calculated, Recorded, Outside);

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static CoverageStatus Parse(string text) => Find(All, text, "a coverage status");
}
