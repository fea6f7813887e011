using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A day, or a day and a time of day where hours are counted. The time is that of the clock on the wall.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TriggerTime : ISpoken
{
    private static readonly LocalDateTimePattern[] WithTime =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss"),
    ];

    private readonly LocalDate? on;

    /// <summary>A day, with the time of day when it matters.</summary>
    /// <param name="on">The day.</param>
    /// <param name="at">The time of day; null when it is not given.</param>
    public TriggerTime(LocalDate on, LocalTime? at = null)
    {
        this.on = on;
        At = at;
    }

    /// <summary>The day of the trigger time.</summary>
    /// <exception cref="InvalidOperationException">The value was made by <c>default</c> and says no day.</exception>
    public LocalDate On => on ?? throw new InvalidOperationException("A TriggerTime made by default says no day. Make one from its day, or by Parse.");

    /// <summary>The time of day; null when it is not given.</summary>
    public LocalTime? At { get; }

    /// <summary>Reads <c>2026-04-02</c> or <c>2026-04-02T14:00</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has neither form.</exception>
    public static TriggerTime Parse(string text) =>
        TryParse(Guard.NotNull(text), out var moment)
            ? moment.Value
            : throw new FormatException($"'{text}' is not a date. Enter a date such as 2026-04-02, or 2026-04-02T14:00 where hours are counted.");

    /// <summary>Reads a day, or a day and a time; false when the text is neither.</summary>
    /// <param name="text">The text.</param>
    /// <param name="moment">The value that was read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TriggerTime? moment)
    {
        var trimmed = text?.Trim() ?? string.Empty;
        var day = LocalDatePattern.Iso.Parse(trimmed);
        var time = WithTime.Select(pattern => pattern.Parse(trimmed)).FirstOrDefault(read => read.Success);
        moment = day.Success ? new TriggerTime(day.Value) : time is null ? null : new TriggerTime(time.Value.Date, time.Value.TimeOfDay);
        return moment is not null;
    }

    /// <summary>The day; null on a value made by default.</summary>
    internal LocalDate? Day => on;

    /// <summary>The day as <c>2026-04-02</c>, with the time as <c>T14:00</c> when there is one.</summary>
    public override string ToString() => At is { } at
        ? WithTime[at.Second == 0 ? 0 : 1].Format(On.At(at))
        : on is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;

    /// <summary>The form for people: "Thursday 2 April 2026 at 14:00".</summary>
    string ISpoken.Spoken => At is { } at ? $"{English.Weekday(On)} at {WithTime[at.Second == 0 ? 0 : 1].Format(On.At(at)).Substring("uuuu-MM-ddT".Length)}"
        : on is { } day ? English.Weekday(day) : string.Empty;
}
