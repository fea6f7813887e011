namespace Partnership.Rules.Calculators;

/// <summary>Where a group is in its life on a day.</summary>
public enum GroupRenewalStatus
{
    /// <summary>It is not set up yet.</summary>
    NotYet = 0,

    /// <summary>It is running.</summary>
    Running = 1,

    /// <summary>It has lapsed, and was not renewed.</summary>
    Lapsed = 2,
}
