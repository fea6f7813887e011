using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance.Clocks;

/// <summary>A limit with several readings, of which the caller chooses one; the others are given beside it.</summary>
public sealed class ReadingsForm : ClockForm
{
    /// <summary>A limit in several readings.</summary>
    /// <param name="calendar">The calendar by which the readings count.</param>
    /// <param name="readings">The readings, the one taken by default first; at least two.</param>
    /// <exception cref="ArgumentException">There are too few readings.</exception>
    public ReadingsForm(CalendarId calendar, params ClockReading[] readings)
    {
        Calendar = Guard.NotNull(calendar);
        Readings = ValueList.Of(Guard.NotNull(readings));
        Guard.Require(Readings.Count > 1, "A choice of readings needs two.", nameof(readings));
        Choice = ClockParameter.Choice("reading", "Which days count as clear days?", [.. Readings.Select(one => one.Code)])
            .Or(Readings[0].Code, $"The reading '{Readings[0].Words}' was taken; the council's own view decides.");
    }

    /// <summary>The calendar.</summary>
    public CalendarId Calendar { get; }

    /// <summary>The readings, the one taken by default first.</summary>
    public ValueList<ClockReading> Readings { get; }

    /// <summary>The choice between them.</summary>
    public ClockParameter Choice { get; }

    /// <inheritdoc/>
    public override ValueList<ClockParameter> Parameters => Given(Choice);

    /// <inheritdoc/>
    public override string Words => Readings[0].Limit.ToString();

    internal override object Content => (Calendar, Readings);
}
