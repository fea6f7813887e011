using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Tables.Rows;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tables;

/// <summary>The tables that an engine needs to count as the library does, and the tables that an analyst asks for.</summary>
/// <example><code>var tables = WorkingDayTables.Of(UkCalendars.All, StatuteBook.Deadlines);</code></example>
public static class WorkingDayTables
{
    /// <summary>Every table: calendars, days with their rank, the n-th day, months, limits and the date dimension.</summary>
    /// <remarks>Worked example: in <c>pr_day</c> Wednesday 17 December 2008 of England and Wales has a place p among the working days; <c>pr_nth</c> at place p + 7 is Tuesday 30 December 2008.</remarks>
    /// <param name="calendars">The calendars to export, with any closures and projection that they have.</param>
    /// <param name="deadlines">The deadlines whose plain limits to export; an empty list gives an empty table.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<ExportTable> Of(CalendarSet calendars, IEnumerable<Deadline> deadlines)
    {
        HolidayCalendar[] all = [.. Guard.NotNull(calendars)];
        return ValueList.Of(
            CalendarRows.Table(all), DayRows.Table(all), NthRows.Table(all), MonthRows.Table(),
            LimitRows.Table([.. Guard.NotNull(deadlines)]), DateRows.Table(all));
    }
}
