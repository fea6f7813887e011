using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One condition of a worked case: at least one of some facts holds, or none of them does. Facts that both definitions treat alike are in one condition.</summary>
public sealed record CaseCondition
{
    internal CaseCondition(bool holds, ValueList<AbuseFact> facts) => (Holds, Facts) = (holds, facts);

    /// <summary>True when at least one of the facts holds; false when none of them does.</summary>
    public bool Holds { get; }

    /// <summary>The facts, of which there is at least one.</summary>
    public ValueList<AbuseFact> Facts { get; }

    /// <summary>Whether the condition is met by what is known of a case.</summary>
    /// <param name="facts">What is known of the case.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public Finding IsMetBy(FactSheet facts)
    {
        Guard.NotNull(facts);
        var any = Finding.Any(Facts.Select(fact => new StatedFact(fact, true).IsSo(facts)));
        return Holds ? any : !any;
    }

    /// <summary>The condition in words.</summary>
    public override string ToString() => (Facts.Count, Holds) switch
    {
        (1, true) => Facts[0].Words,
        (1, false) => $"it is not the case that {Facts[0].Words}",
        (_, true) => $"at least one of these holds: {Joined("; or ")}",
        _ => $"none of these holds: {Joined("; ")}",
    };

    private string Joined(string with) => string.Join(with, Facts.Select(fact => fact.Words));
}
