using NodaTime;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Limits, cadences, loose dates, ranges, closed days and calendars as JSON. Dates are ISO 8601.</summary>
public static class TimeJson
{
    internal static JsonShape<CalendarId> CalendarName { get; } = new TextShape<CalendarId>("the name of a calendar", CalendarId.Parse, id => id.Value);

    /// <summary>A limit: <c>amount</c>, <c>unit</c>, <c>counting</c>, <c>direction</c>, <c>rolling</c>.</summary>
    public static JsonShape<TimeLimit> TimeLimit { get; } = new ObjectShape<TimeLimit>("time-limit", "A limit of time, as in: 10 working days before.", declare =>
    {
        var amount = declare.Needs("amount", "How many.", Plain.Number, one => one.Amount);
        var unit = declare.Needs("unit", "Of what.", Plain.Code(TimeUnit.All), one => one.Unit);
        var counting = declare.Needs("counting", "By which way of counting.", Plain.Code(Counting.All), one => one.Counting);
        var direction = declare.Needs("direction", "Before the event or after it.", Plain.Code(Direction.All), one => one.Direction);
        var rolling = declare.Written("rolling", "Where it goes when it falls on a closed day; it stays when left out.", Plain.Code(Rolling.All), one => one.Rolling, Rolling.Stay);
        return taken => Time.TimeLimit.Of(amount(taken), unit(taken), counting(taken), direction(taken)).Rolled(rolling(taken));
    });

    /// <summary>A loose date, as text: <c>2022-08-15</c>, <c>2022-08</c>, <c>2022-Q3</c> or <c>2022</c>.</summary>
    public static JsonShape<PartialDate> LooseDate { get; } = new TextShape<PartialDate>("a date such as 2022-08-15, 2022-08, 2022-Q3 or 2022", Time.PartialDate.Parse, date => date.ToString());

    /// <summary>A cadence, as text: its words.</summary>
    public static JsonShape<Cadence> Cadence { get; } = new ChoiceShape<Cadence>(Time.Cadence.All, one => one.Words);

    /// <summary>A cadence as written, with the reading taken: <c>asWritten</c>, <c>taken</c>, <c>because</c>.</summary>
    public static JsonShape<CadenceInterpretation> CadenceReading { get; } = new ObjectShape<CadenceInterpretation>("cadence-reading", "How often, as the document writes it, and the reading taken where its words have two.", declare =>
    {
        var asWritten = declare.Needs("asWritten", "The document's own word: quarterly, bi-monthly.", new TextShape<CadenceInterpretation>("a cadence", Time.CadenceInterpretation.Parse, one => one.AsWritten), one => one);
        var taken = declare.May("taken", "The reading taken of an ambiguous word; goes with 'because'.", Cadence, one => one.IsAmbiguous ? one.Chosen : null);
        var because = declare.May("because", "Why that reading is taken.", Plain.Words, one => one.Reason);
        return read => (taken(read), because(read)) switch
        {
            (null, null) => asWritten(read),
            ({ } reading, { } reason) => asWritten(read).Take(reading, reason),
            _ => throw new FormatException("A reading taken needs the reason, in 'because', and a reason needs the reading, in 'taken'."),
        };
    });

    /// <summary>A range: <c>from</c>, <c>to</c>, <c>prospective</c>, <c>purpose</c>.</summary>
    public static JsonShape<InForce> InForce { get; } = new ObjectShape<InForce>("in-force", "The days on which a rule is in force.", declare =>
    {
        var from = declare.MayBe("from", "The first day.", Plain.Day, one => one.From);
        var to = declare.MayBe("to", "The last day, that day included.", Plain.Day, one => one.To);
        var prospective = declare.Or("prospective", "True when it has not commenced and no day is set.", Plain.Truth, one => one.IsProspective, ordinary: false);
        var purpose = declare.May("purpose", "The purpose for which alone it is in force.", Plain.Words, one => one.Purpose);
        return taken => For(Range(from(taken), to(taken), prospective(taken)), purpose(taken));
    });

    /// <summary>A closed day: <c>on</c>, <c>name</c>, <c>source</c>, <c>status</c>, <c>proclaimedOn</c>, <c>inPlaceOf</c>.</summary>
    public static JsonShape<NonWorkingDay> ClosedDay { get; } = new ObjectShape<NonWorkingDay>("closed-day", "A day that is no working day.", declare =>
    {
        var on = declare.Needs("on", "The day.", Plain.Day, one => one.On);
        var name = declare.Needs("name", "Its name.", Plain.Words, one => one.Name);
        var source = declare.Needs("source", "What says so.", Plain.Words, one => one.Source);
        var status = declare.Written("status", "Whether it is in force; it is when left out.", Plain.Code(NonWorkingDayStatus.All), one => one.Status, NonWorkingDayStatus.InForce);
        var proclaimedOn = declare.May("proclaimedOn", "When it was proclaimed, as closely as is known.", LooseDate, one => one.ProclaimedOn);
        var inPlaceOf = declare.MayBe("inPlaceOf", "The day it stands in place of.", Plain.Day, one => one.InPlaceOf);
        return taken =>
        {
            var day = new NonWorkingDay(on(taken), name(taken), source(taken)).As(status(taken));
            day = proclaimedOn(taken) is { } proclaimed ? day.Proclaimed(proclaimed) : day;
            return inPlaceOf(taken) is { } replaced ? day.Replacing(replaced) : day;
        };
    });

    /// <summary>The data of a calendar. Closed days that are no good are told and left out; the others stand.</summary>
    /// <remarks>A projection is no data: it is not written, and the coverage written ends where the appointed days do. Project again after reading.</remarks>
    public static JsonShape<HolidayCalendar> HolidayCalendar { get; } = new ObjectShape<HolidayCalendar>("holiday-calendar", "The closed days of a calendar and the days it covers.", CalendarShape.Declare);

    /// <summary>A counted date: <c>on</c>, <c>beforeRolling</c>, <c>otherReading</c>, <c>monthEndTaken</c>, <c>provisional</c>. It is a result, so it is not read back: count again.</summary>
    /// <param name="counted">The date.</param>
    public static string WriteCounted(CountedDate counted) => CountedShape.Shape.Write(counted);

    private static InForce Range(LocalDate? from, LocalDate? to, bool prospective) => (from, to) switch
    {
        (null, null) => prospective ? Time.InForce.Prospective : Time.InForce.Undated,
        _ when prospective => throw new FormatException("A range that is prospective has no days yet."),
        ({ } first, null) => Time.InForce.Since(first),
        (null, { } last) => Time.InForce.Until(last),
        ({ } first, { } last) => Time.InForce.Between(first, last),
    };

    private static InForce For(InForce range, string? purpose) => purpose is null ? range : range.For(purpose);
}
