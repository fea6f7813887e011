using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Reading;

/// <summary>The data of a calendar.</summary>
internal static class CalendarShape
{
    private static readonly IsoDayOfWeek[] Week = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];

    internal static void Write(Utf8JsonWriter writer, HolidayCalendar calendar) => writer.Object(() =>
    {
        var end = LocalDate.Min(calendar.Coverage.End, calendar.ProclaimedThrough);
        writer.WriteString("id", calendar.Id.Value);
        writer.Date("from", calendar.Coverage.Start);
        writer.Date("to", end);
        writer.Date("dataOn", calendar.DataOn);
        writer.List("weekend", calendar.Weekend, (to, day) => to.WriteStringValue(CodeOf(day)));
        writer.List("extraWorkingDays", calendar.ExtraWorkingDays.Where(day => day <= end), (to, day) => to.WriteStringValue(LocalDatePattern.Iso.Format(day)));
        writer.List("closedDays", calendar.ClosedDays.Where(day => day.On <= end), ClosedDayShape.Write);
    });

    internal static HolidayCalendar? Read(Place place)
    {
        var members = new Members(place, "id", "from", "to", "dataOn", "weekend", "extraWorkingDays", "closedDays");
        var (id, from, to, dataOn) = (members.Parsed("id", CalendarId.Parse), members.Date("from"), members.Date("to"), members.Date("dataOn"));
        var weekend = members.List("weekend", at => at.OneOf(Week.Select(CodeOf), one => one));
        var open = members.OptionalList("extraWorkingDays", at => at.Date());
        var closed = members.Rows("closedDays", at => Within(from, to, at));
        return members.Build(() => HolidayCalendar.Create(id, new DateInterval(from, to), closed, dataOn)
            .WithWeekend(weekend.Select(code => Array.Find(Week, day => CodeOf(day) == code)))
            .WithOpen(open));
    }

    /// <summary>A day outside the coverage would be dropped in silence, so it is told.</summary>
    private static ClosedDay? Within(LocalDate from, LocalDate to, Place place)
    {
        var day = ClosedDayShape.Read(place);
        if (day is not null && (day.On < from || day.On > to))
        {
            place.Problems.Add($"{place.Path}.on", $"The day {LocalDatePattern.Iso.Format(day.On)} is outside the calendar's own from and to.");
        }

        return day;
    }

    private static string CodeOf(IsoDayOfWeek day) => day.ToString().ToLowerInvariant();
}
