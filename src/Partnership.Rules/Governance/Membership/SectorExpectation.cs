using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A sector that an overview expects to see, in addition to the list that governs. It is looked for and never required.</summary>
public sealed record SectorExpectation
{
    /// <summary>States an expectation with the values given.</summary>
    /// <param name="name">The sector as the overview names it.</param>
    /// <param name="citation">The place in the document that names it.</param>
    /// <param name="metBy">The matching categories of the list, by code; none when the list has no such category.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public SectorExpectation(string name, Citation citation, params string[] metBy)
    {
        Name = Guard.NotBlank(name);
        Citation = Guard.NotNull(citation);
        MetBy = ValueList.Of(Guard.NotNull(metBy));
    }

    /// <summary>The sector that is expected.</summary>
    public string Name { get; }

    /// <summary>The place in the document that names it.</summary>
    public Citation Citation { get; }

    /// <summary>The categories that answer it, by code.</summary>
    public ValueList<string> MetBy { get; }

    /// <summary>The sector, as one line of text.</summary>
    public override string ToString() => Name;
}
