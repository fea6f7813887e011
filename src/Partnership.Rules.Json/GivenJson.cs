using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>What callers give to a calculator, as JSON. It is read and written. What is left out was not asked.</summary>
public static class GivenJson
{
    /// <summary>A fact sheet: facts by their names, each <c>true</c>, <c>false</c>, <c>"unknown"</c> or <c>"notApplicable"</c>.</summary>
    public static JsonShape<FactSheet> FactSheet { get; } = new ByNameShape<FactSheet, Fact<bool>>(
        new FactShape<bool>(Plain.Truth),
        sheet => sheet.Names.Select(name => (name, sheet[name])),
        facts => facts.Aggregate(Reasons.FactSheet.Empty, FactSheetShape.With));

    /// <summary>What a clock is given: values by the names of its parameters, as text.</summary>
    public static JsonShape<DeadlineFacts> ClockArguments { get; } = new ByNameShape<DeadlineFacts, string>(
        Plain.Words,
        arguments => arguments.Names.Select(name => (name, arguments[name]!)),
        values => values.Aggregate(Governance.DeadlineFacts.None, (all, one) => all.With(one.Name, one.Value)));

    /// <summary>A reporting year, told apart by <c>kind</c>: <c>calendar</c>, <c>april</c>, <c>rolling</c>.</summary>
    public static JsonShape<ReportingYear> ReportingYear { get; } = new TaggedShape<ReportingYear>(
        "reporting-year",
        "A year by which a group reports.",
        Case.When<ReportingYear>("calendar", "From January to December.", one => one.Basis == YearBasis.Calendar, declare =>
        {
            var year = declare.Needs("year", "The year.", new NumberShape(1, 9998), one => one.From.Year);
            return taken => Time.ReportingYear.Calendar(year(taken));
        }),
        Case.When<ReportingYear>("april", "From April to March.", one => one.Basis == YearBasis.April, declare =>
        {
            var year = declare.Needs("year", "The year in which it begins.", new NumberShape(1, 9998), one => one.From.Year);
            return taken => Time.ReportingYear.April(year(taken));
        }),
        Case.When<ReportingYear>("rolling", "Twelve months from a day.", _ => true, declare =>
        {
            var from = declare.Needs("from", "The first day.", Plain.Day, one => one.From);
            return taken => Time.ReportingYear.RollingFrom(from(taken));
        }));

    /// <summary>What is known of a term: <c>from</c>, <c>to</c>, <c>electedOn</c>, <c>meetingOn</c>, <c>inPlaceOfOneFrom</c>, <c>succession</c>, <c>replacedFrom</c>.</summary>
    public static JsonShape<TenureFacts> Term { get; } = new ObjectShape<TenureFacts>("term-facts", "What is known of somebody's term in an office.", declare =>
    {
        var from = declare.Needs("from", "When it began, as closely as is known.", TimeJson.LooseDate, one => one.From);
        var to = Loose(declare, "to", "When it ended or is to end.", one => one.To);
        var elected = Loose(declare, "electedOn", "When the holder was elected.", one => one.ElectedOn);
        var meeting = declare.Or("meetingOn", "The meeting at which the term ends.", FactSheetShape.Day, one => one.MeetingOn, default);
        var instead = Loose(declare, "inPlaceOfOneFrom", "When the one began in whose place the holder serves.", one => one.InPlaceOfOneFrom);
        var succession = declare.Or("succession", "What a term that has ended does, where the document does not say.", Named.State(Succession.TermsEnd, Succession.CarriesOnUntilReplaced), one => one.Succession, Succession.TermsEnd);
        var replaced = Loose(declare, "replacedFrom", "When whoever replaced the holder began; not applicable while nobody has.", one => one.ReplacedFrom);
        return taken => new TenureFacts(from(taken))
        {
            To = to(taken),
            ElectedOn = elected(taken),
            MeetingOn = meeting(taken),
            InPlaceOfOneFrom = instead(taken),
            Succession = succession(taken),
            ReplacedFrom = replaced(taken),
        };
    });

    /// <summary>A question about definitions: <c>on</c>, <c>jurisdiction</c>, <c>partnership</c>, <c>purpose</c>.</summary>
    public static JsonShape<DefinitionQuestion> DefinitionQuestion { get; } = new ObjectShape<DefinitionQuestion>("definition-question", "Which definition applies: on a day, somewhere, for somebody, for a purpose.", declare =>
    {
        var on = declare.Needs("on", "The day.", Plain.Day, one => one.On);
        var where = declare.Needs("jurisdiction", "Whose law is asked about.", Plain.Code(Jurisdiction.All), one => one.Jurisdiction);
        var partnership = declare.May("partnership", "The key of the partnership; none when left out.", Plain.Text, one => one.Partnership);
        var purpose = declare.May("purpose", "The purpose; any when left out.", Plain.Text, one => one.Purpose);
        return taken => new DefinitionQuestion(on(taken), where(taken)) { Partnership = partnership(taken), Purpose = purpose(taken) };
    });

    /// <summary>A deadline that is still open: <c>key</c>, <c>trigger</c>, <c>limit</c>.</summary>
    public static JsonShape<OpenDeadline> OpenDeadline { get; } = new ObjectShape<OpenDeadline>("open-deadline", "A deadline that is still open.", declare =>
    {
        var key = declare.Needs("key", "The caller's own key for it.", Plain.Words, one => one.Key);
        var trigger = declare.Needs("trigger", "The day from which it runs.", Plain.Day, one => one.Trigger);
        var limit = declare.Needs("limit", "The limit.", TimeJson.TimeLimit, one => one.Limit);
        return taken => new OpenDeadline(key(taken), trigger(taken), limit(taken));
    });

    private static Func<Taken, Fact<PartialDate>> Loose(Declaration<TenureFacts> declare, string name, string description, Func<TenureFacts, Fact<PartialDate>> get) =>
        declare.Or(name, description, FactSheetShape.Loose, get, default);
}
