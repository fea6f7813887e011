using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A limit with several interpretations, of which you choose one; the others are given with it.</summary>
public sealed class SeveralInterpretations : DeadlineKind
{
    /// <summary>A limit in several interpretations.</summary>
    /// <param name="calendar">The calendar by which the interpretations count.</param>
    /// <param name="interpretations">The interpretations, the default first; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two interpretations.</exception>
    public SeveralInterpretations(CalendarId calendar, params DeadlineInterpretation[] interpretations)
    {
        Calendar = Guard.NotNull(calendar);
        Interpretations = ValueList.Of(Guard.NotNull(interpretations));
        Guard.Require(Interpretations.Count > 1, "A choice needs two interpretations.", nameof(interpretations));
        Choice = DeadlineParameter.Choice("reading", "Which days count as clear days?", [.. Interpretations.Select(one => one.Code)])
            .Or(Interpretations[0].Code, $"We used the interpretation '{Interpretations[0].Words}'. Ask your council which it uses.");
    }

    /// <summary>The calendar by which every interpretation counts.</summary>
    public CalendarId Calendar { get; }

    /// <summary>The interpretations, the one taken by default first.</summary>
    public ValueList<DeadlineInterpretation> Interpretations { get; }

    /// <summary>The choice between them.</summary>
    public DeadlineParameter Choice { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Choice);

    /// <inheritdoc/>
    public override string Words => Interpretations[0].Limit.ToString();

    internal override object Content => (Calendar, Interpretations);
}
