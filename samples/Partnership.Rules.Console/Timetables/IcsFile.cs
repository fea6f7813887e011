using System.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.ICalendar;

namespace Partnership.Rules.Console.Timetables;

/// <summary>Writes meetings and their deadlines as an iCalendar file.</summary>
internal static class IcsFile
{
    internal static void Write(IReadOnlyList<MeetingTimetable> meetings, string name, string option, Output output)
    {
        var events = meetings.SelectMany(MeetingEvents.Of).ToArray();
        var text = ICalendarText.Write(events, output.Terminal.Now());
        try
        {
            File.WriteAllText(name, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadUsageException($"{option}: '{name}' cannot be written ({refused.Message}); give a file that can.");
        }

        output.Say($"Wrote {Options.Digits(events.Length)} events to {name}.");
    }
}
