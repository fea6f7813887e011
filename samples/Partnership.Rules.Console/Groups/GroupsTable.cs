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
        Add(grid, "deputies", group.Deputies.IsSpecified ? group.Deputies.Value.Words : "unspecified");
        Add(grid, "grievance", group.Grievance.IsSpecified ? $"heard; appeals go to a select committee from {group.Grievance.Value.SelectCommitteeFrom}" : "unspecified");
        Add(grid, "comes round", group.StandingDuties.Count == 0 ? "unspecified" : string.Join("; ", group.StandingDuties.Select(one => one.What)));
        return grid;
    }

    /// <summary>As many members as are named in one line; of more the number is given, and the list below names them.</summary>
    private const int Few = 6;

    private static string Members(Membership said) =>
        said.Categories.Count > 0 ? string.Join("; ", said.Categories.GroupBy(one => one.Kind.Words).Select(kind => $"{kind.Key}: {(kind.Count() > Few ? kind.Count() : string.Join(", ", kind.Select(one => one.Name)))}"))
        : said.RosterAsWritten.ToString();

    private static void Details(Output output, Group group)
    {
        Points(output, "Members", group.Membership.Categories.Select(one => ($"{one.Name} ({one.Kind.Words})", one.Citation)));
        Points(output, "Expected by an overview", group.Membership.Expected.Select(one => (one.Name, one.Citation)));
        Points(output, "Who may do what", group.Eligibility.Select(one => ($"{one.Question.Words}: {one.Condition.Rule.Title}", one.Condition.Rule.Citation)));
        Points(output, "Falls to the Chair", Duties(group.Chair));
        Points(output, "Falls to the Vice-Chair", Duties(group.ViceChair));
        Points(output, "Before and after a meeting", group.Meetings.Duties.Select(one => ($"{one.What}: {one.Deadline.Words}", one.Rule.Citation)));
        Points(output, "Recurring duties", group.StandingDuties.Select(one => (one.What, one.Rule.Citation)));
        Points(output, "Members take on", group.MemberDuties.Select(one => (one.Text, one.Citation)));
        Points(output, "Conduct", group.Conduct.Select(one => (one.When.Rule.Title, one.Citation)));
        Points(output, "Aims and remit", group.Objectives.Select(one => (one.Text, one.Citation)));
    }

    private static IEnumerable<(string Says, Citation Citation)> Duties(DocumentValue<Office> office) => office.IsSpecified ? office.Value.Duties.Select(one => (one.What, one.Citation)) : [];

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
        grid.AddRow(what, says == "unspecified" ? "[grey]the document does not say[/]" : Markup.Escape(says));
}
