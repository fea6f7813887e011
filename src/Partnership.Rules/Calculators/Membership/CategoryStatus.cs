namespace Partnership.Rules.Calculators;

/// <summary>How a category of members stands on a day.</summary>
public enum CategoryStatus
{
    /// <summary>It cannot be told. Also what nobody has looked at.</summary>
    Unknown = 0,

    /// <summary>Enough members fill it.</summary>
    Met = 1,

    /// <summary>Too few members fill it.</summary>
    NotMet = 2,

    /// <summary>It has nobody to stand for, or nothing is asked of it.</summary>
    NotApplicable = 3,

    /// <summary>The duty was not in force on the day.</summary>
    NotInForce = 4,

    /// <summary>The duty does not fall on this authority.</summary>
    NotRelevantAuthority = 5,
}
