using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.ICalendar;

namespace Partnership.Rules.Console.Timetables;

/// <summary>Writes meetings and their deadlines as an iCalendar file.</summary>
internal static class IcsFile
{
    internal static void Write(IReadOnlyList<MeetingTimetable> meetings, string name, string option, Output output)
    {
        var file = CalendarFile.Of(meetings, CalendarForm.MadeAt(output.Terminal.Now()));
        try
        {
            File.WriteAllBytes(name, file.ToUtf8());
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadUsageException($"{option}: '{name}' cannot be written ({refused.Message}); give a file that can.");
        }

        output.Say($"Wrote {Options.Digits(meetings.Count)} meetings and their duties to {name}.");
        foreach (var undated in file.LeftOut)
        {
            output.Say($"Left out, for want of a date: {undated.Duty.Duty}, meeting of {Dates.Iso(undated.Meeting)}.");
        }
    }
}
