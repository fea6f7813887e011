namespace Partnership.Rules.Documents.Understanding;

/// <summary>Where two columns suit a role almost alike, neither is given it: both readings are reported, with the lines of a map that settle it.</summary>
internal static class OpenChoices
{
    /// <summary>The columns, those in an open choice without their roles; what is open is added to a list.</summary>
    internal static Column[] Settle(Column[] columns, double[][] weights, List<string> open)
    {
        var settled = (Column[])columns.Clone();
        for (var one = 0; one < columns.Length; one++)
        {
            for (var other = one + 1; other < columns.Length; other++)
            {
                if (columns[one].Role != columns[other].Role && IsClose(columns[one], columns[other], weights))
                {
                    Open(settled, columns[one], columns[other], open);
                }
            }
        }

        return settled;
    }

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
