using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.ICalendar;

namespace Partnership.Rules.Console.Diaries;

/// <summary>Writes meetings and deadlines as an iCalendar file.</summary>
internal static class IcsFile
{
    internal static void Write(IReadOnlyList<ICalendarMeeting> meetings, OutputSetting ics, ICalendarOptions form, ParseResult parsed, Output output)
    {
        var file = ICalendarFile.Of(meetings, [], form);
        ics.WriteTo(parsed, stream => stream.Write(file.ToUtf8()));
        output.Say($"Wrote {Options.Digits(meetings.Count)} {(meetings.Count == 1 ? "meeting and its duties" : "meetings and their duties")} to {ics.Needed(parsed)}.");
        foreach (var undated in file.Skipped)
        {
            output.Say($"Not in the file, because it has no date: {undated.Duty.Duty}, meeting of {Dates.Plain(undated.Meeting)}.");
        }
    }

    /// <summary>A file without an entry is none at all, so it is not written.</summary>
    internal static void Write(IReadOnlyList<ICalendarTask> duties, OutputSetting ics, ICalendarOptions form, ParseResult parsed, Output output)
    {
        var file = duties.Count == 0 ? null : ICalendarFile.Of([], duties, form);
        if (file is { Entries: > 0 })
        {
            ics.WriteTo(parsed, stream => stream.Write(file.ToUtf8()));
            output.Say($"Wrote {Options.Digits(file.Entries)} {(file.Entries == 1 ? "entry" : "entries")} to {ics.Needed(parsed)}.");
        }
        else
        {
            output.Say($"Nothing was written to {ics.Needed(parsed)}, because nothing has a date.");
        }

        foreach (var undated in file?.Skipped ?? [])
        {
            output.Say($"Not in the file, because it has no date: {undated}.");
        }
    }
}
