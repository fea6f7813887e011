using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using Partnership.Rules.Calculators;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>What a client must find in a file, taken from the meetings themselves and not from the file.</summary>
internal static class Fields
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(IEnumerable<MeetingTimetable> meetings, CalendarForm form) =>
        JsonSerializer.Serialize(meetings.SelectMany(meeting => Entries(meeting, form)), Readable) + "\n";

    private static IEnumerable<Entry> Entries(MeetingTimetable meeting, CalendarForm form)
    {
        Entry Make(string kind, NodaTime.LocalDate on, string summary, params string[] says) => new(
            kind,
            LocalDatePattern.Iso.Format(on),
            summary,
            says,
            form.Stamp.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            [.. form.RemindersInDays]);

        var name = meeting.Group.Name.Replace("\r\n", "\n", StringComparison.Ordinal);
        yield return Make("VEVENT", meeting.Meeting, $"Meeting: {name}", [.. meeting.Unspecified.Select(point => point.Words)]);
        foreach (var duty in meeting.Where(one => one.On is not null))
        {
            yield return Make("VTODO", duty.Due.Value, $"{duty.Duty.What}: {name}", [duty.Because.ToString(), duty.Duty.WhoInWords, .. duty.Due.Flags.Select(flag => flag.Says)]);
        }
    }

    private sealed record Entry(string Kind, string On, string Summary, string[] Says, string Stamp, int[] Reminders);
}
