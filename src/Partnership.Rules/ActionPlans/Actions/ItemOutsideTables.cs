using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>A numbered item that stands outside the plan's tables: no row, no rating, kept apart from the counts (CON-077).</summary>
public sealed record ItemOutsideTables
{
    /// <summary>States an item with the values given.</summary>
    /// <param name="strand">The strand of the row; null when it is not known.</param>
    /// <param name="code">The code.</param>
    /// <param name="area">The text of the row.</param>
    /// <param name="place">The place of the text in the file.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ItemOutsideTables(Strand? strand, ActionCode code, string area, SourceLocation place)
    {
        Strand = strand;
        Code = Guard.NotNull(code);
        Area = Guard.NotBlank(area);
        Location = Guard.NotNull(place);
    }

    /// <summary>The strand that the item belongs to.</summary>
    public Strand? Strand { get; }

    /// <summary>The code of the item, as the plan gives it.</summary>
    public ActionCode Code { get; }

    /// <summary>What it asks, as the document says.</summary>
    public string Area { get; }

    /// <summary>The line and cell of the file where this is.</summary>
    public SourceLocation Location { get; }

    /// <summary>Where a built-in plan cites it; null for a plan that was read.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Code and text, as one line of text.</summary>
    public override string ToString() => $"{Code} {Area}";
}
