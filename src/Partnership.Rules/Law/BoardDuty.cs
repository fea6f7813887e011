using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A duty to have a board: on which authorities it falls, from when, and whom the board must include.</summary>
public sealed record BoardDuty
{
    /// <summary>States a duty to have a board.</summary>
    /// <param name="rule">The rule, with its range in force.</param>
    /// <param name="categories">The categories that the board must include.</param>
    /// <param name="fallsOn">The kinds of authority that owe the duty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public BoardDuty(Rule rule, ValueList<MemberCategory> categories, ValueList<LocalAuthorityKind> fallsOn)
    {
        Rule = Guard.NotNull(rule);
        Categories = Guard.NotNull(categories).Select(one => one with { InForce = rule.InForce }).ToValueList();
        FallsOn = Guard.NotNull(fallsOn);
    }

    /// <summary>The rule that states the duty.</summary>
    public Rule Rule { get; }

    /// <summary>The categories that the board must include. One person may represent several categories.</summary>
    public ValueList<MemberCategory> Categories { get; }

    /// <summary>The kinds of authority that owe the duty.</summary>
    public ValueList<LocalAuthorityKind> FallsOn { get; }

    /// <summary>The categories that might have no one to represent, by code, and the sorts of authority for which that is so.</summary>
    public ValueList<string> MayBeEmpty { get; init; } = ValueList<string>.Empty;

    /// <summary>The sorts of authority for which <see cref="MayBeEmpty"/> holds.</summary>
    public ValueList<LocalAuthorityKind> EmptyFor { get; init; } = ValueList<LocalAuthorityKind>.Empty;

    /// <summary>The rule in words.</summary>
    public override string ToString() => Rule.Title;
}
