using NodaTime;
using NodaTime.Text;
using Partnership.Rules.DutyRegister.Running;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Dates and times out of text, and back.</summary>
internal static class Texts
{
    internal static LocalDate Date(string field, string? text) => LocalDatePattern.Iso.Parse(text ?? string.Empty).TryGetValue(default, out var date)
        ? date : throw new RefusedException(field, $"'{text}' is not a date. Enter a date such as 2026-04-15.");

    internal static LocalTime? Time(string field, string? text) => string.IsNullOrEmpty(text) ? null
        : LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).TryGetValue(default, out var time) ? time
        : throw new RefusedException(field, $"'{text}' is not a time of day. Enter a time such as 10:00.");

    internal static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    internal static string? Iso(LocalTime? time) => time is { } at ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(at) : null;
}
