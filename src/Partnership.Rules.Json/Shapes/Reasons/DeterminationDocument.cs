using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>A determination as it was written down. It is a record of an answer, not an answer: only a calculator makes those.</summary>
public sealed record DeterminationDocument
{
    internal DeterminationDocument(FactState state, LocalDate on, string kind, string? answer, string answerInWords)
    {
        State = state;
        On = on;
        Kind = kind;
        Answer = answer;
        AnswerInWords = answerInWords;
    }

    /// <summary>Known, not known or not applicable.</summary>
    public FactState State { get; }

    /// <summary>The date asked about.</summary>
    public LocalDate On { get; }

    /// <summary>As what the answer is written: <c>date</c>, <c>finding</c>, <c>number</c>, or <c>words</c> for anything else.</summary>
    public string Kind { get; }

    /// <summary>The answer as it appears in the document; null unless the state is known.</summary>
    public string? Answer { get; }

    /// <summary>The answer in words.</summary>
    public string AnswerInWords { get; }

    /// <summary>The answers of other interpretations, as they appears in the document.</summary>
    public ValueList<Alternative<string>> Alternatives { get; internal init; } = ValueList<Alternative<string>>.Empty;

    /// <summary>The steps that lead to the answer.</summary>
    public ValueList<Step> Steps { get; internal init; } = ValueList<Step>.Empty;

    /// <summary>What was still needed.</summary>
    public ValueList<Question> StillNeeded { get; internal init; } = ValueList<Question>.Empty;

    /// <summary>The rules that the answer applies.</summary>
    public ValueList<Rule> Rules { get; internal init; } = ValueList<Rule>.Empty;

    /// <summary>The caveats of the answer, in order.</summary>
    public ValueList<Caveat> Caveats { get; internal init; } = ValueList<Caveat>.Empty;

    /// <summary>The answer in words.</summary>
    public override string ToString() => AnswerInWords;
}
