using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>The data of a calendar.</summary>
internal static class CalendarShape
{
    private static readonly ChoiceShape<IsoDayOfWeek> DayOfWeek = new(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day), day => day.ToString().ToLowerInvariant());

    internal static Func<Taken, HolidayCalendar> Declare(Declaration<HolidayCalendar> declare)
    {
        var id = declare.Needs("id", "Its name.", TimeJson.CalendarName, one => one.Id);
        var from = declare.Needs("from", "The first day it covers.", Plain.Day, one => one.Coverage.Start);
        var to = declare.Needs("to", "The last day it covers.", Plain.Day, End);
        var dataOn = declare.Needs("dataOn", "When its data was taken.", Plain.Day, one => one.DataOn);
        var weekend = declare.Needs("weekend", "The days of the week that are closed.", new ListShape<IsoDayOfWeek>(DayOfWeek), one => one.Weekend.ToValueList());
        var open = declare.Written("extraWorkingDays", "Days that are open though the week or a holiday would close them.", new ListShape<LocalDate>(Plain.Day), one => one.ExtraWorkingDays.Where(day => day <= End(one)).ToValueList(), ValueList<LocalDate>.Empty);
        var closed = declare.NeedsAfter("closedDays", "The closed days.", new ShapeChoice<HolidayCalendar, ValueList<NonWorkingDay>>(
            _ => AnyDays,
            taken => new RowsShape<NonWorkingDay>(new WithinShape(from(taken), to(taken))),
            AnyDays), one => one.NonWorkingDays.Where(day => day.On <= End(one)).ToValueList());
        return taken => HolidayCalendar.Create(id(taken), new DateInterval(from(taken), to(taken)), closed(taken), dataOn(taken)).WithWeekend(weekend(taken)).WithWorkingDays(open(taken));
    }

    private static RowsShape<NonWorkingDay> AnyDays { get; } = new(TimeJson.ClosedDay);

    private static LocalDate End(HolidayCalendar calendar) => LocalDate.Min(calendar.Coverage.End, calendar.ProclaimedThrough);

    /// <summary>A closed day inside the coverage. One outside would be dropped in silence, so it is told.</summary>
    private sealed class WithinShape(LocalDate from, LocalDate to) : JsonShape<NonWorkingDay>
    {
        internal override void Put(Pen pen, NonWorkingDay value) => TimeJson.ClosedDay.Put(pen, value);

        internal override NonWorkingDay? Take(SourceLocation place)
        {
            var day = TimeJson.ClosedDay.Take(place);
            if (day is not null && (day.On < from || day.On > to))
            {
                place.Member("on", place.Element).Tell($"The day {LocalDatePattern.Iso.Format(day.On)} is outside the calendar's own from and to.");
            }

            return day;
        }

        internal override JsonObject Describe(SchemaBook book) => TimeJson.ClosedDay.Describe(book);
    }
}
