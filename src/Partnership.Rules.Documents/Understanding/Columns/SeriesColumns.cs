using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Columns that say the same for one time after another: "Jun-26, Sep-26", "Progress Q1, Progress Q2". In each row the newest that is filled counts, and the others are kept.</summary>
internal static class SeriesColumns
{
    private static readonly Regex Count = Patterns.Of(@"\b(?:q(?:uarter|tr)?\.?\s*(?<n>[1-4])|(?<n>\d{1,2})|" + DueForms.F(DueForms.Month, "m") + @")(?!\w)", DueForms.Options);

    /// <summary>Gives the columns of a series their role and turn, before the other roles are dealt.</summary>
    internal static void Settle(Column[] columns, double[][] weights)
    {
        var timed = columns.Where(one => one.Role == ColumnRole.Kept && one.Heading.Length is > 0 and < 80).Select(one => (Column: one, Time: TimeOf(one))).Where(one => one.Time is not null);
        foreach (var series in timed.GroupBy(one => one.Time!.Value.Stem, StringComparer.Ordinal))
        {
            var ordered = series.OrderBy(one => one.Time!.Value.Order).ThenBy(one => one.Column.At).ToArray();
            if (ordered.Length > 1 && ordered.Select(one => one.Time!.Value.Order).Distinct().Count() == ordered.Length && RoleOf([.. ordered.Select(one => one.Column)], series.Key, ordered.All(one => one.Time!.Value.IsTime)) is { } role)
            {
                for (var at = 0; at < ordered.Length; at++)
                {
                    var column = ordered[at].Column;
                    columns[column.At] = column with { Role = role, Turn = at + 1, Series = series.Key };
                    weights[column.At] = new double[RoleWeights.Dealt.Length];
                }
            }
        }
    }

    /// <summary>Where another column holds the rating, the series tells what it was before: it is kept.</summary>
    internal static Column[] BesideOthers(Column[] columns) =>
        Array.Exists(columns, one => one.Turn == 0 && one.Role is ColumnRole.Rating or ColumnRole.RatingTick)
            ? Array.ConvertAll(columns, one => one.Turn > 0 && one.Role == ColumnRole.Rating ? one with { Role = ColumnRole.Kept, Turn = 0, IsFormer = true, Evidence = "a rating of another time, next to one that has no time" } : one)
            : columns;

    /// <summary>A series holds ratings, or reports where its headings say so or name nothing but a time. Other series are columns like any others.</summary>
    private static ColumnRole? RoleOf(Column[] columns, string stem, bool isTimed)
    {
        var mapped = columns.Where(one => one.Match == HeadingMatch.Mapped).Select(one => one.Told).Distinct().ToArray();
        var filled = columns.Where(one => one.Content is { Filled: > 0 }).Select(one => one.Content!).ToArray();
        var cells = filled.Sum(one => one.Filled);
        return mapped.Length > 0 ? (mapped is [ColumnRole.Rating or ColumnRole.Update] && columns.All(one => one.Match == HeadingMatch.Mapped) ? mapped[0] : null)
            : isTimed && (AreDrawn(columns) || AreBars(filled.Length == 0 ? [.. columns.Select(one => one.Content!)] : filled, cells)) ? ColumnRole.DueTick
            : cells == 0 ? null
            : filled.Sum(one => one.Rated * one.Filled) >= 0.6 * cells && filled.Sum(one => one.Share(CellKind.Tick) * one.Filled) < 0.6 * cells ? ColumnRole.Rating
            : (columns.All(one => one.Told == ColumnRole.Update) || (stem.Length == 0 && isTimed)) && filled.Sum(one => one.Share(CellKind.Long) * one.Filled) >= 0.4 * cells ? ColumnRole.Update
            : null;
    }

    /// <summary>True where the cells are ticks, or coloured in one colour that is no rating: they draw when an action runs.</summary>
    private static bool AreBars(ColumnContent[] columns, int cells) => cells > 0
        ? columns.Sum(one => one.Share(CellKind.Tick) * one.Filled) >= 0.9 * cells
        : columns.Any(one => one.Colours.Count > 0) && columns.SelectMany(one => one.Colours).Distinct(StringComparer.Ordinal).Count() == 1;

    /// <summary>True where each row has one run of cells in one colour, and the runs do not all begin together, as reports of a state do.</summary>
    private static bool AreDrawn(Column[] columns)
    {
        var count = columns.Max(one => one.Content!.Bars.Count);
        if (count < 2 || columns.Length < 3 || Array.Exists(columns, one => one.Content!.Bars.Count != count))
        {
            return false;
        }

        var runs = Enumerable.Range(0, count).Select(row => Run(columns.Select(one => one.Content!.Bars[row]).ToArray())).ToArray();
        return Array.TrueForAll(runs, run => run is not null) && runs.Where(run => run >= 0).Distinct().Skip(1).Any();
    }

    /// <summary>Where the only run of one colour begins; -1 for no colour at all, null for several runs or colours.</summary>
    private static int? Run(string?[] fills)
    {
        var (from, to) = (Array.FindIndex(fills, fill => fill is not null), Array.FindLastIndex(fills, fill => fill is not null));
        return from < 0 ? -1 : fills.Skip(from).Take(to - from + 1).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1 ? from : null;
    }

    /// <summary>The times in a heading, as an order, and the heading without them; null for a heading without a time. Months without a year go by their place.</summary>
    private static (string Stem, long Order, bool IsTime)? TimeOf(Column column)
    {
        var (heading, order, isTime) = (column.Heading, 0L, false);
        if (DueForms.Find(heading) is { Length: > 0 } dates && dates[dates.Length - 1] is var last)
        {
            (heading, order, isTime) = (heading.Remove(last.At, last.Length), ((last.On.Last.Year * 400L) + last.On.Last.DayOfYear) * 1000, true);
        }

        var count = Count.Match(heading);
        var number = count.Groups["n"];
        if (count.Success)
        {
            order += number.Success ? int.Parse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture) : 100 + column.At;
            isTime |= !number.Success || count.Length > number.Length;
            heading = heading.Remove(count.Index, count.Length);
        }

        return isTime || count.Success ? (Headings.Plain(heading), order, isTime) : null;
    }
}
