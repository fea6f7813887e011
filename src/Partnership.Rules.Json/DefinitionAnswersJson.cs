using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Answers;

namespace Partnership.Rules.Json;

/// <summary>What definitions come to, as JSON. They say whether a text covers the facts; they say nothing of a person.</summary>
/// <remarks>A result with reasons is written and never read back. Definitions stand in it by their ids.</remarks>
public static class DefinitionAnswersJson
{
    /// <summary>What a definition comes to: <c>definition</c>, <c>asTo</c>, <c>reading</c>, <c>outcome</c>, <c>ranges</c>, <c>because</c>. Written only.</summary>
    public static JsonShape<DefinitionResult> Result { get; } = new ResultShape<DefinitionResult>("definition-result", "What a definition comes to on the facts.", "What a definition comes to is a result. Ask again with DefinitionCalculator.", declare =>
    {
        declare.Needs("definition", "The definition, by its id.", Plain.Words, one => one.Definition.Id);
        declare.Needs("asTo", "Whom it was put to.", Plain.Code(DefinitionSubject.All), one => one.Subject);
        declare.Needs("reading", "The reading.", Plain.Code(DefinitionInterpretation.All), one => one.Interpretation);
        declare.Needs("outcome", "The outcome.", Plain.Code(DefinitionStatus.All), one => one.Status);
        declare.List("ranges", "The ranges in force that covered the day.", TimeJson.InForce, one => one.Ranges);
        declare.Needs("because", "The outcome with its reasons.", ToldShape<DefinitionStatus>.Shape, one => one.Why);
    });

    /// <summary>What changed in one aspect: <c>aspect</c>, <c>before</c>, <c>after</c>, <c>because</c>.</summary>
    public static JsonShape<LimbChange> Change { get; } = new ObjectShape<LimbChange>("limb-change", "What changed in one aspect between two days.", declare =>
    {
        var aspect = declare.Needs("aspect", "The aspect.", Plain.Code(DefinitionAspect.All), one => one.Aspect);
        var before = declare.List("before", "What was said before.", DefinitionsJson.Limb, one => one.Before);
        var after = declare.List("after", "What is said after.", DefinitionsJson.Limb, one => one.After);
        var because = declare.List("because", "The rules that brought the change.", ReasonsJson.Rule, one => one.Rules);
        return taken => new LimbChange(aspect(taken), before(taken), after(taken), because(taken));
    });

    /// <summary>Two days compared: <c>before</c>, <c>after</c>, <c>changes</c>. Written only.</summary>
    public static JsonShape<DefinitionComparison> Comparison { get; } = new ResultShape<DefinitionComparison>("definition-comparison", "Which definitions apply on two days, and what changed between them.", "A comparison is a result. Ask again with DefinitionComparison.Between.", declare =>
    {
        declare.Needs("before", "The definitions on the first day, by their ids.", new ListShape<string>(Plain.Words), one => Ids(one.Before));
        declare.Needs("after", "The definitions on the second day, by their ids.", new ListShape<string>(Plain.Words), one => Ids(one.After));
        declare.Needs("changes", "What changed.", new ListShape<LimbChange>(Change), one => one.Changes);
    });

    private static Foundation.ValueList<string> Ids(Foundation.ValueList<Definition> definitions) => Foundation.ValueList.ToValueList(definitions.Select(one => one.Id));
}
