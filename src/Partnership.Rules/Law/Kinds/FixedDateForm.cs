using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>A date fixed by the text itself.</summary>
public sealed class FixedDateForm : ClockForm
{
    /// <summary>A fixed date.</summary>
    /// <param name="lastOn">The last day in time.</param>
    public FixedDateForm(LocalDate lastOn) => LastOn = lastOn;

    /// <summary>The last day in time.</summary>
    public LocalDate LastOn { get; }

    /// <inheritdoc/>
    public override ValueList<ClockParameter> Parameters => ValueList<ClockParameter>.Empty;

    /// <inheritdoc/>
    public override string Words => $"{LocalDatePattern.Iso.Format(LastOn)} at the latest, whatever";

    internal override object Content => LastOn;
}
