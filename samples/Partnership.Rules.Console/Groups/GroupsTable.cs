using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Spectre.Console;

namespace Partnership.Rules.Console.Groups;

/// <summary>The groups for people: a block each.</summary>
internal static class GroupsTable
{
    /// <summary>A short block for each of many; one alone in full.</summary>
    internal static void Show(Output output, IReadOnlyList<Group> groups)
    {
        foreach (var group in groups)
        {
            output.Line($"[bold]{Markup.Escape(group.Id.Value)}[/]  {Markup.Escape(group.Name)}");
            output.Show(Block(group));
            if (groups.Count == 1)
            {
                Details(output, group);
            }

            output.Line();
        }
    }

    private static Grid Block(Group group)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
        Add(grid, "sub-group of", group.Parent.ToString());
        Add(grid, "reports to", group.ReportsTo.Count == 0 ? "unspecified" : string.Join("; ", group.ReportsTo.Select(Line)));
        Add(grid, "meets", HowOften.Of(group.Meetings));
        Add(grid, "chair", group.Chair.ToString());
        Add(grid, "vice-chair", group.ViceChair.ToString());
        Add(grid, "quorum", group.Meetings.Quorum.ToString());
        Add(grid, "members", Members(group.Membership));
        Add(grid, "substitutes", group.Deputies.IsSpecified ? group.Deputies.Value.Words : "unspecified");
        Add(grid, "grievance", group.Grievance.IsSpecified ? $"heard; appeals go to a select committee from {group.Grievance.Value.SelectCommitteeFrom}" : "unspecified");
        Add(grid, "recurs", group.RecurringDuties.Count == 0 ? "unspecified" : string.Join("; ", group.RecurringDuties.Select(one => one.What)));
        return grid;
    }

    /// <summary>As many members as are named in one line; of more the number is given, and the list below names them.</summary>
    private const int Few = 6;

    private static string Members(Membership said) =>
        said.Categories.Count > 0 ? string.Join("; ", said.Categories.GroupBy(one => one.Kind.Words).Select(kind => $"{kind.Key}: {(kind.Count() > Few ? kind.Count() : string.Join(", ", kind.Select(one => one.Name)))}"))
        : said.RosterAsWritten.ToString();

    /// <summary>Everything that the terms say, said back with its place, and what the file does not hold.</summary>
    private static void Details(Output output, Group group)
    {
        Points(output, "What the terms say", TermsCalculator.ReadBack(group).Select(one => (one.Text, one.Citation)));
        foreach (var sentence in TermsCalculator.Unsaid(group))
        {
            output.Line($"  [grey]{Markup.Escape(sentence)}[/]");
        }
    }

    private static void Points(Output output, string head, IEnumerable<(string Says, Citation Citation)> points)
    {
        var all = points.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        output.Line($"  [bold]{head}[/]");
        foreach (var (says, citation) in all)
        {
            output.Line($"    {Markup.Escape(says)} [grey]({Markup.Escape(Clause.Of(citation))})[/]");
        }
    }

    private static string Line(ReportingLine line) => line.Every.IsSpecified ? $"{line.To.Name}, {line.Every.Value}" : line.To.Name;

    private static void Add(Grid grid, string what, string says) =>
        grid.AddRow(what, says == "unspecified" ? "[grey]the document does not say[/]" : says == "notRead" ? "[yellow]the document says, and the file does not hold it[/]" : Markup.Escape(says));
}
