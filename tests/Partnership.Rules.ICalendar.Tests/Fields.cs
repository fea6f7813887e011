using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>What a client must find in a file, taken from the meetings and duties themselves and not from the file.</summary>
internal static class Fields
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(IEnumerable<MeetingTimetable> meetings, IEnumerable<ICalendarTask> duties, ICalendarOptions form) =>
        JsonSerializer.Serialize(meetings.SelectMany(meeting => Entries(meeting, form)).Concat(duties.Where(duty => duty.On is not null).Select(duty => Apart(duty, form))), Readable) + "\n";

    private static IEnumerable<Entry> Entries(MeetingTimetable meeting, ICalendarOptions form)
    {
        var name = Plain(meeting.Group.Name);
        yield return Make("VEVENT", meeting.Meeting, $"Meeting: {name}", [.. meeting.Unspecified.Select(point => point.Words)], form);
        foreach (var duty in meeting.Where(one => one.On is not null))
        {
            yield return Make("VTODO", duty.Due.Value, $"{duty.Duty.What}: {name}", [duty.Citation.ToString(), duty.Duty.WhoInWords, .. duty.Due.Caveats.Select(flag => flag.Text)], form) with { Round = "a meeting" };
        }
    }

    private static Entry Apart(ICalendarTask duty, ICalendarOptions form)
    {
        var summary = $"{duty.What}{(duty.Stage is null ? string.Empty : $" ({duty.Stage})")}: {duty.Owner.Name}{(duty.Matter is null ? string.Empty : $", {duty.Matter}")}";
        string[] says = [duty.Rule.Citation.ToString(), duty.Who ?? "the rule names no one", .. duty.Due.Steps.Select(step => step.Text), .. duty.Due.Caveats.Select(flag => flag.Text)];
        return Make("VTODO", duty.On!.Value, Plain(summary), says, form) with
        {
            Opens = duty.OpensOn is { } opens ? LocalDatePattern.Iso.Format(opens) : null,
            Status = duty.DoneOn is null ? "NEEDS-ACTION" : "COMPLETED",
            Reminders = duty.DoneOn is null ? [.. form.RemindersInDays] : [],
        };
    }

    private static Entry Make(string kind, LocalDate on, string summary, string[] says, ICalendarOptions form) => new(
        kind,
        LocalDatePattern.Iso.Format(on),
        summary,
        says,
        form.Stamp.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        [.. form.RemindersInDays])
    {
        Status = kind == "VTODO" ? "NEEDS-ACTION" : null,
    };

    /// <summary>Every line end of a text is one and the same in a file.</summary>
    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\u2028', '\n');

    private sealed record Entry(string Kind, string On, string Summary, string[] Says, string Stamp, int[] Reminders)
    {
        public int[] Reminders { get; init; } = Reminders;

        public string? Opens { get; init; }

        public string? Status { get; init; }

        public string? Round { get; init; }
    }
}
