using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance.Clocks;

/// <summary>The shape of a statutory clock, as data. A closed set: a new rule is built out of these and brings no calculation of its own.</summary>
public abstract class ClockForm
{
    private protected ClockForm()
    {
    }

    /// <summary>What it needs from the caller beside the trigger.</summary>
    public abstract ValueList<ClockParameter> Parameters { get; }

    /// <summary>The form in words, to stand before the trigger.</summary>
    public abstract string Words { get; }

    /// <summary>The form in words.</summary>
    public sealed override string ToString() => Words;

    private protected static ValueList<ClockParameter> Given(params ClockParameter?[] parameters) =>
        parameters.OfType<ClockParameter>().ToValueList();
}
