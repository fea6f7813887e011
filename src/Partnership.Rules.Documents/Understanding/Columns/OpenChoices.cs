namespace Partnership.Rules.Documents.Understanding;

/// <summary>Where two columns suit a role almost alike, neither is given it: both readings are reported, with the lines of a map that settle it.</summary>
internal static class OpenChoices
{
    /// <summary>How much more of a column than of another has to say what to do.</summary>
    private const double Clear = 0.4;

    /// <summary>A column of which fewer cells than this share say what to do does not say it.</summary>
    private const double Silent = 0.3;

    /// <summary>The columns, those in an open choice without their roles; what is open is added to a list.</summary>
    internal static Column[] Settle(Column[] columns, double[][] weights, ColumnPairs pairs, List<string> open)
    {
        columns = Directed(columns);
        var settled = (Column[])columns.Clone();
        for (var one = 0; one < columns.Length; one++)
        {
            for (var other = one + 1; other < columns.Length; other++)
            {
                if (columns[one].Role != columns[other].Role && IsClose(columns[one], columns[other], weights) && !IsSettled(settled, columns[one], columns[other], pairs, open))
                {
                    Open(settled, columns[one], columns[other], open);
                }
            }
        }

        return settled;
    }

    /// <summary>A column whose heading names the action, and whose cells say what to do, is the action and not only its title, where the one beside it says nothing of the kind.</summary>
    private static Column[] Directed(Column[] columns)
    {
        var (area, action) = (Array.Find(columns, one => one.Role == ColumnRole.Area), Array.Find(columns, one => one.Role == ColumnRole.Action));
        return area is { Told: ColumnRole.Action } && action is { Match: HeadingMatch.None } && area.Content!.Directing - action.Content!.Directing >= Clear
            ? Array.ConvertAll(columns, one => one == area ? one with { Role = ColumnRole.Action } : one == action ? one with { Role = ColumnRole.Kept } : one)
            : columns;
    }

    /// <summary>True where the rows settle the choice: one text says what to do, one date comes first, one rating is the newer.</summary>
    private static bool IsSettled(Column[] settled, Column one, Column other, ColumnPairs pairs, List<string> open)
    {
        var roles = new[] { one.Role, other.Role };
        if (Array.Exists(roles, IsText))
        {
            return Array.TrueForAll(roles, role => role == ColumnRole.Kept || IsText(role)) && Direct(settled, one, other, open);
        }

        var isLater = Array.TrueForAll(roles, role => role is ColumnRole.Due or ColumnRole.Kept) ? pairs.AreFromAndUntil(one, other)
            : Array.TrueForAll(roles, role => role is ColumnRole.Rating or ColumnRole.Kept) && pairs.AreThenAndNow(one, other);
        if (isLater)
        {
            var role = one.Role == ColumnRole.Kept ? other.Role : one.Role;
            Tell(open, other, one, role, "it is the later of the two in each row");
            settled[other.At] = settled[other.At] with { Role = role, Evidence = "the later of two columns that are alike, by each of the rows" };
            settled[one.At] = settled[one.At] with { Role = ColumnRole.Kept, Evidence = "the earlier of two columns that are alike, by each of the rows" };
        }

        return isLater;
    }

    /// <summary>Of two texts the one that says what to do is the action. What says how things are may stand before it, as its title.</summary>
    private static bool Direct(Column[] settled, Column one, Column other, List<string> open)
    {
        var more = other.Content!.Directing - one.Content!.Directing;
        if (Math.Abs(more) < Clear || Math.Min(one.Content.Directing, other.Content.Directing) >= Silent)
        {
            return false;
        }

        var (action, rest) = more > 0 ? (other, one) : (one, other);
        Tell(open, action, rest, ColumnRole.Action, "its cells say what to do");
        if (!(more > 0 && one.Role == ColumnRole.Area && other.Role == ColumnRole.Action))
        {
            settled[action.At] = settled[action.At] with { Role = ColumnRole.Action, Evidence = "its cells say what to do" };
            settled[rest.At] = settled[rest.At] with { Role = ColumnRole.Kept, Evidence = "its cells do not say what to do" };
        }

        return true;
    }

    /// <summary>A choice that the rows settle is told all the same, with the line of a map that settles it otherwise.</summary>
    private static void Tell(List<string> open, Column taken, Column left, ColumnRole role, string why) =>
        open.Add(FormattableString.Invariant($"The columns '{Named(taken)}' and '{Named(left)}' suit {role} almost alike. '{Named(taken)}' is taken, because {why}; '@column {left.At + 1} = {role}' in a column map takes the other."));

    /// <summary>A plan needs a text to name each row: of two, the left one names it, whichever of them is the action.</summary>
    private static void Open(Column[] settled, Column one, Column other, List<string> open)
    {
        var role = one.Role == ColumnRole.Kept || (other.Role != ColumnRole.Kept && IsText(other.Role)) ? other.Role : one.Role;
        var isText = IsText(one.Role) || IsText(other.Role);
        var way = FormattableString.Invariant($"'@column {one.At + 1} = {role}' or '@column {other.At + 1} = {role}' in a column map settles it");
        open.Add($"The columns '{Named(one)}' and '{Named(other)}' suit {role} almost alike: either may be it. {(isText ? $"'{Named(one)}' names the rows and '{Named(other)}' is kept" : "Neither is taken, both are kept")}; {way}.");
        settled[one.At] = settled[one.At] with { Role = isText ? ColumnRole.Action : ColumnRole.Kept, Evidence = "an open choice" };
        settled[other.At] = settled[other.At] with { Role = ColumnRole.Kept, Evidence = "an open choice" };
    }

    private static bool IsText(ColumnRole role) => role is ColumnRole.Area or ColumnRole.Action;

    private static string Named(Column column) => column.Heading.Length == 0 ? FormattableString.Invariant($"column {column.At + 1}") : TextOf(column.Heading);

    private static string TextOf(string heading) => TextLines.Short(heading.Replace('\n', ' '), 60);

    /// <summary>True when the cells could as well be dealt the other way round. What a heading says by itself is never open, nor is what was before.</summary>
    private static bool IsClose(Column one, Column other, double[][] weights)
    {
        if (one.IsFormer || other.IsFormer || one.Match != HeadingMatch.None || other.Match != HeadingMatch.None || one.Content is not { Filled: > 2 } || other.Content is not { Filled: > 2 })
        {
            return false;
        }

        return (one.Role == ColumnRole.Area && other.Role == ColumnRole.Action)
            || Close(Of(one, one.Role) + Of(other, other.Role), Of(one, other.Role) + Of(other, one.Role));

        double Of(Column column, ColumnRole role) => Array.IndexOf(RoleWeights.Dealt, role) is >= 0 and var at ? weights[column.At][at] : 0;
    }

    private static bool Close(double taken, double swapped) => taken >= RoleWeights.Floor && swapped >= taken * (1 - RoleWeights.Close);
}
