using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Finds the headings of a table and the role of each column together: each of the first rows, one to three rows deep, is tried, and the best sum is taken.</summary>
internal sealed class HeaderFinder(CellKinds kinds, Scales scales, ColumnMap given)
{
    private const int LookedAt = 15;
    private const int Deepest = 3;
    private const int Sampled = 120;
    private const int Widest = 60;
    private static readonly Regex Done = Patterns.Of(@"\b(?:done|completed?|finished|achieved|delivered|closed|implemented)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Bracketed = Patterns.Of(@"\([^)]*\)|[?:*]", RegexOptions.CultureInvariant);

    private ColumnMap map = ColumnMap.Empty;

    internal Header? Find(Table table)
    {
        map = given.HeaderRow is null or 0 || table.Rows.Any(row => row.Line == given.HeaderRow) ? given : given.ByHeadings;
        Header? best = null;
        var all = new List<Header>();
        var wanted = map.HeaderRow > 0 ? map.HeaderRow : null;
        var width = Width(table);
        for (var at = 0; at < (wanted is null ? Math.Min(LookedAt, table.Rows.Count) : table.Rows.Count) && width > 1; at++)
        {
            if (wanted is not null ? table.Rows[at].Line != wanted : table.Rows[at].Filled < 2)
            {
                continue;
            }

            for (var deep = 1; deep <= Deepest && at + deep <= table.Rows.Count && (deep == 1 || IsUnder(table.Rows[at + deep - 2], table.Rows[at + deep - 1])); deep++)
            {
                foreach (var made in Try(table, at, deep, width))
                {
                    best = best is null || made.Score > best.Score ? made : best;
                    all.Add(made);
                }
            }
        }

        if (IsBare(best, wanted, width) && WithoutHeadings(table, width) is { } bare && (map.HeaderRow == 0 || bare.Score > (best?.Score ?? 0)))
        {
            return bare;
        }

        // Headings that come again further down are the same headings: the first of them begin the plan.
        return best is null ? null : all.First(one => one.Rows == best.Rows && (ReferenceEquals(one, best) || (one.First < best.First && best.Repeats(table.Rows[one.First]))));
    }

    /// <summary>True where the map says that there are no headings, or where the best row of headings is not marked, hardly known and of the same kinds as the cells below it.</summary>
    private bool IsBare(Header? best, int? wanted, int width) => width > 1 && (map.HeaderRow == 0
        || (wanted is null && (best is null || (best is { IsMarked: false, Difference: < 0 } && best.Columns.Count(one => one.Match != HeadingMatch.None || one.Role == ColumnRole.RatingTick) < 2))));

    /// <summary>The columns by their cells alone, from the first row on; null where the cells of fewer than three columns are sure of their roles.</summary>
    private Header? WithoutHeadings(Table table, int width)
    {
        var first = Enumerable.Range(0, Math.Min(LookedAt, table.Rows.Count)).Where(at => table.Rows[at].Filled > 1).DefaultIfEmpty(-1).First();
        return first < 0 ? null : Try(table, first, 0, width).FirstOrDefault(made => map.HeaderRow == 0 || (made.HasText && made.Columns.Count(one => one.Role != ColumnRole.Kept) > 2));
    }

    /// <summary>How many cells most rows have; the widest of those that are as frequent.</summary>
    private static int Width(Table table)
    {
        var rows = table.Rows.Where(row => row.Filled > 1).Take(Sampled).ToArray();
        var widths = rows.GroupBy(row => row.Cells.Count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).ToArray();
        return widths.Length == 0 ? 0 : table.HasLooseRows ? widths[0].Key : rows.Max(row => row.Cells.Count);
    }

    /// <summary>A further row of headings is short, fills gaps or parts a merged heading, and holds nothing that a row of the plan holds.</summary>
    private bool IsUnder(Row upper, Row lower)
    {
        var filled = lower.Cells.Where(cell => !cell.IsBlank).ToArray();
        var isParted = upper.Cells.Any(cell => cell.Span > 1) || lower.Cells.Any(cell => cell.ContinuesAbove) || upper.Cells.Count < lower.Cells.Count
            || lower.Cells.Select((cell, at) => (cell, at)).Any(one => !one.cell.IsBlank && upper.Text(one.at).Length == 0);
        return (upper.IsMarked && lower.IsMarked) || (Fills(upper, lower) && Array.TrueForAll(filled, cell => cell.Text.Length < 40 && IsHeadingLike(cell.Text))) || (isParted && filled.Length > 1 && Array.TrueForAll(filled, cell => cell.Text.Length < 40 && IsHeadingLike(cell.Text))
            && (filled.Length * 2 <= lower.Cells.Count || filled.Count(cell => IsKnown(cell.Text)) > 1));
    }

