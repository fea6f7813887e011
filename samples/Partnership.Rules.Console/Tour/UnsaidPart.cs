using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Spectre.Console;

namespace Partnership.Rules.Console.Tour;

/// <summary>What each document says of the meetings, by its clause, and what it leaves unsaid.</summary>
internal static class UnsaidPart
{
    private static readonly Group[] Groups =
        [Cambridgeshire.StrategyGroup, Cambridgeshire.ImplementationGroup, Cambridgeshire.Taskgroup, Stockport.StrategicGroup, Southampton.Board];

    internal static void Show(Output output)
    {
        Heading.Title("What each document says, and what it does not say", output);
        var table = new Table { Border = TableBorder.None };
        table.AddColumn(new TableColumn(string.Empty) { Padding = new Padding(0, 0, 2, 0), NoWrap = true });
        foreach (var group in Groups)
        {
            table.AddColumn(new TableColumn($"[grey]{Markup.Escape(Initials(group))}[/]") { Padding = new Padding(0, 0, 1, 0), NoWrap = true });
        }

        foreach (var point in MeetingProvision.All.Where(one => one != MeetingProvision.OtherDuty))
        {
            table.AddRow([$"  {Markup.Escape(point.Words)}", .. Groups.Select(group => Cell(group, point))]);
        }

        output.Show(table);
    }

    private static string Initials(Group group) => group.Id.Value[(group.Partnership.Key.Length + 1)..];

    private static string Cell(Group group, MeetingProvision point) =>
        Clauses(group, point).FirstOrDefault() is { } clause ? Markup.Escape(clause.Id ?? Clause.Of(clause)) : "[yellow]not stated[/]";

    private static IEnumerable<Citation> Clauses(Group group, MeetingProvision point) =>
        point == MeetingProvision.Cadence ? Where(group.Meetings.Cadence)
        : point == MeetingProvision.Duration ? Where(group.Meetings.Duration)
        : point == MeetingProvision.Quorum ? Where(group.Meetings.Quorum)
        : point == MeetingProvision.MinuteTaker ? Where(group.Meetings.MinuteTaker)
        : point == MeetingProvision.Chair ? Where(group.Chair)
        : point == MeetingProvision.ViceChair ? Where(group.ViceChair)
        : group.Meetings.Duties.Where(duty => duty.Point == point).Select(duty => duty.Rule.Citation);

    private static IEnumerable<Citation> Where<T>(DocumentValue<T> stated) => stated.IsSpecified ? [stated.Citation] : [];
}
