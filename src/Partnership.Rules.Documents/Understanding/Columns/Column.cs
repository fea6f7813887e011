using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>One column of a table: where it is, what it holds, what stands above it.</summary>
/// <param name="At">The place, counted from 0.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Heading">The heading.</param>
internal sealed record Column(int At, ColumnRole Role, string Heading)
{
    /// <summary>The lowest of its headings alone.</summary>
    internal string Own { get; init; } = string.Empty;

    /// <summary>The rating a column of ticks means.</summary>
    internal Rating? Ticks { get; init; }

    /// <summary>The letters that tick it, by the plan's own key; empty for the usual ticks.</summary>
    internal IReadOnlyCollection<string> Letters { get; init; } = [];

    /// <summary>Which of several columns for one time after another it is, counted from 1 in the order of time; 0 for a column by itself.</summary>
    internal int Turn { get; init; }

    /// <summary>What those columns have in common; empty where it is nothing but the time.</summary>
    internal string Series { get; init; } = string.Empty;

    /// <summary>True for a column of yes and no, where yes means that the action is complete.</summary>
    internal bool IsYesNo { get; init; }

    /// <summary>True for a column of what was, beside one of what is.</summary>
    internal bool IsFormer { get; init; }

    /// <summary>True for a column of dates that held before; they hold where no later one is given.</summary>
    internal bool IsFormerDue { get; init; }

    /// <summary>True where the heading says that its dates take the place of others.</summary>
    internal bool IsRevised { get; init; }

    /// <summary>What its heading says by itself, and how certainly.</summary>
    internal ColumnRole Told { get; init; }

    internal HeadingMatch Match { get; init; }

    /// <summary>What its cells are like.</summary>
    internal ColumnContent? Content { get; init; }

    /// <summary>Why it has its role.</summary>
    internal string Evidence { get; init; } = string.Empty;
}
