namespace Partnership.Rules.Calculators;

/// <summary>From which end of an investigation its 14 days run. The text does not say; the caller chooses, and the answer shows it (CON-010).</summary>
public enum InvestigationPeriodStart
{
    /// <summary>From its end, the reading taken.</summary>
    End = 0,

    /// <summary>From its start.</summary>
    Start = 1,
}
