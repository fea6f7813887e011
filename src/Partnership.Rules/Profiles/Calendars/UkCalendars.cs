using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The working days of the United Kingdom, 1 January 1995 to 31 December 2028: Monday to Friday less every bank and public holiday as observed.</summary>
/// <remarks>
/// <para>Each day carries its source; one-off and moved days also carry the date of their proclamation where it is known. Later proclamations
/// can add or move a day: pass in a fresh list, or add the day, and ask which deadlines move.</para>
/// <para>Add your organisation's own closed periods with <see cref="HolidayCalendar.WithNonWorkingDays"/>. To opt in to a projection past 2028, use <see
/// cref="HolidayCalendar.ProjectedTo"/>.</para>
/// </remarks>
/// <example><code>var due = UkCalendars.EnglandAndWales.PlusWorkingDays(new LocalDate(2026, 4, 2), 10);</code></example>
public static class UkCalendars
{
    private static readonly DateInterval Coverage = new(new LocalDate(1995, 1, 1), new LocalDate(2028, 12, 31));

    private static readonly Lazy<HolidayCalendar> English = new(() => Make("england-and-wales", EnglandAndWalesDays.All, Patterns.EnglandAndWales));

    private static readonly Lazy<HolidayCalendar> Scottish = new(() => Make("scotland", ScotlandDays.All, Patterns.Scotland));

    private static readonly Lazy<HolidayCalendar> NorthernIrish = new(() => Make("northern-ireland", NorthernIrelandDays.All, Patterns.NorthernIreland));

    private static readonly Lazy<HolidayCalendar> United = new(() => HolidayCalendar.Union(
        CalendarId.Parse("united-kingdom"), [EnglandAndWales, Scotland, NorthernIreland]));

    /// <summary>When the data was collected.</summary>
    public static LocalDate DataOn { get; } = new(2026, 11, 22);

    /// <summary>All four, by name. Each is built when it is first asked for.</summary>
    public static CalendarSet All { get; } = new(new Dictionary<string, Lazy<HolidayCalendar>>(StringComparer.Ordinal)
    {
        ["england-and-wales"] = English,
        ["scotland"] = Scottish,
        ["northern-ireland"] = NorthernIrish,
        ["united-kingdom"] = United,
    });

    /// <summary>The bank holidays of England and Wales.</summary>
    public static HolidayCalendar EnglandAndWales => English.Value;

    /// <summary>Scotland: bank holidays as listed for the whole country; local holidays are not in it.</summary>
    public static HolidayCalendar Scotland => Scottish.Value;

    /// <summary>The bank holidays of Northern Ireland.</summary>
    public static HolidayCalendar NorthernIreland => NorthernIrish.Value;

    /// <summary>Closed when any part of the United Kingdom is closed: the working day of the Freedom of Information Act 2000, section 10(6).</summary>
    public static HolidayCalendar UnitedKingdom => United.Value;

    private static HolidayCalendar Make(string id, ValueList<NonWorkingDay> days, HolidayPattern pattern) =>
        new(CalendarId.Parse(id), CalendarMakeUp.Of(Coverage, days, DataOn, pattern));
}
