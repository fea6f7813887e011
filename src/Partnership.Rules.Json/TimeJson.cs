using System.Text.Json;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Limits, cadences, loose dates, ranges, closed days and calendars as JSON. Dates are ISO 8601.</summary>
public static class TimeJson
{
    /// <summary>A limit: <c>amount</c>, <c>unit</c>, <c>counting</c>, <c>direction</c>, <c>rolling</c>.</summary>
    public static JsonShape<TimeLimit> TimeLimit { get; } = new(WriteLimit, ReadLimit);

    /// <summary>A loose date, as text: <c>2022-08-15</c>, <c>2022-08</c>, <c>2022-Q3</c> or <c>2022</c>.</summary>
    public static JsonShape<LooseDate> LooseDate { get; } = new((writer, date) => writer.WriteStringValue(date.ToString()), place => place.Parsed(Time.LooseDate.Parse, "a date"));

    /// <summary>A cadence, as text: its words.</summary>
    public static JsonShape<Cadence> Cadence { get; } = new((writer, cadence) => writer.WriteStringValue(cadence.Words), ReadCadence);

    /// <summary>A cadence as written, with the reading taken: <c>asWritten</c>, <c>taken</c>, <c>because</c>.</summary>
    public static JsonShape<CadenceReading> CadenceReading { get; } = new(WriteReading, ReadReading);

    /// <summary>A range: <c>from</c>, <c>to</c>, <c>prospective</c>, <c>purpose</c>.</summary>
    public static JsonShape<InForce> InForce { get; } = new(WriteRange, ReadRange);

    /// <summary>A closed day: <c>on</c>, <c>name</c>, <c>source</c>, <c>status</c>, <c>proclaimedOn</c>, <c>inPlaceOf</c>.</summary>
    public static JsonShape<ClosedDay> ClosedDay { get; } = new(ClosedDayShape.Write, ClosedDayShape.Read);

    /// <summary>The data of a calendar. Closed days that are no good are told and left out; the others stand.</summary>
    /// <remarks>A projection is no data: it is not written, and the coverage written ends where the appointed days do. Project again after reading.</remarks>
    public static JsonShape<HolidayCalendar> HolidayCalendar { get; } = new(CalendarShape.Write, CalendarShape.Read);

    /// <summary>A counted date: <c>on</c>, <c>beforeRolling</c>, <c>otherReading</c>, <c>monthEndTaken</c>, <c>provisional</c>. It is a result, so it is not read back: count again.</summary>
    /// <param name="counted">The date.</param>
    public static string WriteCounted(CountedDate counted) => JsonText.Of(writer => writer.Object(() =>
    {
        writer.Date("on", counted.On);
        writer.Date("beforeRolling", counted.BeforeRolling);
        writer.OptionalDate("otherReading", counted.OtherReading);
        writer.WriteBoolean("monthEndTaken", counted.MonthEndTaken);
        writer.WriteBoolean("provisional", counted.Provisional);
    }));

    private static void WriteLimit(Utf8JsonWriter writer, TimeLimit limit) => writer.Object(() =>
    {
        writer.WriteNumber("amount", limit.Amount);
        writer.WriteString("unit", limit.Unit.Code);
        writer.WriteString("counting", limit.Counting.Code);
        writer.WriteString("direction", limit.Direction.Code);
        writer.WriteString("rolling", limit.Rolling.Code);
    });

    private static TimeLimit? ReadLimit(Place place)
    {
        var members = new Members(place, "amount", "unit", "counting", "direction", "rolling");
        var (amount, unit, counting) = (members.Number("amount"), members.Code("unit", TimeUnit.All), members.Code("counting", Counting.All));
        var direction = members.Code("direction", Direction.All);
        var rolling = members.Has("rolling") ? members.Code("rolling", Rolling.All) : Rolling.Stay;
        return members.Build(() => Time.TimeLimit.Of(amount, unit, counting, direction).Rolled(rolling));
    }

    private static Cadence? ReadCadence(Place place) => place.OneOf(Time.Cadence.All, one => one.Words);

    private static void WriteReading(Utf8JsonWriter writer, CadenceReading reading) => writer.Object(() =>
    {
        writer.WriteString("asWritten", reading.AsWritten);
        writer.OptionalText("taken", reading.IsAmbiguous ? reading.Taken?.Words : null);
        writer.OptionalText("because", reading.Because);
    });

    private static CadenceReading? ReadReading(Place place)
    {
        var members = new Members(place, "asWritten", "taken", "because");
        var (reading, taken, because) = (members.Parsed("asWritten", Time.CadenceReading.Parse), members.Optional("taken", Cadence), members.OptionalText("because"));
        return members.Build(() => (taken, because) switch
        {
            (null, null) => reading,
            ({ }, { }) => reading.Take(taken, because),
            _ => throw new FormatException("A reading taken needs the reason, in 'because', and a reason needs the reading, in 'taken'."),
        });
    }

    private static void WriteRange(Utf8JsonWriter writer, InForce range) => writer.Object(() =>
    {
        writer.OptionalDate("from", range.From);
        writer.OptionalDate("to", range.To);
        if (range.IsProspective)
        {
            writer.WriteBoolean("prospective", true);
        }

        writer.OptionalText("purpose", range.Purpose);
    });

    private static InForce? ReadRange(Place place)
    {
        var members = new Members(place, "from", "to", "prospective", "purpose");
        var (from, to, prospective, purpose) = (members.OptionalDate("from"), members.OptionalDate("to"), members.OptionalTruth("prospective"), members.OptionalText("purpose"));
        return members.Build(() =>
        {
            var range = (from, to) switch
            {
                (null, null) => prospective ? Time.InForce.Prospective : Time.InForce.Undated,
                _ when prospective => throw new FormatException("A range that is prospective has no days yet."),
                ({ } first, null) => Time.InForce.Since(first),
                (null, { } last) => Time.InForce.Until(last),
                ({ } first, { } last) => Time.InForce.Between(first, last),
            };
            return purpose is null ? range : range.For(purpose);
        });
    }
}
