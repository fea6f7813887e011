using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A decision that a group leaves to someone else: to its chair between meetings, to a sub-group, to an officer.</summary>
public sealed record Delegation
{
    /// <summary>States a delegation with the values given.</summary>
    /// <param name="matter">A code for the matter, unique in its group: lower case with hyphens.</param>
    /// <param name="to">The party that decides.</param>
    /// <param name="rule">The rule, with its citation.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public Delegation(string matter, Party to, Rule rule)
    {
        Matter = Guard.NotBlank(matter);
        To = Guard.NotNull(to);
        Rule = Guard.NotNull(rule);
    }

    /// <summary>The code of what is decided.</summary>
    public string Matter { get; }

    /// <summary>Who decides, as the document says.</summary>
    public Party To { get; }

    /// <summary>The rule that delegates the matter.</summary>
    public Rule Rule { get; }

    /// <summary>When it may be used: "the matter cannot wait", "the vice-chair agrees"; null when always.</summary>
    public Condition? When { get; init; }

    /// <summary>Whether the decision is reported to the next meeting; unspecified where the document does not say.</summary>
    public DocumentValue<bool> ReportsBack { get; init; }

    /// <summary>The matter and who decides it.</summary>
    public override string ToString() => $"{Matter}: {To}";
}
