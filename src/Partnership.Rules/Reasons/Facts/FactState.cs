namespace Partnership.Rules.Reasons;

/// <summary>What is known of a fact. The default is that no one asked.</summary>
public enum FactState
{
    /// <summary>No one has asked.</summary>
    NotAsked = 0,

    /// <summary>Asked, and not known.</summary>
    NotKnown = 1,

    /// <summary>The question does not arise.</summary>
    NotApplicable = 2,

    /// <summary>Known.</summary>
    Known = 3,
}
