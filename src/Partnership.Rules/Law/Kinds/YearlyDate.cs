using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The same day every year: the first one on or after the trigger.</summary>
public sealed class YearlyDate : DeadlineKind
{
    /// <summary>A day of the year.</summary>
    /// <param name="day">The last day in time, in every year.</param>
    public YearlyDate(AnnualDate day) => Day = day;

    /// <summary>The last day in time, in every year.</summary>
    public AnnualDate Day { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => ValueList<DeadlineParameter>.Empty;

    /// <inheritdoc/>
    public override string Words => $"the first {English.Day(Day)} on or after";

    internal override object Content => Day;
}
