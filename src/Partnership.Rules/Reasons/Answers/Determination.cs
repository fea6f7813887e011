using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>How an answer was reached: the steps, what is still needed, the rules used, and the caveats.</summary>
public abstract class Determination
{
    private readonly ValueList<Caveat> raised = ValueList<Caveat>.Empty;

    private protected Determination(LocalDate on) => On = on;

    /// <summary>The date asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The steps of the reasoning, in order.</summary>
    public ValueList<Step> Steps { get; internal init; } = ValueList<Step>.Empty;

    /// <summary>Exactly the missing facts that could change the answer. Answering anything else changes nothing.</summary>
    public ValueList<Question> StillNeeded { get; internal init; } = ValueList<Question>.Empty;

    /// <summary>The rules that the answer applies.</summary>
    public ValueList<Rule> Rules { get; internal init; } = ValueList<Rule>.Empty;

    /// <summary>Caveats that go with the answer. Each place on which it depends and that no one has checked yet is among them.</summary>
    public ValueList<Caveat> Caveats
    {
        get => ProposedCaveats.With(raised, this);
        internal init => raised = value;
    }

    /// <summary>Every text that the answer cites, each place once: those of the steps first, then those of the caveats and the questions.</summary>
    public ValueList<Citation> Citations =>
        Steps.Select(step => step.Citation)
            .Concat(Rules.Select(rule => rule.Citation))
            .Concat(Caveats.Select(caveat => caveat.Citation).Concat(StillNeeded.Select(question => question.Citation)).OfType<Citation>())
            .Distinct().ToValueList();

    /// <summary>What the answer was worked out from, by name. The values are kept for a receipt, and are shown nowhere.</summary>
    public ValueList<string> Inputs => Given.Select(one => one.Name).ToValueList();

    /// <summary>Whether there is an answer: known, not known or not applicable.</summary>
    public abstract FactState State { get; }

    /// <summary>The answer in words.</summary>
    public abstract string AnswerInWords { get; }

    /// <summary>The answers that other interpretations would give, each with its interpretation, in words.</summary>
    public abstract ValueList<string> OtherInterpretations { get; }

    /// <summary>The answer in words.</summary>
    public sealed override string ToString() => AnswerInWords;

    /// <summary>The answer as version 0.1 printed it, which receipts of the first form are of.</summary>
    internal abstract string AnswerAtFirst { get; }

    /// <summary>The other answers as version 0.1 printed them.</summary>
    internal abstract IEnumerable<string> OthersAtFirst { get; }

    /// <summary>What the answer was worked out from.</summary>
    internal ValueList<Given> Given { get; init; } = ValueList<Given>.Empty;

    /// <summary>The days of calendars that the answer drew on.</summary>
    internal ValueList<CalendarDays> Calendars { get; init; } = ValueList<CalendarDays>.Empty;

    /// <summary>Writes every member that says what was answered and why. What it was worked out from is on a receipt by itself.</summary>
    internal void WriteContent(ContentWriter to)
    {
        to.Draws(Calendars);
        to.Raw("{\"alternatives\":");
        WriteAlternatives(to);
        to.Raw(",\"answer\":");
        WriteAnswer(to);
        to.Raw(",\"flags\":");
        Contents.Write(to, Caveats);
        to.Raw(",\"on\":").Value(On);
        to.Raw(",\"rules\":");
        Contents.Write(to, Rules);
        to.Raw(",\"steps\":");
        Contents.Write(to, Steps);
        to.Raw(",\"stillNeeded\":");
        Contents.Write(to, StillNeeded);
        to.Raw("}");
    }

    private protected abstract void WriteAnswer(ContentWriter to);

    private protected abstract void WriteAlternatives(ContentWriter to);
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

    /// <summary>The answers that other interpretations would give.</summary>
    public ValueList<Alternative<T>> Alternatives { get; internal init; } = ValueList<Alternative<T>>.Empty;

    /// <summary>The answer, or why there is none.</summary>
    /// <exception cref="InvalidOperationException">There is no answer: look at <see cref="Determination.StillNeeded"/>.</exception>
    public T Value => Answer.Value;

    /// <inheritdoc/>
    public override FactState State => Answer.State;

    /// <inheritdoc/>
    public override string AnswerInWords => Answer.ToString();

    /// <inheritdoc/>
    public override ValueList<string> OtherInterpretations => Alternatives.Select(one => one.ToString()).ToValueList();

    internal override string AnswerAtFirst => Answer.IsKnown ? English.Plain(Answer.Value) : AnswerInWords;

    internal override IEnumerable<string> OthersAtFirst => Alternatives.Select(one => $"{English.Plain(one.Value)} ({one.Interpretation})");

    /// <summary>The same answer, with what it was worked out from.</summary>
    internal Determination<T> From(params Given[] inputs) => new(On, Answer)
    {
        Steps = Steps,
        StillNeeded = StillNeeded,
        Rules = Rules,
        Caveats = Caveats,
        Alternatives = Alternatives,
        Calendars = Calendars,
        Given = ValueList.Of(inputs),
    };

    private protected override void WriteAnswer(ContentWriter to)
    {
        to.Raw("[").Value((int)State);
        if (Answer.IsKnown)
        {
            to.Raw(",");
            Contents.Write(to, Answer.Value);
        }

        to.Raw("]");
    }

    private protected override void WriteAlternatives(ContentWriter to)
    {
        var before = "[";
        foreach (var other in Alternatives)
        {
            to.Raw(before).Raw("{\"reading\":").Value(other.Interpretation);
            to.Raw(",\"value\":");
            Contents.Write(to, other.Value);
            to.Raw("}");
            before = ",";
        }

        to.Raw(before == "[" ? "[]" : "]");
    }
}
