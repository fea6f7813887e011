using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A smallest set of conditions under which one definition covers a case and another does not, whatever else is so.</summary>
public sealed record DistinguishingCase
{
    internal DistinguishingCase(ValueList<CaseCondition> conditions, FactSheet facts, FactSheet witness)
    {
        Conditions = conditions;
        Facts = facts;
        Witness = witness;
    }

    /// <summary>The conditions. Take any of them away, and the rest does not tell the two definitions apart.</summary>
    public ValueList<CaseCondition> Conditions { get; }

    /// <summary>The conditions as facts: one fact of each condition that must hold, every fact that must not, and what follows from them.</summary>
    public FactSheet Facts { get; }

    /// <summary>A whole possible case that meets the conditions: every fact that either definition looks at is known, and as few as can be hold.</summary>
    public FactSheet Witness { get; }

    /// <summary>Where the definition that covers the case says so: the part of the text that each fact meets.</summary>
    public ValueList<Step> CoveredBy { get; internal init; } = ValueList<Step>.Empty;

    /// <summary>The parts of the text that the case does not meet, in the definition that does not cover it.</summary>
    public ValueList<Step> OmittedBy { get; internal init; } = ValueList<Step>.Empty;

    /// <summary>The case as a sentence: what must hold, and then, in one list, what must not.</summary>
    public string Sentence => $"'{Covering}' covers the case, and '{Omitting}' does not, where {string.Join("; ", Told())}.";

    internal string Covering { get; init; } = "One definition";

    internal string Omitting { get; init; } = "the other";

    /// <summary>Whether a case is one of those described.</summary>
    /// <param name="facts">What is known of the case.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public Finding Describes(FactSheet facts)
    {
        Guard.NotNull(facts);
        return Finding.All(Conditions.Select(condition => condition.IsMetBy(facts)));
    }

    /// <summary>The sentence, as one line of text.</summary>
    public override string ToString() => Sentence;

    private IEnumerable<string> Told()
    {
        foreach (var condition in Conditions.Where(condition => condition.Holds))
        {
            yield return condition.ToString();
        }

        var failing = Conditions.Where(condition => !condition.Holds).SelectMany(condition => condition.Facts).ToValueList();
        if (failing.Count > 0)
        {
            yield return new CaseCondition(false, failing).ToString();
        }
    }
}
