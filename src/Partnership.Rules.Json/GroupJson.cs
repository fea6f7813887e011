using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json;

/// <summary>Groups as JSON, with their lines of report, standing duties, life, definitions and inheritance.</summary>
public static class GroupJson
{
    /// <summary>A line of report: <c>to</c>, <c>citation</c>, <c>every</c>.</summary>
    public static JsonShape<ReportingLine> ReportingLine { get; } = new ObjectShape<ReportingLine>("reporting-line", "A line along which a group reports.", declare =>
    {
        var to = declare.Needs("to", "To whom.", GovernanceJson.Party, one => one.To);
        var citation = declare.Needs("citation", "Where it is written.", ReasonsJson.Citation, one => one.Citation);
        var every = declare.States("every", "How often.", TimeJson.CadenceReading, one => one.Every);
        return taken => new ReportingLine(to(taken), citation(taken)) { Every = every(taken) };
    });

    /// <summary>A duty that comes round.</summary>
    public static JsonShape<RecurringDuty> StandingDuty { get; } = new ObjectShape<RecurringDuty>("standing-duty", "A duty that comes round: to report, to review, to hold an event.", declare =>
    {
        var rule = declare.Needs("rule", "The rule.", ReasonsJson.Rule, one => one.Rule);
        var what = declare.Needs("what", "What is done, in your own words.", Plain.Words, one => one.What);
        var from = declare.Needs("from", "Who does it.", GovernanceJson.Party, one => one.From);
        var to = declare.List("to", "To whom, in order where the document chains them; to nobody else when left out.", GovernanceJson.Party, one => one.To);
        var every = declare.States("every", "How often.", TimeJson.CadenceReading, one => one.Every);
        var through = declare.May("through", "Who stands behind the reporter or speaks for it.", GovernanceJson.Party, one => one.Via);
        var lasts = declare.May("while", "While what lasts, in words; always when left out.", Plain.Words, one => one.AppliesWhile);
        var at = declare.May("atMeeting", "The named meeting of the year at which it is due.", GovernanceJson.Trigger, one => one.AtMeeting);
        return taken => new RecurringDuty(rule(taken), what(taken), from(taken))
        {
            To = to(taken),
            Every = every(taken),
            Via = through(taken),
            AppliesWhile = lasts(taken),
            AtMeeting = at(taken),
        };
    });

    /// <summary>A group's life: where it comes from and when it ends.</summary>
    public static JsonShape<GroupLife> Life { get; } = new ObjectShape<GroupLife>("group-life", "Where a group comes from and when it ends.", declare =>
    {
        var created = declare.States("createdOn", "When it was set up, as closely as the document says.", TimeJson.LooseDate, one => one.CreatedOn);
        var review = declare.States("reviewOn", "When its terms are due for review, as closely as the document says.", TimeJson.LooseDate, one => one.ReviewOn);
        var predecessor = declare.States("predecessor", "The group it takes over from.", GovernanceJson.Party, one => one.Predecessor);
        var names = declare.Rows("otherNames", "Other names it has or had.", GovernanceJson.RecordedPoint, one => one.OtherNames);
        var lapses = declare.States("lapsesAfter", "The last day of its life unless it is renewed.", TimeJson.LooseDate, one => one.LapsesAfter);
        var renewed = declare.States("renewedFor", "How long a renewal lasts.", TimeJson.TimeLimit, one => one.RenewedFor);
        var many = declare.States("howMany", "How many members or groups of its kind there are, as written.", Plain.Number, one => one.MaximumRenewals);
        return taken => new GroupLife
        {
            CreatedOn = created(taken),
            ReviewOn = review(taken),
            Predecessor = predecessor(taken),
            OtherNames = names(taken),
            LapsesAfter = lapses(taken),
            RenewedFor = renewed(taken),
            MaximumRenewals = many(taken),
        };
    });

    /// <summary>A definition that a remit adopts: <c>definition</c>, <c>citation</c>, <c>gloss</c>.</summary>
    public static JsonShape<AdoptedDefinition> AdoptedDefinition { get; } = new ObjectShape<AdoptedDefinition>("adopted-definition", "A definition that a group's remit adopts.", declare =>
    {
        var definition = declare.Needs("definition", "The definition's key.", Plain.Words, one => one.Definition);
        var citation = declare.Needs("citation", "Where it is adopted.", ReasonsJson.Citation, one => one.Citation);
        var gloss = declare.States("gloss", "What the group adds to it, in your own words.", Plain.Words, one => one.Gloss);
        return taken => new AdoptedDefinition(definition(taken), citation(taken)) { Gloss = gloss(taken) };
    });

    /// <summary>Rules taken from another text: <c>from</c>, <c>citation</c>, <c>prevails</c>.</summary>
    public static JsonShape<InheritedRules> InheritedRules { get; } = new ObjectShape<InheritedRules>("inherited-rules", "Rules that a group takes from another text, such as a constitution.", declare =>
    {
        var from = declare.Needs("from", "The text.", new InstrumentShape(), one => one.From);
        var citation = declare.Needs("citation", "Where the group's terms say so.", ReasonsJson.Citation, one => one.Citation);
        var prevails = declare.States("prevails", "Whether that text prevails over the group's own terms.", Plain.Truth, one => one.Prevails);
        return taken => new InheritedRules(from(taken), citation(taken)) { Prevails = prevails(taken) };
    });

    /// <summary>A group, whole.</summary>
    public static JsonShape<Group> Group { get; } = new ObjectShape<Group>("group", "A group of a partnership as its document sets it up.", GroupShape.Declare);
}
