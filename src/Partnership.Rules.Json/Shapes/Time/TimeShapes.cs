using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Limits, cadences, ranges and days, which their own factories make.</summary>
internal static class TimeShapes
{
    [HandMade]
    internal static JsonShape<TimeLimit> Limit(ShapeRegistry shapes) => new ObjectShape<TimeLimit>("time-limit", "A limit of time, as in: 10 working days before.", declare =>
    {
        var amount = declare.Required("amount", "How many units there are.", PrimitiveShapes.Number, limit => limit.Amount);
        var unit = declare.Required("unit", "The unit that is counted.", shapes.Of<TimeUnit>(), limit => limit.Unit);
        var counting = declare.Required("counting", "The way of counting, such as working days.", shapes.Of<Counting>(), limit => limit.Counting);
        var direction = declare.Required("direction", "Before the event or after it.", shapes.Of<Direction>(), limit => limit.Direction);
        var rolling = declare.AlwaysWritten("rolling", "Where it moves when it falls on a non-working day; it stays when omitted.", shapes.Of<Rolling>(), limit => limit.Rolling, Rolling.Stay);
        return values => TimeLimit.Of(amount(values), unit(values), counting(values), direction(values)).Rolled(rolling(values));
    });

    [HandMade]
    internal static JsonShape<HourLimit> Hours(ShapeRegistry shapes) => new ObjectShape<HourLimit>("hour-limit", "A number of running hours, with whole days that do not count.", declare =>
    {
        var hours = declare.Required("hours", "How many hours there are.", PrimitiveShapes.NumberFrom(1, 10_000), limit => limit.Hours);
        var leftOut = declare.Optional("leftOut", "The days whose hours do not run; Sundays and holidays when omitted.", shapes.Of<HoursLeftOut>(), limit => limit.LeftOut == HoursLeftOut.SundaysAndHolidays ? null : limit.LeftOut);
        return values => HourLimit.OfHours(hours(values)).LeavingOut(leftOut(values) ?? HoursLeftOut.SundaysAndHolidays);
    });

    [HandMade]
    internal static JsonShape<Cadence> Cadence(ShapeRegistry shapes) => new TextShape<Cadence>("a cadence", CadenceOf, cadence => cadence.Words);

    /// <summary>An interpretation is written wherever one was taken: also of a word that has no other.</summary>
    [HandMade]
    internal static JsonShape<CadenceInterpretation> CadenceReading(ShapeRegistry shapes) => new ObjectShape<CadenceInterpretation>("cadence-reading", "How often, as the document writes it, and the interpretation chosen where its words have two.", declare =>
    {
        var asWritten = declare.Required("asWritten", "The document's own words: quarterly, bi-monthly, every six weeks. Any words are valid once an interpretation is chosen.", PrimitiveShapes.Words, cadence => cadence.AsWritten);
        var taken = declare.Optional("taken", "The interpretation chosen of an ambiguous word; it goes with 'because'.", shapes.Of<Cadence>(), cadence => cadence.Reason is null ? null : cadence.Chosen);
        var because = declare.Optional("because", "Why that interpretation is chosen.", PrimitiveShapes.Words, cadence => cadence.Reason);
        return values => (taken(values), because(values)) switch
        {
            (null, null) => Words(asWritten(values)),
            ({ } reading, { } reason) => Rules.Time.CadenceInterpretation.Read(asWritten(values), reading, reason),
            _ => throw new FormatException("A chosen interpretation ('taken') needs its reason ('because'), and a reason needs a chosen interpretation."),
        };
    });

    [HandMade]
    internal static JsonShape<InForce> InForce(ShapeRegistry shapes) => new ObjectShape<InForce>("in-force", "The days on which a rule is in force.", declare =>
    {
        var from = declare.OptionalValue("from", "The first day on which it is in force.", PrimitiveShapes.Day, range => range.From);
        var to = declare.OptionalValue("to", "The last day, that day included.", PrimitiveShapes.Day, range => range.To);
        var prospective = declare.WithDefault("prospective", "True when it has not commenced and no day is set.", PrimitiveShapes.Boolean, range => range.IsProspective, otherwise: false);
        var purpose = declare.Optional("purpose", "The only purpose for which it is in force.", PrimitiveShapes.Words, range => range.Purpose);
        return values => For(Range(from(values), to(values), prospective(values)), purpose(values));
    });

