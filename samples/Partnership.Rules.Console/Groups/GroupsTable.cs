using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Groups;

/// <summary>The groups for people: a block each.</summary>
internal static class GroupsTable
{
    internal static void Show(Output output)
    {
        foreach (var group in Catalogue.Groups)
        {
            output.Line($"[bold]{Markup.Escape(group.Id.Value)}[/]  {Markup.Escape(group.Name)}");
            output.Show(Block(group));
            output.Line();
        }
    }

    private static Grid Block(Group group)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
        Add(grid, "sub-group of", group.Parent.ToString());
        Add(grid, "reports to", group.ReportsTo.Count == 0 ? "unspecified" : string.Join("; ", group.ReportsTo.Select(Line)));
        Add(grid, "meets", group.Meetings.Cadence.ToString());
        Add(grid, "chair", group.Chair.ToString());
        Add(grid, "vice-chair", group.ViceChair.ToString());
        Add(grid, "quorum", group.Meetings.Quorum.ToString());
        return grid;
    }

    private static string Line(ReportingLine line) => line.Every.IsSpecified ? $"{line.To.Name}, {line.Every.Value}" : line.To.Name;

    private static void Add(Grid grid, string what, string says) =>
        grid.AddRow(what, says == "unspecified" ? "[grey]unspecified[/]" : Markup.Escape(says));
}
