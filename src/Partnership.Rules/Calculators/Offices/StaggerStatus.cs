namespace Partnership.Rules.Calculators;

/// <summary>Whether two offices change hands at different times. Where the document says "should", this is advice.</summary>
public enum StaggerStatus
{
    /// <summary>Only one office is elected, or the document says nothing of it.</summary>
    NotApplicable = 0,

    /// <summary>They change at different times.</summary>
    Staggered = 1,

    /// <summary>They change at the same time.</summary>
    NotStaggered = 2,
}
