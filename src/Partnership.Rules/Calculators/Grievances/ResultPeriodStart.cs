namespace Partnership.Rules.Calculators;

/// <summary>From what the 21 days for telling the result of an appeal run. The text does not say; the caller chooses, and the answer shows it (CON-011).</summary>
public enum ResultPeriodStart
{
    /// <summary>From the day the appeal was received, the reading taken.</summary>
    Receipt = 0,

    /// <summary>From the day of the select committee's decision.</summary>
    Decision = 1,
}
