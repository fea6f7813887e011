using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.ICalendar;

/// <summary>Something on one day of a calendar, with no time of day. It takes nobody's time: it shows as free.</summary>
public sealed record AllDayEvent
{
    /// <summary>Names an event.</summary>
    /// <param name="key">What tells it from every other event, the same each time it is written: <c>southampton/board/2026-04-15</c>. A calendar that has it already then brings it up to date, and does not show it twice.</param>
    /// <param name="on">The day.</param>
    /// <param name="summary">What is shown in the calendar.</param>
    /// <exception cref="ArgumentException">The key or the summary is blank.</exception>
    public AllDayEvent(string key, LocalDate on, string summary)
    {
        Key = NotBlank(key, nameof(key));
        On = on;
        Summary = NotBlank(summary, nameof(summary));
    }

    /// <summary>What tells it from every other event.</summary>
    public string Key { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What is shown in the calendar.</summary>
    public string Summary { get; }

    /// <summary>More about it; null for nothing more. It may have several lines.</summary>
    public string? Description { get; init; }

    /// <summary>Date and summary.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(On)} {Summary}";

    private static string NotBlank(string text, string name) =>
        text is null ? throw new ArgumentNullException(name)
        : string.IsNullOrWhiteSpace(text) ? throw new ArgumentException($"{name} must not be blank.", name)
        : text;
}
