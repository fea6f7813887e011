using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>One grade of interest in a group's terms: when an interest is of that grade, and what the member then does.</summary>
public sealed record InterestRule
{
    /// <summary>States a grade of interest.</summary>
    /// <param name="grade">The grade of the interest.</param>
    /// <param name="when">The condition for that grade.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public InterestRule(InterestGrade grade, Condition when)
    {
        Grade = Guard.NotNull(grade);
        When = Guard.NotNull(when);
    }

    /// <summary>The grade of the interest.</summary>
    public InterestGrade Grade { get; }

    /// <summary>The condition for that grade.</summary>
    public Condition When { get; }

    /// <summary>The grade in words.</summary>
    public override string ToString() => Grade.Words;
}
