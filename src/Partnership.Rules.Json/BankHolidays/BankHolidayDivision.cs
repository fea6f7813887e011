using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>One division of a list of bank holidays, with its good rows.</summary>
public sealed record BankHolidayDivision
{
    internal BankHolidayDivision(CalendarId id, IEnumerable<NonWorkingDay> days, bool cutShort)
    {
        Id = id;
        NonWorkingDays = days.OrderBy(day => day.On).ToValueList();
        IsCutShort = cutShort;
        Coverage = Years(NonWorkingDays, cutShort);
    }

    /// <summary>The name, such as <c>england-and-wales</c>.</summary>
    public CalendarId Id { get; }

    /// <summary>The days it closes, by date, each date once.</summary>
    public ValueList<NonWorkingDay> NonWorkingDays { get; }

    /// <summary>True when the list broke off inside this division.</summary>
    public bool IsCutShort { get; }

    /// <summary>From 1 January of its first year to 31 December of its last; null when it has no whole year.</summary>
    /// <remarks>If the list ends during a year, that year may be incomplete, so it is omitted.</remarks>
    public DateInterval? Coverage { get; }

    /// <summary>A Monday to Friday calendar of only these days, over <see cref="Coverage"/>.</summary>
    /// <param name="dataOn">The day on which you fetched the list, which the list itself does not give.</param>
    /// <exception cref="InvalidOperationException">The division has no whole year.</exception>
    public HolidayCalendar ToCalendar(LocalDate dataOn) =>
        HolidayCalendar.Create(Id, Coverage ?? throw new InvalidOperationException($"The list has no whole year for {Id}."), NonWorkingDays, dataOn);

    /// <summary>The name and how many days there are.</summary>
    public override string ToString() => $"{Id}, {NonWorkingDays.Count} days";

    private static DateInterval? Years(ValueList<NonWorkingDay> days, bool cutShort)
    {
        if (days.Count == 0)
        {
            return null;
        }

        var (first, last) = (days[0].On.Year, days[days.Count - 1].On.Year - (cutShort ? 1 : 0));
        return last < first ? null : new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));
    }
}
