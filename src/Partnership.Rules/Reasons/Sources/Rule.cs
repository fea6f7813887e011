using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Reasons;

/// <summary>A rule: its permanent id, when it is in force, its title, and where it is written. There is no rule without a citation.</summary>
public sealed record Rule
{
    /// <summary>States a rule with the values given.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="title">The title: what the rule requires, in our own words.</param>
    /// <param name="authority">The layer of the rule.</param>
    /// <param name="citations">The places that state the rule; at least one.</param>
    /// <exception cref="ArgumentException">The title is blank or there is no citation.</exception>
    public Rule(RuleId id, string title, RuleLayer authority, params Citation[] citations)
    {
        Id = Guard.NotNull(id);
        Title = Guard.NotBlank(title);
        Layer = Guard.NotNull(authority);
        Citations = ValueList.Of(Guard.NotNull(citations));
        Guard.Require(Citations.Count > 0, $"The rule {id} needs a citation.", nameof(citations));
    }

    /// <summary>The permanent id of the rule.</summary>
    public RuleId Id { get; }

    /// <summary>What the rule asks.</summary>
    public string Title { get; }

    /// <summary>The layer of the rule.</summary>
    public RuleLayer Layer { get; }

    /// <summary>When it is in force; undated for a text that carries no date.</summary>
    public InForce InForce { get; private init; } = InForce.Undated;

    /// <summary>Where it is written, the governing place first.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>The citation that governs the rule.</summary>
    public Citation Citation => Citations[0];

    /// <summary>The same rule with the range in which it is in force.</summary>
    /// <param name="range">The range.</param>
    /// <exception cref="ArgumentNullException">The range is null.</exception>
    public Rule During(InForce range) => this with { InForce = Guard.NotNull(range) };

    /// <summary>Id and title, as one line of text.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
