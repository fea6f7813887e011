using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A determination, written whole and read with suspicion.</summary>
internal static class DeterminationDocumentShape
{
    private static readonly ChoiceShape<FactState> States = new([FactState.Known, FactState.NotKnown, FactState.NotApplicable], CodeOf);

    [HandMade]
    internal static JsonShape<DeterminationDocument> Shape(ShapeRegistry shapes) =>
        new ObjectShape<DeterminationDocument>("determination", "An answer with its reasons.", declare => Declare(declare, shapes)) { Check = Consistency.Check };

    /// <summary>What is written of a determination.</summary>
    internal static DeterminationDocument DocumentOf<T>(Determination<T> answer) => new(
        answer.State == FactState.NotAsked ? FactState.NotKnown : answer.State,
        answer.On,
        AnswerShape.KindOf<T>(),
        answer.Answer.IsKnown ? AnswerShape.Written(answer.Value) : null,
        answer.AnswerInWords)
    {
        Alternatives = answer.Alternatives.Count == 0 ? ValueList<Alternative<string>>.Empty : answer.Alternatives.Select(other => new Alternative<string>(AnswerShape.Written(other.Value), other.Interpretation)).ToValueList(),
        Steps = answer.Steps,
        StillNeeded = answer.StillNeeded,
        Caveats = answer.Caveats,
        Rules = answer.Rules,
    };

    private static Func<MemberValues, DeterminationDocument> Declare(Declaration<DeterminationDocument> declare, ShapeRegistry shapes)
    {
        var state = declare.Required("state", "Whether the answer is known. Only a known one has an answer.", States, one => one.State);
        var on = declare.Required("on", "The date asked about.", PrimitiveShapes.Day, one => one.On);
        var kind = declare.Required("kind", "As what the answer is written.", AnswerShape.Kinds, one => one.Kind);
        var answer = declare.OptionalDependent("answer", "The answer; there when the state is known, and only then.", new AnswerShape(), one => one.Answer);
        var words = declare.Required("answerInWords", "The answer in words.", PrimitiveShapes.Text, one => one.AnswerInWords);
        var others = declare.RequiredDependent("alternatives", "The answers by other interpretations.", new ListShape<Alternative<string>>(Other), one => one.Alternatives);
        var steps = declare.RequiredDependent("steps", "The reasons, a step each.", new ListShape<Step>(new NamedStepShape(shapes)), one => one.Steps);
        var asks = declare.Required("stillNeeded", "The questions whose answers could change it.", new ListShape<Question>(shapes.Of<Question>()), one => one.StillNeeded);
        var flags = declare.Required("flags", "Caveats that a person should check.", new ListShape<Caveat>(shapes.Of<Caveat>()), one => one.Caveats);
        var rules = declare.Required("rules", "The rules that were used.", new ListShape<Rule>(shapes.Of<Rule>()), one => one.Rules);
        declare.Says((document, one) => Within(document, one.Kind, one.Rules), (document, values) => Within(document, kind(values), rules(values)));
        return values => new DeterminationDocument(state(values), on(values), kind(values), answer(values), words(values))
        {
            Alternatives = others(values),
            Steps = steps(values),
            StillNeeded = asks(values),
            Caveats = flags(values),
            Rules = rules(values),
        };
    }

    private static ObjectShape<Alternative<string>> Other { get; } = new("alternative", "The answer by another interpretation.", declare =>
    {
        var value = declare.Required("value", "The answer by that interpretation.", new AnswerShape(), other => other.Value);
        var reading = declare.Required("reading", "The reading that gives it.", PrimitiveShapes.Text, other => other.Interpretation);
        return values => new Alternative<string>(value(values), reading(values));
    });

    private static DocumentContext Within(DocumentContext document, string? kind, ValueList<Rule>? rules) => document.With(new AnswerKind(kind)).With(new Listed<Rule>(rules));

    private static string CodeOf(FactState state) => state switch
    {
        FactState.Known => "known",
        FactState.NotApplicable => "notApplicable",
        _ => "notKnown",
    };
}

/// <summary>An answer with its reasons. It is written as a <see cref="DeterminationDocument"/> is, and never read: an answer comes out of a calculator and not out of a file.</summary>
internal sealed class DeterminationShape<T>(ShapeRegistry shapes) : JsonShape<Determination<T>>
{
    private JsonShape<DeterminationDocument> Document => shapes.Of<DeterminationDocument>();

    internal override void Write(JsonWriteContext context, Determination<T> value) => Document.Write(context, DeterminationDocumentShape.DocumentOf(value));

    internal override Determination<T>? Read(JsonReadContext context)
    {
        context.AddError("An answer with its reasons is a result. Read what was written down as DeterminationDocument; for an answer, ask again.");
        return null;
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => Document.WriteSchema(schema);
}
