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
        var least = declare.Required("least", "The fewest seats.", PrimitiveShapes.Number, seats => seats.Minimum);
        var most = declare.OptionalValue("most", "The most seats; no upper end when left out.", PrimitiveShapes.Number, seats => seats.Most);
        return values => most(values) is { } end ? SeatCount.Between(least(values), end) : SeatCount.AtLeast(least(values));
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
        Variant.When<ReportingYear>("rolling", "Twelve months from a day.", _ => true, declare =>
        {
            var from = declare.Required("from", "The first day.", PrimitiveShapes.Day, one => one.From);
            return values => Time.ReportingYear.RollingFrom(from(values));
        }));
}
