using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Timetables;

/// <summary>The duties round one meeting.</summary>
internal sealed class OneTimetable(MeetingTimetable timetable) : Timetables
{
    internal override IReadOnlyList<MeetingTimetable> Meetings => [timetable];

    internal override IReadOnlyList<string> Problems => StillNeeded(Meetings);

    internal override object Document => TimetableDocument.Of(timetable);

    internal override void Show(Output output)
    {
        TimetableTable.Show(timetable, output);
        TimetableTable.ShowNotes(Meetings, [], output);
        TimetableTable.ShowSilence(timetable.Group, output);
    }
}
