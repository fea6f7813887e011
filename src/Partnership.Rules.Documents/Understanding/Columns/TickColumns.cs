namespace Partnership.Rules.Documents.Understanding;

/// <summary>Columns that hold nothing but ticks, each headed by a body: who takes part in an action. What stands over all of them says so, or they themselves are known to be bodies.</summary>
internal static class TickColumns
{
    private const int Least = 2;

    /// <summary>Gives the columns of bodies their role, before the other roles are dealt.</summary>
    internal static void Settle(Column[] columns, double[][] weights, (string Upper, string Own)[] headings, IReadOnlyCollection<string> letters)
    {
        foreach (var mapped in columns.Where(one => one is { Role: ColumnRole.LeadTick, Match: HeadingMatch.Mapped } && one.Content!.IsLettered))
        {
            columns[mapped.At] = mapped with { Letters = letters };
        }

        var ticked = Array.FindAll(columns, one => one is { Role: ColumnRole.Kept, Match: < HeadingMatch.Exact, IsYesNo: false, Own.Length: > 0 and < 80 } && one.Content is { Filled: > 0 } content && (content.Share(CellKind.Tick) >= 0.99 || (letters.Count > 0 && content.IsLettered)));
        var lettered = letters.Count == 0 ? [] : Array.FindAll(ticked, one => one.Content!.IsLettered);
        if (lettered.Length >= Least && Array.Exists(lettered, one => one.Content!.Holds(letters)))
        {
            Give(columns, weights, lettered, letters);
            return;
        }

        if (ticked.Length < Least || !(Array.TrueForAll(ticked, one => IsLead(headings[one.At].Upper)) || ticked.Count(one => PeopleKeys.NamesBody(one.Own)) * 2 >= ticked.Length))
        {
            return;
        }

        Give(columns, weights, ticked, []);
    }

    /// <summary>A body that takes part in nothing so far has no tick; it stands among the others.</summary>
    private static void Give(Column[] columns, double[][] weights, Column[] ticked, IReadOnlyCollection<string> letters)
    {
        foreach (var column in columns.Where(one => one.At >= ticked[0].At && one.At <= ticked[ticked.Length - 1].At && one is { Role: ColumnRole.Kept, Match: < HeadingMatch.Exact } && (one.Content!.Filled == 0 || Array.IndexOf(ticked, one) >= 0)))
        {
            columns[column.At] = column with { Role = ColumnRole.LeadTick, Letters = letters };
            weights[column.At] = new double[RoleWeights.Dealt.Length];
        }
    }

    private static bool IsLead(string upper) => upper.Length > 0 && Headings.RoleOf(upper, ColumnMap.Empty) is ColumnRole.Lead or ColumnRole.Officer;
}
