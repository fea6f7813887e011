using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>A date fixed by the text itself.</summary>
public sealed class FixedDate : DeadlineKind
{
    /// <summary>A fixed date, with the values given.</summary>
    /// <param name="lastOn">The last day in time.</param>
    public FixedDate(LocalDate lastOn) => LastOn = lastOn;

    /// <summary>The last day in time.</summary>
    public LocalDate LastOn { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => ValueList<DeadlineParameter>.Empty;

    /// <inheritdoc/>
    public override string Words => $"{English.Date(LastOn)} at the latest, whatever";

    internal override object Content => LastOn;
}
