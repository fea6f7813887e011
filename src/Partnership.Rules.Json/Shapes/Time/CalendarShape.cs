using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>The data of a calendar. A projection is no data: it is not written, and the coverage written ends where the appointed days do.</summary>
internal static class CalendarShape
{
    private static readonly ChoiceShape<IsoDayOfWeek> DayOfWeek = new(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day), day => day.ToString().ToLowerInvariant());

    [HandMade]
    internal static JsonShape<HolidayCalendar> Calendar(ShapeRegistry shapes) => new ObjectShape<HolidayCalendar>("holiday-calendar", "The non-working days of a calendar and the days it covers.", declare =>
    {
        var id = declare.Required("id", "The name of the calendar.", shapes.Of<CalendarId>(), calendar => calendar.Id);
        var from = declare.Required("from", "The first day it covers.", PrimitiveShapes.Day, calendar => calendar.Coverage.Start);
        var to = declare.Required("to", "The last day it covers.", PrimitiveShapes.Day, End);
        var dataOn = declare.Required("dataOn", "The day on which its data was collected.", PrimitiveShapes.Day, calendar => calendar.DataOn);
        var weekend = declare.Required("weekend", "The days of the week that are closed.", new ListShape<IsoDayOfWeek>(DayOfWeek), calendar => calendar.Weekend.ToValueList());
        var open = declare.AlwaysWritten("extraWorkingDays", "Days that are open though the week or a holiday would close them.", new ListShape<LocalDate>(PrimitiveShapes.Day), calendar => calendar.ExtraWorkingDays.Where(day => day <= End(calendar)).ToValueList(), ValueList<LocalDate>.Empty);
        declare.Says((document, _) => document, (document, values) => document.With(to(values) < from(values) ? null : new DateInterval(from(values), to(values))));
        var closed = declare.RequiredDependent("closedDays", "The non-working days of the calendar.", new ListShape<NonWorkingDay>(new CoveredShape(shapes.Of<NonWorkingDay>())) { IsLenient = true }, calendar => calendar.NonWorkingDays.Where(day => day.On <= End(calendar)).ToValueList());
        return values => HolidayCalendar.Create(id(values), new DateInterval(from(values), to(values)), closed(values), dataOn(values)).WithWeekend(weekend(values)).WithWorkingDays(open(values));
    });

    private static LocalDate End(HolidayCalendar calendar) => LocalDate.Min(calendar.Coverage.End, calendar.ProclaimedThrough);

    /// <summary>A non-working day inside the coverage. One outside would be dropped in silence, so it is reported.</summary>
    private sealed class CoveredShape(JsonShape<NonWorkingDay> shape) : JsonShape<NonWorkingDay>
    {
        internal override void Write(JsonWriteContext context, NonWorkingDay value) => shape.Write(context, value);

        internal override NonWorkingDay? Read(JsonReadContext context)
        {
            var day = shape.Read(context);
            if (day is not null && context.Document.Get<DateInterval>() is { } coverage && !coverage.Contains(day.On))
            {
                context.Member("on", context.Element).AddError($"The day {LocalDatePattern.Iso.Format(day.On)} is outside the calendar's own from and to.");
            }

            return day;
        }

        internal override JsonObject WriteSchema(SchemaBuilder schema) => shape.WriteSchema(schema);
    }
}
