using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ICalendar;

/// <summary>What a calendar file needs beyond the meetings and duties: when it was made, how duties are written, and how long before each date to remind.</summary>
public sealed record ICalendarOptions
{
    private static readonly Instant FirstRevision = Instant.FromUtc(2000, 1, 1, 0, 0);
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);

    private ICalendarOptions(Instant stamp) => Stamp = stamp;

    /// <summary>When the file was made: the DTSTAMP of everything in it. The library has no clock.</summary>
    public Instant Stamp { get; }

    /// <summary>The revision that is written as SEQUENCE: that of a later file is greater, so that a diary takes the later one.</summary>
    /// <remarks>Unless given, it is the number of whole minutes from 1 January 2000 to <see cref="Stamp"/>.</remarks>
    public int Revision { get; private init; }

    /// <summary>True when duties are written as to-dos; false for all-day events.</summary>
    public bool HasToDos { get; private init; }

    /// <summary>How many days before each date to remind; none unless chosen.</summary>
    public ValueList<int> RemindersInDays { get; private init; } = ValueList<int>.Empty;

    /// <summary>A file made at an instant, without reminders.</summary>
    /// <param name="stamp">The time at which the file is made, written to the second.</param>
    /// <exception cref="ArgumentException">The instant is before the year 1.</exception>
    public static ICalendarOptions CreatedAt(Instant stamp)
    {
        Guard.Require(stamp >= Earliest, "A calendar file cannot be made before the year 1.", nameof(stamp));
        return new ICalendarOptions(stamp) { Revision = (int)Math.Min(int.MaxValue, Math.Max(0, Math.Floor((stamp - FirstRevision).TotalMinutes))) };
    }

    /// <summary>The same, with a revision of your own: 0 for the first file, and one more for each that follows.</summary>
    /// <param name="revision">The revision, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The revision is negative.</exception>
    public ICalendarOptions Revised(int revision) => this with { Revision = Guard.AtLeast(0, revision) };

    /// <summary>The same, with duties as to-dos in place of all-day events. Common calendar programs are reported not to show to-dos.</summary>
    public ICalendarOptions WithToDos() => this with { HasToDos = true };

    /// <summary>The same, with reminders a number of days before each meeting and each duty.</summary>
    /// <param name="days">The days before; 0 is the day itself. The same number twice gives one reminder.</param>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public ICalendarOptions WithReminders(params int[] days) =>
        this with { RemindersInDays = Guard.NotNull(days).Select(before => Guard.AtLeast(0, before)).Distinct().ToValueList() };
}
