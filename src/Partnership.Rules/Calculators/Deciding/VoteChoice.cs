namespace Partnership.Rules.Calculators;

/// <summary>How a vote was cast.</summary>
public enum VoteChoice
{
    /// <summary>Neither for nor against.</summary>
    Abstain = 0,

    /// <summary>For.</summary>
    For = 1,

    /// <summary>Against.</summary>
    Against = 2,
}
