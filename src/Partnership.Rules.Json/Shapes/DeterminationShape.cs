using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A determination, written whole and read with suspicion.</summary>
internal static class DeterminationShape
{
    private static readonly ChoiceShape<FactState> States = new([FactState.Known, FactState.NotKnown, FactState.NotApplicable], CodeOf);
    private static readonly JsonShape<string> Any = AnswerShape.Of(AnswerKind.Number);

    internal static JsonShape<DeterminationDocument> Shape { get; } =
        new ObjectShape<DeterminationDocument>("determination", "An answer with its reasons.", Declare) { Suspect = Consistency.Check };

    /// <summary>What is written of a determination.</summary>
    internal static DeterminationDocument DocumentOf<T>(Determination<T> told) => new(
        told.State == FactState.NotAsked ? FactState.NotKnown : told.State,
        told.On,
        AnswerShape.KindOf<T>(),
        told.Answer.IsKnown ? AnswerShape.Written(told.Value) : null,
        told.AnswerInWords)
    {
        Alternatives = told.Alternatives.Select(one => new Alternative<string>(AnswerShape.Written(one.Value), one.Reading)).ToValueList(),
        Steps = told.Steps,
        StillNeeded = told.StillNeeded,
        Flags = told.Caveats,
        Rules = told.Rules,
    };

    private static Func<Taken, DeterminationDocument> Declare(Declaration<DeterminationDocument> declare)
    {
        Func<Taken, ValueList<Rule>> rules = null!;
        var state = declare.Needs("state", "Whether the answer is known. Only a known one has an answer.", States, one => one.State);
        var on = declare.Needs("on", "The date asked about.", Plain.Day, one => one.On);
        var kind = declare.Needs("kind", "What the answer is written as.", AnswerShape.Kinds, one => one.Kind);
        var answer = declare.MayAfter("answer", "The answer; there when the state is known, and only then.", new ShapeChoice<DeterminationDocument, string>(one => AnswerShape.Of(one.Kind), taken => AnswerShape.Of(kind(taken)), Any), one => one.Answer);
        var words = declare.Needs("answerInWords", "The answer in words.", Plain.Text, one => one.AnswerInWords);
        var others = declare.NeedsAfter("alternatives", "The answers of other readings.", new ShapeChoice<DeterminationDocument, ValueList<Alternative<string>>>(one => Others(one.Kind), taken => Others(kind(taken)), Others(AnswerKind.Number)), one => one.Alternatives);
        var steps = declare.NeedsAfter("steps", "The reasons, a step each.", new ShapeChoice<DeterminationDocument, ValueList<Step>>(one => Steps(StepShape.Among(one.Rules)), taken => Steps(rules(taken) is { } listed ? StepShape.Among(listed) : StepShape.Named), Steps(StepShape.Named)), one => one.Steps);
        var asks = declare.Needs("stillNeeded", "The questions whose answers could change it.", new ListShape<Question>(ReasonsJson.Ask), one => one.StillNeeded);
        var flags = declare.Needs("flags", "Doubts and warnings.", new ListShape<Caveat>(ReasonsJson.Flag), one => one.Flags);
        rules = declare.Needs("rules", "The rules used.", new ListShape<Rule>(ReasonsJson.Rule), one => one.Rules);
        return taken => new DeterminationDocument(state(taken), on(taken), kind(taken), answer(taken), words(taken))
        {
            Alternatives = others(taken),
            Steps = steps(taken),
            StillNeeded = asks(taken),
            Flags = flags(taken),
            Rules = rules(taken),
        };
    }

    private static ListShape<Step> Steps(JsonShape<Step> step) => new(step);

    private static ListShape<Alternative<string>> Others(AnswerKind kind) => new(new ObjectShape<Alternative<string>>("alternative", "The answer of another reading.", declare =>
    {
        var value = declare.Needs("value", "The answer by that reading.", AnswerShape.Of(kind), one => one.Value);
        var reading = declare.Needs("reading", "The reading.", Plain.Text, one => one.Reading);
        return taken => new Alternative<string>(value(taken), reading(taken));
    }));

    private static string CodeOf(FactState state) => state switch
    {
        FactState.Known => "known",
        FactState.NotApplicable => "notApplicable",
        _ => "notKnown",
    };
}