    /// <summary>True where the lower row has texts just where the upper one has gaps or is merged, two at least, and gaps where the upper one has texts.</summary>
    private static bool Fills(Row upper, Row lower)
    {
        var columns = Enumerable.Range(0, Math.Min(upper.Cells.Count, lower.Cells.Count)).ToArray();
        return columns.Length > 2 && columns.Count(at => lower.Text(at).Length > 0 && upper.Text(at).Length == 0) > 1
            && Array.Exists(columns, at => lower.Text(at).Length == 0) && Array.TrueForAll(columns, at => lower.Text(at).Length > 0 || upper.Text(at).Length > 0);
    }

    private bool IsHeadingLike(string text) => IsKnown(text) || (kinds.Of(text) & (CellKind.Code | CellKind.Number | CellKind.Date | CellKind.OpenDate | CellKind.Rating | CellKind.Tick | CellKind.YesNo | CellKind.Long | CellKind.Coded)) == CellKind.None;

    private bool IsKnown(string text) => text.Length < 200 && !(text.Length == 1 && char.IsLower(text[0])) && (Headings.RoleOf(text, map) != ColumnRole.Kept || scales.Exact(Bare(text)) is not null);

    private static string Bare(string heading) => Bracketed.Replace(heading, string.Empty).Trim();

    private IEnumerable<Header> Try(Table table, int at, int deep, int width)
    {
        var own = table.Rows.Skip(at).Take(deep).ToArray();
        var widest = Math.Min(Widest, Math.Max(width, table.HasLooseRows ? 0 : own.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max()));
        var body = new List<Row>();
        for (var row = at + deep; row < table.Rows.Count && body.Count < Sampled; row++)
        {
            if (table.Rows[row].Filled > 1 && (!table.HasLooseRows || table.Rows[row].Cells.Count == width) && !(deep > 0 && Repeats(table.Rows[row], own[0])) && !(body.Count < 2 && RowUsage.IsAsking(table.Rows[row], kinds)))
            {
                body.Add(table.Rows[row]);
            }
        }

        if (body.Count == 0)
        {
            yield break;
        }

        var contents = Enumerable.Range(0, widest).Select(column => new ColumnContent(body, column, widest, kinds).Settle()).ToArray();
        Point(contents, body);
        var main = Enumerable.Range(0, contents.Length).OrderByDescending(one => RoleWeights.OfContent(ColumnRole.Action, contents[one])).First();
        for (var one = 0; one + 1 < contents.Length; one++)
        {
            contents[one].IsBeforeMain = one < main;
            contents[one].IsBeforeText = contents[one + 1].IsText;
        }

        foreach (var widened in deep == 0 ? [-1] : HeadingTexts.Widenings(own, table.HasLooseRows ? widest : 0))
        {
            yield return Make(own, at, contents, body, HeadingTexts.Of(own, widest, widened));
        }
    }

    private static bool Repeats(Row row, Row header) => row.Cells.Count == header.Cells.Count && row.Cells.Select((cell, at) => string.Equals(cell.Text.Trim(), header.Text(at), StringComparison.OrdinalIgnoreCase)).All(same => same);

    /// <summary>Columns of pointers hold codes of the column of codes. Plain numbers tell nothing: they count anything.</summary>
    private static void Point(ColumnContent[] contents, List<Row> body)
    {
        var best = Enumerable.Range(0, contents.Length).OrderByDescending(one => RoleWeights.OfContent(ColumnRole.Code, contents[one])).First();
        var codes = new HashSet<string>((RoleWeights.OfContent(ColumnRole.Code, contents[best]) < 0.4 ? [] : body).Select(row => CodeReading.Canonical(row.Text(best))).Where(one => one.Length > 0 && !one.All(char.IsDigit)), StringComparer.Ordinal);
        for (var one = 0; one < contents.Length && codes.Count > 1; one++)
        {
            if (one != best)
            {
                contents[one].Point(codes);
            }
        }
    }

