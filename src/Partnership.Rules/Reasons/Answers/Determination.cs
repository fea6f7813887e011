using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>How an answer was reached: the steps, what is still needed, the rules used, and the doubts.</summary>
public abstract class Determination
{
    private ValueList<Caveat> raised = ValueList<Caveat>.Empty;

    private protected Determination(LocalDate on) => On = on;

    /// <summary>The date asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The steps, in the order in which they were taken.</summary>
    public ValueList<Step> Steps { get; internal init; } = ValueList<Step>.Empty;

    /// <summary>Exactly the missing facts that could change the answer. Answering anything else changes nothing.</summary>
    public ValueList<Question> StillNeeded { get; internal init; } = ValueList<Question>.Empty;

    /// <summary>The rules used.</summary>
    public ValueList<Rule> Rules { get; internal init; } = ValueList<Rule>.Empty;

    /// <summary>Caveats that go with the answer. Each place on which it depends and that nobody has checked yet is among them.</summary>
    public ValueList<Caveat> Caveats
    {
        get => ProposedCaveats.With(raised, this);
        internal init => raised = value;
    }

    /// <summary>Whether there is an answer: known, not known or not applicable.</summary>
    public abstract FactState State { get; }

    /// <summary>The answer in words.</summary>
    public abstract string AnswerInWords { get; }

    /// <summary>The answers that other readings would give, each with its reading, in words.</summary>
    public abstract ValueList<string> OtherReadings { get; }

    /// <summary>The answer in words.</summary>
    public sealed override string ToString() => AnswerInWords;
}

/// <summary>An answer that can be shown to be right, or a reasoned statement that it cannot be known yet.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public sealed class Determination<T> : Determination
{
    internal Determination(LocalDate on, Fact<T> answer)
        : base(on) =>
        Answer = answer;

    /// <summary>The answer: known, not known, or not applicable. Never a guess.</summary>
    public Fact<T> Answer { get; }

    /// <summary>The answers that other readings would give.</summary>
    public ValueList<Alternative<T>> Alternatives { get; internal init; } = ValueList<Alternative<T>>.Empty;

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">There is none: look at <see cref="Determination.StillNeeded"/>.</exception>
    public T Value => Answer.Value;

    /// <inheritdoc/>
    public override FactState State => Answer.State;

    /// <inheritdoc/>
    public override string AnswerInWords => Answer.ToString();

    /// <inheritdoc/>
    public override ValueList<string> OtherReadings => Alternatives.Select(one => one.ToString()).ToValueList();
}