    [HandMade]
    internal static JsonShape<NonWorkingDay> ClosedDay(ShapeRegistry shapes) => new ObjectShape<NonWorkingDay>("closed-day", "A day that is no working day.", declare =>
    {
        var on = declare.Required("on", "The day that is closed.", PrimitiveShapes.Day, day => day.On);
        var name = declare.Required("name", "The name of the day.", PrimitiveShapes.Words, day => day.Name);
        var source = declare.Required("source", "The text that says so.", PrimitiveShapes.Words, day => day.Source);
        var status = declare.AlwaysWritten("status", "Whether it is in force; it is when omitted.", shapes.Of<NonWorkingDayStatus>(), day => day.Status, NonWorkingDayStatus.InForce);
        var proclaimedOn = declare.Optional("proclaimedOn", "When it was proclaimed, as closely as is known.", shapes.Of<PartialDate>(), day => day.ProclaimedOn);
        var inPlaceOf = declare.OptionalValue("inPlaceOf", "The day that it replaces.", PrimitiveShapes.Day, day => day.InPlaceOf);
        var kind = declare.Optional("replacement", "Whether that day is still a holiday itself; it is not when omitted.", shapes.Of<ReplacementKind>(), day => day.Replacement == ReplacementKind.InPlace ? null : day.Replacement);
        return values =>
        {
            var day = new NonWorkingDay(on(values), name(values), source(values)).As(status(values));
            day = proclaimedOn(values) is { } proclaimed ? day.Proclaimed(proclaimed) : day;
            return inPlaceOf(values) is { } replaced ? day.Replacing(replaced, kind(values) ?? ReplacementKind.InPlace) : day;
        };
    });

    [HandMade]
    internal static JsonShape<LocalDate> Day(ShapeRegistry shapes) => PrimitiveShapes.Day;

    [HandMade]
    internal static JsonShape<AnnualDate> AnnualDate(ShapeRegistry shapes) =>
        new TextShape<AnnualDate>("a day of the year in the form 03-31", text => AnnualDatePattern.Iso.Parse(text).GetValueOrThrow(), AnnualDatePattern.Iso.Format) { Pattern = @"^\d{2}-\d{2}$" };

    [HandMade]
    internal static JsonShape<DateInterval> Stretch(ShapeRegistry shapes) => new ObjectShape<DateInterval>("stretch", "Days from one to another, both included.", declare =>
    {
        var from = declare.Required("from", "The first of the days.", PrimitiveShapes.Day, days => days.Start);
        var to = declare.Required("to", "The last of the days.", PrimitiveShapes.Day, days => days.End);
        return values => new DateInterval(from(values), to(values));
    });

    private static CadenceInterpretation Words(string asWritten)
    {
        try
        {
            return Rules.Time.CadenceInterpretation.Parse(asWritten);
        }
        catch (FormatException unread)
        {
            throw new RefusedMemberException("asWritten", unread.Message);
        }
    }

    private static Cadence CadenceOf(string text) =>
        Rules.Time.CadenceInterpretation.Parse(text) is { Chosen: { } clear } ? clear : throw new FormatException($"'{text}' can be read in two ways. Write the one that is meant.");

    private static InForce Range(LocalDate? from, LocalDate? to, bool prospective) => (from, to) switch
    {
        (null, null) => prospective ? Rules.Time.InForce.Prospective : Rules.Time.InForce.Undated,
        _ when prospective => throw new FormatException("A range that is prospective has no days yet."),
        ({ } first, null) => Rules.Time.InForce.Since(first),
        (null, { } last) => Rules.Time.InForce.Until(last),
        ({ } first, { } last) => Rules.Time.InForce.Between(first, last),
    };

    private static InForce For(InForce range, string? purpose) => purpose is null ? range : range.For(purpose);
}