    private Header Make(Row[] own, int at, ColumnContent[] contents, List<Row> body, (string Upper, string Own)[] headings)
    {
        var columns = new Column[contents.Length];
        var weights = new double[contents.Length][];
        for (var one = 0; one < contents.Length; one++)
        {
            (columns[one], weights[one]) = Weigh(one, contents[one], headings[one]);
        }

        Ticks(columns, weights);
        SeriesColumns.Settle(columns, weights);
        TickColumns.Settle(columns, weights, headings, scales.LeadLetters);
        var (roles, sum) = RoleDealing.Deal(weights);
        var notTaken = new List<string>();
        sum += WithText(columns, roles, contents, notTaken);
        for (var one = 0; one < columns.Length; one++)
        {
            columns[one] = Named(columns[one], roles[one], weights[one], roles, notTaken);
        }

        var open = new List<string>();
        columns = SeriesColumns.BesideOthers(OpenChoices.Settle(columns, weights, new ColumnPairs(body, scales), open));
        var difference = Difference(contents, headings);
        var known = headings.Count(one => one.Own.Length > 0 && IsKnown(one.Own));
        var marks = own.Length == 0 ? 0 : own.All(row => row.IsMarked) ? 1.5 : own.All(row => row.Cells.Where(cell => !cell.IsBlank).All(cell => cell.IsBold == true)) ? 0.5 : 0;
        var missing = own.Length == 0 ? 1 : Math.Min(4, contents.Length - headings.Count(one => one.Own.Length > 0));
        return new Header(at, own.Length, own, columns)
        {
            Score = sum + columns.Count(one => one.Role == ColumnRole.RatingTick) + columns.Where(one => one.Role == ColumnRole.LeadTick).Select(one => one.Own).Distinct(StringComparer.Ordinal).Count() + columns.Count(one => one.Turn == 1) + (2 * difference) + marks + (0.5 * known) - (0.3 * missing) - (0.05 * at),
            Known = known,
            Difference = difference,
            IsMarked = marks > 0,
            NotTaken = notTaken,
            Open = open,
        };
    }

    private (Column Column, double[] Weights) Weigh(int at, ColumnContent content, (string Upper, string Own) heading)
    {
        var whole = heading.Upper.Length == 0 ? heading.Own : $"{heading.Upper} {heading.Own}";
        var (role, match) = map.TryColumn(at, out var mapped) ? (mapped, HeadingMatch.Mapped) : Best(Headings.Of(heading.Own, map), Headings.Of(whole, map), Headings.Of(Bare(heading.Own), map));
        var isYesNo = content.Share(CellKind.YesNo) >= 0.5 && Done.IsMatch(whole);
        var (isFormer, isHelping, isFinished) = (Headings.IsFormer(whole), Headings.IsHelping(whole), Headings.IsFinished(whole) && role != ColumnRole.Due);
        var weights = Array.ConvertAll(RoleWeights.Dealt, one => match == HeadingMatch.Mapped
            ? (one == role ? RoleWeights.OfHeading(match) : 0)
            : Math.Max(0, RoleWeights.OfContent(one, content) + (one == role ? RoleWeights.OfHeading(match) : 0) + (one == ColumnRole.Rating && isYesNo ? 1.5 : 0) - (isFormer && one != ColumnRole.Code ? 0.3 : 0) - (isHelping && one == ColumnRole.Lead ? 0.5 : 0) - (isFinished && one == ColumnRole.Due ? 0.8 : 0) - (0.004 * at)));
        return (new Column(at, match == HeadingMatch.Mapped && Array.IndexOf(RoleWeights.Dealt, role) < 0 ? role : OwnForm(role, match), whole) { Content = content, IsYesNo = isYesNo, IsFormer = isFormer, IsFormerDue = isFormer && !Headings.IsStart(whole) && content.Share(CellKind.Date | CellKind.OpenDate) >= 0.5, IsRevised = Headings.IsRevised(whole), Match = match, Told = role, Own = heading.Own }, weights);
    }

    /// <summary>The columns of our own CSV come by their headings alone.</summary>
    private static ColumnRole OwnForm(ColumnRole role, HeadingMatch match) => match == HeadingMatch.Exact && role > ColumnRole.Reference ? role : ColumnRole.Kept;

    private static (ColumnRole Role, HeadingMatch Match) Best(params (ColumnRole Role, HeadingMatch Match)[] all) => all.OrderByDescending(one => one.Match).First();

    private Rating? TickOf(Column column) => scales.Exact(Bare(column.Own.Split('\n')[0])) ?? scales.Exact(Bare(column.Own)) ?? scales.Exact(Bare(column.Heading));

    /// <summary>Columns headed by a rating, of which one is ticked: several, or one with nothing but ticks.</summary>
    private void Ticks(Column[] columns, double[][] weights)
    {
        var ticks = columns.Where(one => (one.Match < HeadingMatch.Exact || one is { Match: HeadingMatch.Mapped, Role: ColumnRole.RatingTick }) && TickOf(one) is not null).ToArray();
        ticks = Array.FindAll(ticks, one => !one.IsYesNo && one.Content!.Share(CellKind.Tick | CellKind.YesNo | CellKind.Rating) >= (one.Content.Filled > 0 ? 0.5 : 0));
        if (ticks.Length > 1 || (ticks.Length == 1 && ticks[0].Content!.Share(CellKind.Tick) >= 1 && ticks[0].Content!.Filled > 0))
        {
            foreach (var tick in ticks)
            {
                columns[tick.At] = tick with { Role = ColumnRole.RatingTick, Ticks = TickOf(tick) };
                weights[tick.At] = new double[RoleWeights.Dealt.Length];
            }
        }
    }

