using Partnership.Rules.ActionPlans;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Plans;

namespace Partnership.Rules.Json;

/// <summary>What a strategy holds, as JSON: commitments, achievements, targets, figures, indicators, Acts and statements.</summary>
public static class StrategyJson
{
    /// <summary>A commitment: <c>strand</c>, <c>code</c>, <c>text</c>, <c>citation</c>.</summary>
    public static JsonShape<Commitment> Commitment { get; } = new ObjectShape<Commitment>("commitment", "Something a strategy says its partners will do.", declare =>
    {
        var strand = declare.Needs("strand", "Its strand.", StrandShape.Strand, one => one.Strand);
        var code = declare.Needs("code", "Its code.", PlanPartShape.Code, one => one.Code);
        var text = declare.Needs("text", "What is promised.", Plain.Words, one => one.Text);
        var citation = declare.Needs("citation", "Where.", ReasonsJson.Citation, one => one.Citation);
        return taken => new Commitment(strand(taken), code(taken), text(taken), citation(taken));
    });

    /// <summary>An achievement: <c>heading</c>, <c>text</c>, <c>citation</c>.</summary>
    public static JsonShape<Achievement> Achievement { get; } = new ObjectShape<Achievement>("achievement", "Something a strategy says was done under the one before it.", declare =>
    {
        var heading = declare.Needs("heading", "The heading it stands under.", Plain.Words, one => one.Heading);
        var text = declare.Needs("text", "What was done.", Plain.Words, one => one.Text);
        var citation = declare.Needs("citation", "Where.", ReasonsJson.Citation, one => one.Citation);
        return taken => new Achievement(heading(taken), text(taken), citation(taken));
    });

    /// <summary>An area's row in a table of targets: <c>area</c>, <c>baseline</c>, <c>current</c>, <c>targetPercent</c>, <c>printedPercent</c>, <c>citation</c>.</summary>
    public static JsonShape<AreaTarget> AreaTarget { get; } = new ObjectShape<AreaTarget>("area-target", "One area's row in a table of targets.", declare =>
    {
        var area = declare.Needs("area", "The area.", Plain.Words, one => one.Area);
        var baseline = declare.Needs("baseline", "The count of the baseline year.", Plain.Number, one => one.Baseline);
        var current = declare.Needs("current", "The count of the year reported.", Plain.Number, one => one.Current);
        var target = declare.MayBe("targetPercent", "The target change in per cent; left out when there is none.", new DecimalShape(), one => one.TargetPercent);
        var printed = declare.MayBe("printedPercent", "The change the document prints; left out when it prints none.", new DecimalShape(), one => one.PrintedPercent);
        var citation = declare.Needs("citation", "Where.", ReasonsJson.Citation, one => one.Citation);
        return taken => new AreaTarget(area(taken), baseline(taken), current(taken), citation(taken)) { TargetPercent = target(taken), PrintedPercent = printed(taken) };
    });

    /// <summary>A figure: <c>what</c>, <c>area</c>, <c>value</c>, <c>unit</c>, <c>period</c>, <c>citation</c>. Without a value there is no data, which is never zero.</summary>
    public static JsonShape<StrategyFigure> Figure { get; } = new ObjectShape<StrategyFigure>("strategy-figure", "A figure a strategy prints.", declare =>
    {
        var what = declare.Needs("what", "What it counts.", Plain.Words, one => one.What);
        var area = declare.Needs("area", "Where it was counted; unstated when the strategy does not say.", Plain.Words, one => one.Area);
        var value = declare.MayBe("value", "The figure; left out when there is none, which is never zero.", new DecimalShape(), one => one.Value);
        var unit = declare.Needs("unit", "What the figure is: count, ratio, lower-bound, period, pending.", Plain.Words, one => one.Unit);
        var period = declare.May("period", "The year, as printed; left out when the strategy gives none.", Plain.Text, one => one.Period);
        var citation = declare.Needs("citation", "Where.", ReasonsJson.Citation, one => one.Citation);
        return taken => new StrategyFigure(what(taken), area(taken), value(taken), unit(taken), citation(taken)) { Period = period(taken) };
    });

    /// <summary>An Act a strategy names: <c>title</c>, <c>year</c>, <c>effect</c>, <c>citation</c>.</summary>
    public static JsonShape<LegalSource> LegalSource { get; } = new ObjectShape<LegalSource>("legal-source", "An Act a strategy names as its framework. The strategy's summary, not the law.", declare =>
    {
        var title = declare.Needs("title", "Its title, as the strategy gives it.", Plain.Words, one => one.Title);
        var year = declare.Needs("year", "Its year.", new NumberShape(int.MinValue), one => one.Year);
        var effect = declare.Needs("effect", "What the strategy says it does.", Plain.Words, one => one.Effect);
        var citation = declare.Needs("citation", "Where.", ReasonsJson.Citation, one => one.Citation);
        return taken => new LegalSource(title(taken), year(taken), effect(taken), citation(taken));
    });

    /// <summary>A statement: <c>text</c>, <c>citation</c>.</summary>
    public static JsonShape<Statement> Statement { get; } = new ObjectShape<Statement>("statement", "Something a plan or strategy says that is kept and cited.", declare =>
    {
        var text = declare.Needs("text", "What is said.", Plain.Words, one => one.Text);
        var citation = declare.Needs("citation", "Where.", ReasonsJson.Citation, one => one.Citation);
        return taken => new Statement(text(taken), citation(taken));
    });

    /// <summary>An indicator: <c>code</c>, <c>framework</c>, <c>partnership</c>, <c>measures</c>, <c>direction</c>, <c>monitoredBy</c>, <c>contributesTo</c>, <c>citations</c>.</summary>
    public static JsonShape<Indicator> Indicator { get; } = new ObjectShape<Indicator>("indicator", "A figure that a partnership watches.", IndicatorShape.Declare);
}
