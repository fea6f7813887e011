namespace Partnership.Rules.Governance;

/// <summary>Which way a number grows stricter.</summary>
public enum StricterDirection
{
    /// <summary>More is stricter: meetings a year.</summary>
    MoreIsStricter = 0,

    /// <summary>Fewer is stricter: days to do a thing in.</summary>
    FewerIsStricter = 1,
}
