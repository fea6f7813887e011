using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>Facts about someone who substitutes for a member, as a file holds them. By its schema: samples/facts/substitute.schema.json.</summary>
public sealed record SubstituteFile
{
    /// <summary>States what is known of someone who substitutes.</summary>
    /// <param name="facts">What is known of each fact.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public SubstituteFile(FactSheet facts) => Facts = Guard.NotNull(facts);

    /// <summary>What is known of each fact.</summary>
    public FactSheet Facts { get; }

    /// <summary>The kind of member concerned; null when not given.</summary>
    public MemberKind? MemberKind { get; init; }

    /// <summary>The member's places, by code.</summary>
    public ValueList<string> Categories { get; init; } = ValueList<string>.Empty;

    /// <summary>The names of the facts, never their values.</summary>
    public override string ToString() => Facts.ToString();
}
