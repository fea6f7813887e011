using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Json.Shapes.Plans;

/// <summary>What a plan reports of an action, and what stands with the row besides.</summary>
internal static class PlanUpdateShape
{
    internal static JsonShape<ReportedEvent> Fact { get; } = new ObjectShape<ReportedEvent>("dated-fact", "Something an update tells, with its date.", declare =>
    {
        var on = declare.Needs("on", "When: a day, a month, a quarter or a year.", TimeJson.LooseDate, one => one.On);
        var text = declare.Needs("text", "What.", Plain.Words, one => one.Text);
        var inferred = declare.Or("isYearInferred", "True when the text gives no year and it was told from what stands round it.", Plain.Truth, one => one.IsYearInferred, ordinary: false);
        return taken => new ReportedEvent(on(taken), text(taken)) { IsYearInferred = inferred(taken) };
    });

    internal static JsonShape<PlanUpdate> Update { get; } = new ObjectShape<PlanUpdate>("plan-update", "What a plan reports of an action, as at a date.", declare =>
    {
        var text = declare.Needs("text", "What is reported.", Plain.Words, one => one.Text);
        var asAt = declare.MayBe("asAt", "As at when; left out when the plan does not say.", Plain.Day, one => one.AsAt);
        var facts = declare.List("facts", "What it tells as done, with dates.", Fact, one => one.Facts);
        var promises = declare.List("promises", "What it tells as still to come, with dates.", Fact, one => one.Promises);
        return taken => new PlanUpdate(text(taken), asAt(taken)) { Facts = facts(taken), Promises = promises(taken) };
    });

    internal static Func<Taken, PlanAction, PlanAction> DeclareRest(Declaration<PlanAction> declare)
    {
        var seeAlso = declare.List("seeAlso", "The actions it points to.", PlanPartShape.Reference, one => one.SeeAlso);
        var limits = declare.List("limits", "When money or the rating itself ends.", PlanPartShape.Limit, one => one.Limits);
        var provenance = declare.Or("provenance", "Whether it comes from the strategy.", Plain.Code(Provenance.All), one => one.Provenance, Provenance.Unknown);
        var evidence = declare.Or("evidence", "Whether what is reported shows what was asked.", Plain.Code(Evidence.All), one => one.Evidence, Evidence.NotAssessed);
        var continuations = declare.Or("continuations", "How many continuation rows were merged into it.", Plain.Number, one => one.Continuations, 0);
        var flags = declare.List("flags", "Doubts that go with the row.", ReasonsJson.Flag, one => one.Caveats);
        var kept = declare.List("kept", "Cells of columns that have no member here.", PlanPartShape.Kept, one => one.Kept);
        var citation = declare.May("citation", "Where a shipped plan cites it.", ReasonsJson.Citation, one => one.Citation);
        return (taken, row) => row with
        {
            SeeAlso = seeAlso(taken),
            Limits = limits(taken),
            Provenance = provenance(taken),
            Evidence = evidence(taken),
            Continuations = continuations(taken),
            Caveats = flags(taken),
            Kept = kept(taken),
            Citation = citation(taken),
        };
    }
}
