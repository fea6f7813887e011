using System.Text;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Reads lists of bank holidays in the JSON format that GOV.UK publishes, and says where they and a calendar disagree.</summary>
/// <remarks>
/// <para>The list is a cross-check and a quick way to a newly proclaimed day. It is not an oracle: it has held wrong dates, and has
/// dropped whole years. So every problem is told with its place, every good row is kept, and nothing is mended in silence.</para>
/// <para>Worked example: in a list whose Scottish events hold <c>"date": "2026-02-31"</c>, that row is a problem at
/// <c>scotland.events[4].date</c> and the other rows stand.</para>
/// </remarks>
public static class GovUkBankHolidays
{
    /// <summary>The divisions a full list has.</summary>
    public static ValueList<CalendarId> Divisions { get; } = ValueList.Of(
        CalendarId.Parse("england-and-wales"), CalendarId.Parse("scotland"), CalendarId.Parse("northern-ireland"));

    /// <summary>Reads a list. Bad content is a value, never an exception; a byte order mark at the start does no harm.</summary>
    /// <param name="json">The text of the list.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static BankHolidayFile Read(string json)
    {
        var text = (json ?? throw new ArgumentNullException(nameof(json))).TrimStart('\uFEFF');
        return new FileReading(Encoding.UTF8.GetBytes(text)).Read();
    }

    /// <summary>The days that only one side has, within the years that both cover, by division and date.</summary>
    /// <remarks>Names are not compared. A division for which there is no calendar is left out.</remarks>
    /// <param name="file">The list.</param>
    /// <param name="calendars">The calendars to hold against it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<BankHolidayDisagreement> Disagreements(BankHolidayFile file, CalendarSet calendars)
    {
        _ = calendars ?? throw new ArgumentNullException(nameof(calendars));
        return (file ?? throw new ArgumentNullException(nameof(file))).Divisions
            .SelectMany(division => calendars.TryFind(division.Id, out var calendar) ? Between(division, calendar) : [])
            .ToValueList();
    }

    private static IEnumerable<BankHolidayDisagreement> Between(BankHolidayDivision division, HolidayCalendar calendar)
    {
        bool InBoth(NonWorkingDay day) => division.Coverage is { } years && years.Contains(day.On) && calendar.Coverage.Contains(day.On);

        var listed = division.ClosedDays.Where(InBoth).ToDictionary(day => day.On);
        var known = calendar.NonWorkingDays.Where(InBoth).ToDictionary(day => day.On);
        return listed.Keys.Union(known.Keys).OrderBy(on => on)
            .Where(on => !listed.ContainsKey(on) || !known.ContainsKey(on))
            .Select(on => new BankHolidayDisagreement(division.Id, on, NameOf(listed, on), NameOf(known, on)));
    }

    private static string? NameOf(Dictionary<LocalDate, NonWorkingDay> days, LocalDate on) => days.TryGetValue(on, out var day) ? day.Name : null;
}