    /// <summary>A plan has a text for each action. Where no column is sure to hold it, the best of those that could is taken, and that is reported.</summary>
    private static double WithText(Column[] columns, ColumnRole[] roles, ColumnContent[] contents, List<string> notTaken)
    {
        if (roles.Any(role => role is ColumnRole.Action or ColumnRole.Area))
        {
            return 0;
        }

        var best = Enumerable.Range(0, columns.Length)
            .Where(one => columns[one].Match != HeadingMatch.Mapped && columns[one].Role == ColumnRole.Kept && roles[one] is ColumnRole.Kept or ColumnRole.Milestone or ColumnRole.Measure or ColumnRole.Strand or ColumnRole.Update or ColumnRole.Lead)
            .Select(one => (At: one, Weight: RoleWeights.OfContent(ColumnRole.Action, contents[one]) - (roles[one] == ColumnRole.Lead ? 0.3 : 0) - (columns[one].Match == HeadingMatch.Exact ? 0.4 : columns[one].Match == HeadingMatch.Fragment ? 0.2 : 0) - (0.004 * one))).OrderByDescending(one => one.Weight).FirstOrDefault();
        if (best.Weight < 0.1)
        {
            return 0;
        }

        notTaken.Add(FormattableString.Invariant($"no column is sure to be the action; '{columns[best.At].Heading}' is used, because the texts in it differ most (weight {best.Weight:0.00}, {RoleWeights.Floor:0.00} is needed to be sure)."));
        roles[best.At] = ColumnRole.Action;
        return best.Weight;
    }

    /// <summary>The column with the role it was dealt, or with the one its whole heading says where several columns may have it.</summary>
    private static Column Named(Column column, ColumnRole dealt, double[] weights, ColumnRole[] all, List<string> notTaken)
    {
        if (column.Role != ColumnRole.Kept)
        {
            return column with { Evidence = EvidenceOf(column) };
        }

        var own = Array.IndexOf(RoleWeights.Dealt, column.Told) is >= 0 and var at ? weights[at] : 0;
        var role = dealt != ColumnRole.Kept ? dealt : column.Match >= HeadingMatch.Exact && (Array.IndexOf(all, column.Told) < 0 ? own >= 0.2 : RoleWeights.MayRepeat(column.Told) && own >= RoleWeights.Floor) ? column.Told : ColumnRole.Kept;
        if (role != column.Told && column.Told != ColumnRole.Kept)
        {
            notTaken.Add($"'{column.Own}' is headed like {column.Told}; its cells are not like one ({own:0.00}, at least {RoleWeights.Floor:0.00} is needed or another column suits better).");
        }

        return column with { Role = role, Evidence = Evidence(column, role, weights) };
    }

    private static string EvidenceOf(Column column) => column.Role switch
    {
        ColumnRole.RatingTick => $"headed by the rating {column.Ticks}",
        ColumnRole.LeadTick => "headed by a body; a tick says that it takes part",
        ColumnRole.DueTick => "headed by a time; the last that is ticked counts",
        _ => column.Turn > 0 ? "one of several for one time after another; the newest that is filled counts" : "its heading",
    };

    private static string Evidence(Column column, ColumnRole role, double[] weights)
    {
        var content = column.Content!;
        var weight = Array.IndexOf(RoleWeights.Dealt, role) is >= 0 and var at ? weights[at] : 0;
        var heading = column.Match == HeadingMatch.Mapped ? "the map says so" : column.Told == role && column.Match != HeadingMatch.None ? (column.Match == HeadingMatch.Exact ? "a known heading" : "a word of the heading") : "the cells only";
        return FormattableString.Invariant($"{heading}; {content.Filled} cells, {content.Values} different, {content.Letters:0} letters on average, weight {weight:0.00}");
    }

    /// <summary>How far the headings differ in kind from the cells below them.</summary>
    private double Difference(ColumnContent[] contents, (string Upper, string Own)[] headings)
    {
        var (sum, count) = (0.0, 0);
        for (var one = 0; one < contents.Length; one++)
        {
            var text = headings[one].Own;
            if (text.Length == 0 || contents[one].Filled == 0)
            {
                continue;
            }

            count++;
            var kind = kinds.Of(text);
            sum += contents[one].Chief is not CellKind.None and var chief ? ((kind & chief) != CellKind.None ? -1 : 1)
                : (kind & (CellKind.Date | CellKind.Number | CellKind.Code)) != CellKind.None ? -1
                : CellKinds.WordsIn(text) <= 6 && text.Length * 2 < contents[one].Letters ? 0.3
                : 0;
        }

        return count == 0 ? 0 : sum / count;
    }
}
