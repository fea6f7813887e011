namespace Partnership.Rules.Governance;

/// <summary>In what way a quorum is set.</summary>
public enum QuorumKind
{
    /// <summary>Left to whoever chairs.</summary>
    AtChairsDiscretion = 0,

    /// <summary>A number of members.</summary>
    Members = 1,

    /// <summary>A share of the members.</summary>
    Share = 2,

    /// <summary>A number from one category.</summary>
    Category = 3,

    /// <summary>A number of different bodies.</summary>
    Bodies = 4,

    /// <summary>A number from one body.</summary>
    Body = 5,

    /// <summary>A number from one area.</summary>
    Area = 6,

    /// <summary>Several tests, all of which must be met.</summary>
    AllOf = 7,
}
