using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Spectre.Console;

namespace Partnership.Rules.Console.Timetables;

/// <summary>A year of proposed meetings; or what is still needed to propose it.</summary>
internal sealed class YearOfTimetables(Group group, int year, Determination<ValueList<MeetingTimetable>> proposed) : Timetables
{
    internal override IReadOnlyList<MeetingTimetable> Meetings => proposed.Answer.IsKnown ? proposed.Value : [];

    /// <summary>A cadence that is not stated leaves an answer of unknown, which is one; a calendar that ends leaves none.</summary>
    internal override IReadOnlyList<string> Problems =>
        [.. proposed.StillNeeded.Where(ask => ask.Fact == "calendar").Select(ask => ask.Text).Concat(StillNeeded(Meetings)).Distinct()];

    internal override object Document => new YearDocument(
        group.Id.Value,
        year,
        proposed.Answer.IsKnown,
        Meetings.Select(MeetingDocument.Of),
        group.Unspecified.Select(point => point.Code),
        proposed.Caveats.Select(flag => flag.Text),
        proposed.StillNeeded.Select(ask => ask.Text).Concat(StillNeeded(Meetings)))
    {
        NotRead = TimetableDocument.Open(group),
    };

    internal override void Show(Output output)
    {
        foreach (var meeting in Meetings)
        {
            TimetableTable.Show(meeting, output);
        }

        foreach (var question in proposed.StillNeeded)
        {
            output.Line($"[yellow]Unknown.[/] {Markup.Escape(question.Text)}");
        }

        TimetableTable.ShowNotes(Meetings, proposed.Caveats, output);
        TimetableTable.ShowSilence(group, output);
    }
}
