using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Requirements of a layer, ends of terms, reporting years, numbers of seats: what factories make, or statute limits.</summary>
internal static class GovernanceShapes
{
    private static readonly ChoiceShape<StricterDirection> StricterWords = new([StricterDirection.MoreIsStricter, StricterDirection.FewerIsStricter], direction => direction == StricterDirection.MoreIsStricter ? "more" : "fewer");

    [HandMade]
    internal static JsonShape<StricterDirection> Stricter(ShapeRegistry shapes) => StricterWords;

    [HandMade]
    internal static JsonShape<LayeredRequirement> Requirement(ShapeRegistry shapes) => new ObjectShape<LayeredRequirement>("layered-requirement", "What one layer asks on a subject. Two layers on one subject are compared.", declare =>
    {
        var subject = declare.Required("subject", "The subject, such as cambridgeshire/dvsg/meetings-a-year.", PrimitiveShapes.Words, requirement => requirement.Subject);
        var rule = declare.Required("rule", "The rule, with its layer.", shapes.Of<Rule>(), requirement => requirement.Rule);
        var amount = declare.Required("amount", "How many.", PrimitiveShapes.Number, requirement => requirement.Amount);
        var stricter = declare.Required("stricter", "Whether more or fewer is the stricter.", StricterWords, requirement => requirement.Stricter);
        return values => new LayeredRequirement(subject(values), rule(values), amount(values), stricter(values));
    })
    {
        Check = StatuteCheck.OfRequirement,
    };

    [HandMade]
    internal static JsonShape<SeatCount> Seats(ShapeRegistry shapes) => new ObjectShape<SeatCount>("seat-count", "How many seats a category has.", declare =>
    {
        var least = declare.OptionalValue("least", "The fewest seats.", PrimitiveShapes.Number, seats => seats is SeatCount.ForEach ? null : seats.Minimum);
        var most = declare.OptionalValue("most", "The most seats; no upper end when omitted.", PrimitiveShapes.Number, seats => seats.Most);
        var each = declare.Optional("oneForEach", "What there is one seat for each of, where the document gives no number; it goes with no other member.", PrimitiveShapes.Words, seats => seats.Match<string?>(_ => null, _ => null, _ => null, several => several.Of));
        return values => (least(values), most(values), each(values)) switch
        {
            ({ } first, { } last, null) => SeatCount.Between(first, last),
            ({ } first, null, null) => SeatCount.AtLeast(first),
            (null, null, { } of) => SeatCount.OneForEach(of),
            _ => throw new FormatException("A number of seats has the member 'least', and 'most' where there is one; or only 'oneForEach'."),
        };
    });

    [HandMade]
    internal static JsonShape<CadencePhase> Phase(ShapeRegistry shapes) => new ObjectShape<CadencePhase>("cadence-phase", "A cadence that holds for a first part of a group's life.", declare =>
    {
        var cadence = declare.Required("cadence", "How often the group meets in it.", shapes.Of<CadenceInterpretation>(), phase => phase.Cadence);
        var months = declare.OptionalValue("months", "The number of months it lasts; omitted when an event ends it.", PrimitiveShapes.NumberFrom(1), phase => phase.End.Match<int?>(end => end.Months, _ => null));
        var until = declare.Optional("until", "The event that ends it; omitted when it lasts a number of months.", shapes.Of<Trigger>(), phase => phase.End.Match<Trigger?>(_ => null, end => end.Event));
        var endedOn = declare.DocumentValue("endedOn", "The day of that event, once a text gives it.", new DocumentValueShape<PartialDate>(shapes.Of<PartialDate>(), shapes), phase => phase.End.Match(_ => default, end => end.On));
        var citation = declare.Required("citation", "Where it is written.", shapes.Of<Citation>(), phase => phase.Citation);
        return values => new CadencePhase(cadence(values), End(months(values), until(values), endedOn(values)), citation(values));
    });

    [HandMade]
    internal static JsonShape<TenureEnd> TermEnd(ShapeRegistry shapes) => new TaggedShape<TenureEnd>(
        "term-end",
        "Where a term of office ends when it is not counted from its start.",
        Variant.When<TenureEnd>("day", "On a day of every year.", one => one.Meeting is null, declare =>
        {
            var month = declare.Required("month", "The month, 1 to 12.", PrimitiveShapes.NumberFrom(1, 12), one => one.Month ?? 0);
            var day = declare.Required("day", "The day of the month.", PrimitiveShapes.NumberFrom(1, 31), one => one.Day ?? 0);
            var words = declare.Required("words", "The day in words.", PrimitiveShapes.Words, one => one.Words);
            return values => Governance.TenureEnd.OnDay(month(values), day(values), words(values));
        }),
        Variant.When<TenureEnd>("meeting", "At a named meeting.", one => one.Meeting is not null, declare =>
        {
            var code = declare.Required("code", "The meeting's code.", PrimitiveShapes.Words, one => one.Meeting ?? string.Empty);
            var words = declare.Required("words", "The meeting in words.", PrimitiveShapes.Words, one => one.Words);
            return values => Governance.TenureEnd.AtMeeting(code(values), words(values));
        }));

    [HandMade]
    internal static JsonShape<ReportingYear> Year(ShapeRegistry shapes) => new TaggedShape<ReportingYear>(
        "reporting-year",
        "A year by which a group reports.",
        Variant.When<ReportingYear>("calendar", "From January to December.", one => one.Basis == YearBasis.Calendar, declare =>
        {
            var year = declare.Required("year", "The year.", PrimitiveShapes.NumberFrom(1, 9998), one => one.From.Year);
            return values => Time.ReportingYear.Calendar(year(values));
        }),
        Variant.When<ReportingYear>("april", "From April to March.", one => one.Basis == YearBasis.April, declare =>
        {
            var year = declare.Required("year", "The year in which it begins.", PrimitiveShapes.NumberFrom(1, 9998), one => one.From.Year);
            return values => Time.ReportingYear.April(year(values));
        }),
        Variant.When<ReportingYear>("municipal", "From one annual meeting of the council to the next.", one => one.Basis == YearBasis.Municipal, declare =>
        {
            var from = declare.Required("annualMeeting", "The day of the annual meeting with which it begins.", PrimitiveShapes.Day, one => one.From);
            var next = declare.Required("next", "The day of the next annual meeting.", PrimitiveShapes.Day, one => one.To.PlusDays(1));
            return values => Time.ReportingYear.Municipal(from(values), next(values));
        }),
        Variant.When<ReportingYear>("rolling", "Twelve months from a day.", _ => true, declare =>
        {
            var from = declare.Required("from", "The first day.", PrimitiveShapes.Day, one => one.From);
            return values => Time.ReportingYear.RollingFrom(from(values));
        }));

    private static PhaseEnd End(int? months, Trigger? until, in DocumentValue<PartialDate> endedOn) => (months, until) switch
    {
        ({ } length, null) when !endedOn.IsSpecified => new PhaseEnd.AfterMonths(length),
        (null, { } ended) => new PhaseEnd.AtEvent(ended) { On = endedOn },
        _ => throw new FormatException("A phase ends after a number of 'months' or at an event, in 'until'; 'endedOn' goes with 'until'."),
    };
}
