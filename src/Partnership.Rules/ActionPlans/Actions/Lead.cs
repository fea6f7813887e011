using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>Who leads an action: everyone, a body, a team or a scheme. Never a named person: named people appear only as keys in the oversight.</summary>
public sealed record Lead
{
    /// <summary>Names a lead of a stated kind.</summary>
    /// <param name="name">The name the plan uses.</param>
    /// <param name="kind">The kind of lead.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Lead(string name, LeadKind kind)
    {
        Name = Guard.NotBlank(name);
        Kind = Guard.NotNull(kind);
    }

    /// <summary>The name the plan uses.</summary>
    public string Name { get; }

    /// <summary>The kind of lead.</summary>
    public LeadKind Kind { get; }

    /// <summary>Names a lead and tells its kind from the words: all, team, scheme or project, otherwise a body.</summary>
    /// <param name="name">The name the plan uses.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Lead Named(string name) => new(name, KindOf(Guard.NotBlank(name).Trim().ToUpperInvariant()));

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;

    private static LeadKind KindOf(string name) => name switch
    {
        "ALL" or "ALL PARTNERS" or "ALL AGENCIES" => LeadKind.Everyone,
        _ when name.EndsWith("TEAM", StringComparison.Ordinal) || name.EndsWith("TEAMS", StringComparison.Ordinal) => LeadKind.Team,
        _ when name.EndsWith("SCHEME", StringComparison.Ordinal) || name.EndsWith("PROJECT", StringComparison.Ordinal) => LeadKind.Scheme,
        _ => LeadKind.Body,
    };
}
