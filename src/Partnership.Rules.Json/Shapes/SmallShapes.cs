using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Ids, findings, fingerprints and other small values, for the serializer.</summary>
internal static class SmallShapes
{
    private static JsonShape<SkippedDay> SkippedDay { get; } = new ObjectShape<SkippedDay>("skipped-day", "A day left out of running hours.", declare =>
    {
        var on = declare.Needs("on", "The day.", Plain.Day, one => one.On);
        var reason = declare.Needs("reason", "Why it is left out.", Plain.Text, one => one.Reason);
        return taken => new SkippedDay(on(taken), reason(taken));
    });

    private static JsonShape<ReceiptChange> Change { get; } = new ObjectShape<ReceiptChange>("receipt-change", "What moved between two receipts.", declare =>
    {
        var kind = declare.Needs("kind", "What sort of thing moved.", Plain.Code(ReceiptChangeKind.All), one => one.Kind);
        var name = declare.Or("name", "Its name; left out when it has none.", Plain.Text, one => one.Name, string.Empty);
        var source = declare.May("source", "For a rule, where it is written.", Plain.Text, one => one.Source);
        return taken => new ReceiptChange(kind(taken), name(taken)) { Source = source(taken) };
    });

    private static JsonShape<Replay> Replay { get; } = new ResultShape<Replay>("replay", "Whether a receipt gives the same answer again.", "Whether an answer is the same is a result. Ask again with the receipt.", declare =>
        declare.Needs("isSameAnswer", "True when it does.", Plain.Truth, one => one.IsSameAnswer));

    internal static ShapeResolver WithSmall(this ShapeResolver resolver) => resolver
        .With(ReasonsJson.RuleIdText)
        .With(TimeJson.CalendarName)
        .With(StepShape.Finding)
        .With(ReceiptJson.Print)
        .With(ReceiptJson.Rule)
        .With(ReceiptJson.Input)
        .With(SkippedDay)
        .With(Change)
        .With(Replay);
}
