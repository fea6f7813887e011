namespace Partnership.Rules.Calculators;

/// <summary>Whether and how a category was there.</summary>
public enum Presence
{
    /// <summary>Nobody said.</summary>
    Unknown = 0,

    /// <summary>The member came.</summary>
    Member = 1,

    /// <summary>Somebody stood in.</summary>
    Substitute = 2,

    /// <summary>Nobody came.</summary>
    Nobody = 3,
}
