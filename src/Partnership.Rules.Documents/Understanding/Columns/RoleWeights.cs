namespace Partnership.Rules.Documents.Understanding;

/// <summary>The one table of weights: what a heading and what the cells below it count for each role.</summary>
internal static class RoleWeights
{
    /// <summary>A role is taken from this weight on.</summary>
    internal const double Floor = 0.55;

    /// <summary>Two ways to deal the roles that are closer than this share of the better one are reported, not taken.</summary>
    internal const double Close = 0.05;

    /// <summary>The roles that are dealt, one column each. The rest only come by their headings.</summary>
    internal static ColumnRole[] Dealt { get; } =
    [
        ColumnRole.Strand, ColumnRole.Code, ColumnRole.Area, ColumnRole.Action, ColumnRole.Lead, ColumnRole.Officer, ColumnRole.Measure, ColumnRole.Milestone,
        ColumnRole.Due, ColumnRole.Update, ColumnRole.Rating, ColumnRole.RatingNote, ColumnRole.Reference,
    ];

    /// <summary>The roles that several columns may share, where each says so by its whole heading.</summary>
    internal static bool MayRepeat(ColumnRole role) => role is ColumnRole.Lead or ColumnRole.Officer or ColumnRole.Measure or ColumnRole.Milestone or ColumnRole.Due or ColumnRole.Update or ColumnRole.Reference or ColumnRole.Rating;

    internal static double OfHeading(HeadingMatch match) => match switch
    {
        HeadingMatch.Mapped => 10,
        HeadingMatch.Exact => 1,
        HeadingMatch.Fragment => 0.6,
        _ => 0,
    };

    /// <summary>What the cells say for a role, from -1 to about 1. Few cells say little; what contradicts counts in full from the third.</summary>
    internal static double OfContent(ColumnRole role, ColumnContent column)
    {
        var weight = column.Filled == 0 ? 0 : Raw(role, column);
        return weight > 0 ? weight * Math.Min(1, (column.Filled + 1) / 4.0) : weight * (column.Filled < 3 ? 0.2 * column.Filled : Math.Min(1, column.Filled / 4.0));
    }

    private static double Raw(ColumnRole role, ColumnContent column) => role switch
    {
        ColumnRole.Strand => Strand(column),
        ColumnRole.Code => column.Share(CellKind.Code) < 0.4 ? -1 : (column.Share(CellKind.Code) * column.Different * (column.IsLeft ? 1 : 0.7)) - (2 * column.Share(CellKind.Rating) * (1 - column.Different)),
        ColumnRole.Area => (column.IsLeft && !column.IsMerged && column.IsBeforeText ? (0.78 - (0.02 * column.At)) * Text(column) * (column.Words >= 3 ? 1 : 0.6) * column.Different * column.FilledShare : 0.3 * Text(column)) - Typed(column),
        ColumnRole.Action => (Text(column) * (0.3 + (0.7 * column.Different)) * (0.55 + (0.45 * column.FilledShare)) * (column.IsLeft ? 1 : column.Directing >= 0.5 ? 1.25 : 0.8)) - Typed(column) - (column.IsMerged ? 0.3 : 0),
        ColumnRole.Lead => Lead(column),
        ColumnRole.Officer => 0,
        ColumnRole.Due => Dates(column) < 0.2 ? -0.8 : (1.1 * Dates(column)) - (0.8 * column.Share(CellKind.Rating) * (1 - column.Share(CellKind.Date))),
        ColumnRole.Rating => column.Rated < 0.2 ? -0.8 : (1.1 * column.Rated) + (0.02 * column.At) - (column.Values > 8 ? 0.6 : 0) - (column.OnlyDates > 0.5 ? 0.9 : 0),
        ColumnRole.Update => (column is { Reporting: >= 0.7, IsLeft: false, IsBeforeMain: false, Directing: <= 0 } ? 0.65 : 0.25 * column.Share(CellKind.Long)) - (column.Rated > 0.6 ? 0.7 : 0) - (column.Share(CellKind.Date) > 0.8 ? 0.6 : 0),
        ColumnRole.Measure => -(column.IsLeft && column.IsMerged ? 0.6 : column.IsSparse ? 1.5 : 0) - (column.Share(CellKind.Date) > 0.8 ? 0.6 : 0) - (column.Rated > 0.8 ? 0.6 : 0),
        ColumnRole.Milestone => -(column.Share(CellKind.Date) > 0.8 ? 0.8 : 0) - (column.Rated > 0.8 ? 0.6 : 0),
        ColumnRole.Reference => column.Pointing < 0.3 ? -0.4 : 1.1 * column.Pointing,
        _ => 0,
    };

    /// <summary>A strand repeats from row to row or is merged; a column whose cells are all different is none.</summary>
    private static double Strand(ColumnContent column) =>
        column.IsMerged || column.IsSparse ? (column.IsLeft ? 0.8 : 0.2)
        : column.Different >= 0.99 && column.Filled > 1 ? -0.35 * Math.Min(3, column.Filled - 1)
        : column.Filled < 4 || column.Values < 2 || !column.IsLeft ? (column.Different < 0.9 ? 0.2 : 0)
        : (0.8 * column.Running) - Typed(column);

    /// <summary>Leads are short names; words for bodies and posts, and names that come again, speak for them.</summary>
    private static double Lead(ColumnContent column) => column.Names < 0.4 ? -0.5 * (1 - column.Names)
        : (0.45 * column.Names) + (0.4 * column.Bodies) + (0.2 * (1 - column.Different)) + (column.Words <= 2.5 ? 0.15 : column.Words > 5 ? -0.3 : 0) - (column.At == 0 ? 0.3 : column.IsBeforeMain ? 0.35 : 0) - (0.6 * column.Share(CellKind.Rating)) - (column.Values == 1 && column.Filled > 1 ? 0.3 : 0);

    private static double Text(ColumnContent column) => Math.Min(1, 0.25 + (0.15 * column.Words)) * (1 - Typed(column));

    private static double Typed(ColumnContent column) => Math.Min(1, Math.Max(Math.Max(Dates(column), column.Share(CellKind.Rating)), Math.Max(column.Share(CellKind.Code | CellKind.Number), column.Share(CellKind.YesNo | CellKind.Tick))));

    private static double Dates(ColumnContent column) => Math.Max(column.Share(CellKind.Date), column.Share(CellKind.Date | CellKind.OpenDate) - (column.Share(CellKind.Date) > 0 ? 0 : 0.15));
}
