using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Console.Timetables;

/// <summary>An answer of the timetable command, ready to be shown.</summary>
internal abstract class Timetables
{
    /// <summary>The meetings with their duties.</summary>
    internal abstract IReadOnlyList<MeetingTimetable> Meetings { get; }

    /// <summary>What could not be answered for want of a calendar, a line each.</summary>
    internal abstract IReadOnlyList<string> Problems { get; }

    /// <summary>The JSON form.</summary>
    internal abstract object Document { get; }

    /// <summary>The form for people.</summary>
    internal abstract void Show(Output output);

    /// <summary>What is missing before every duty has a date. Only a calendar can be: the meeting is given.</summary>
    protected static ValueList<string> StillNeeded(IEnumerable<MeetingTimetable> meetings) =>
        meetings.SelectMany(meeting => meeting).SelectMany(due => due.Due.StillNeeded).Select(ask => ask.Text).Distinct().ToValueList();
}
