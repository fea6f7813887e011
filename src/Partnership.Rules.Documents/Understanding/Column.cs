using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>One column of a table: where it is, what it holds, what stands above it.</summary>
/// <param name="At">The place, counted from 0.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Heading">Its heading.</param>
internal sealed record Column(int At, ColumnRole Role, string Heading)
{
    /// <summary>The rating a column of ticks stands for.</summary>
    internal Rating? Ticks { get; init; }
}
