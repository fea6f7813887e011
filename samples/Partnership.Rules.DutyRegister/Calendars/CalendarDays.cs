using NodaTime;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Json;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Calendars;

/// <summary>Days added to calendars. The set keeps the union of the United Kingdom in step with its parts.</summary>
public static class CalendarDays
{
    /// <summary>The parts to which a day can be added.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["england-and-wales", "scotland", "northern-ireland"];

    public static CalendarSet AddedTo(CalendarSet calendars, IEnumerable<CalendarDay> days)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        foreach (var part in days.GroupBy(day => day.Calendar))
        {
            var calendar = calendars[CalendarId.Parse(part.Key)];
            var closed = part.Where(day => !day.IsOpen).Select(day => new NonWorkingDay(day.On, day.Name, day.Source)).ToArray();
            var open = part.Where(day => day.IsOpen).Select(day => day.On).ToArray();
            calendars = calendars.With(calendar.WithNonWorkingDays(closed).WithWorkingDays(open));
        }

        return calendars;
    }

    /// <summary>One day, as somebody asks for it; refused where it changes nothing or lies outside the calendar.</summary>
    public static CalendarDay One(CalendarSet calendars, string calendar, LocalDate on, string name, string source)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        if (!Parts.Contains(calendar))
        {
            throw new RefusedException("calendar", $"'{calendar}' is no part of the United Kingdom here. Choose one of {string.Join(", ", Parts)}.");
        }

        var known = calendars[CalendarId.Parse(calendar)];
        return !known.Coverage.Contains(on) ? throw new RefusedException("on", $"{on:d MMMM uuuu} is outside the calendar, which runs from {known.Coverage.Start:d MMMM uuuu} to {known.Coverage.End:d MMMM uuuu}.")
            : !known.IsWorkingDay(on) ? throw new RefusedException("on", $"{on:d MMMM uuuu} is not a working day already: {known.ReasonNotWorking(on)}.")
            : new CalendarDay { Calendar = calendar, On = on, Name = name, Source = source };
    }

    /// <summary>The days by which a list of GOV.UK differs from the calendars.</summary>
    public static IReadOnlyList<CalendarDay> FromList(CalendarSet calendars, byte[] utf8)
    {
        var list = GovUkBankHolidays.ReadUtf8(utf8);
        return list.IsComplete
            ? [.. list.Disagreements(calendars).Select(one => new CalendarDay
            {
                Calendar = one.Division.Value,
                On = one.On,
                Name = one.NameInFile ?? $"Not a bank holiday: {one.NameInCalendar}",
                Source = "The list of bank holidays on GOV.UK",
                IsOpen = one.NameInFile is null,
            })]
            : throw new RefusedException("list", $"The list is not valid: {string.Join("; ", list.Problems.Take(5).Select(problem => $"{problem.Path}: {problem.Message}"))}");
    }
}
