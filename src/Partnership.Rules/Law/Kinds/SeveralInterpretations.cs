using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A limit with several interpretations, of which you choose one; the others are given with it.</summary>
public sealed class SeveralInterpretations : DeadlineKind
{
    /// <summary>A limit in several interpretations.</summary>
    /// <param name="calendar">The calendar by which the interpretations count.</param>
    /// <param name="readings">The interpretations, the default first; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two interpretations.</exception>
    public SeveralInterpretations(CalendarId calendar, params DeadlineInterpretation[] readings)
    {
        Calendar = Guard.NotNull(calendar);
        Readings = ValueList.Of(Guard.NotNull(readings));
        Guard.Require(Readings.Count > 1, "A choice needs two interpretations.", nameof(readings));
        Choice = DeadlineParameter.Choice("reading", "Which days count as clear days?", [.. Readings.Select(one => one.Code)])
            .Or(Readings[0].Code, $"We used the interpretation '{Readings[0].Words}'. Ask your council which it uses.");
    }

    /// <summary>The calendar by which every interpretation counts.</summary>
    public CalendarId Calendar { get; }

    /// <summary>The interpretations, the one taken by default first.</summary>
    public ValueList<DeadlineInterpretation> Readings { get; }

    /// <summary>The choice between them.</summary>
    public DeadlineParameter Choice { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Choice);

    /// <inheritdoc/>
    public override string Words => Readings[0].Limit.ToString();

    internal override object Content => (Calendar, Readings);
}
