using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>Something that holds of every possible case: whenever all its conditions are as stated, so is what follows. It keeps impossible people out of worked cases.</summary>
/// <example><code>new FactConstraint("a-18-is-16", "A person of 18 or over is 16 or over.", ValueList.Of(new StatedFact(AbuseFact.AIsEighteen, true)), new(AbuseFact.AIsSixteen, true));</code></example>
public sealed partial record FactConstraint
{
    /// <summary>States a constraint with the values given.</summary>
    /// <param name="code">A short code, never changed.</param>
    /// <param name="text">The constraint in words.</param>
    /// <param name="conditions">The facts to which it applies; at least one.</param>
    /// <param name="follows">The facts that then hold or do not hold.</param>
    /// <param name="citation">The place in a text that gives it; null when it follows from the meaning of the words.</param>
    /// <exception cref="ArgumentException">The code or the text is blank, or there is no condition.</exception>
    public FactConstraint(string code, string text, ValueList<StatedFact> conditions, StatedFact follows, Citation? citation = null)
    {
        Code = Guard.NotBlank(code);
        Text = Guard.NotBlank(text);
        Conditions = Guard.NotNull(conditions);
        Follows = Guard.NotNull(follows);
        Citation = citation;
        Guard.Require(Conditions.Count > 0, "A constraint needs a condition.", nameof(conditions));
    }

    /// <summary>Every constraint that follows from the meaning of only the words.</summary>
    public static ValueList<FactConstraint> ByMeaning => FactConstraints.ByMeaning;

    /// <summary>The short code of the constraint.</summary>
    public string Code { get; }

    /// <summary>The constraint in words.</summary>
    public string Text { get; }

    /// <summary>The facts that bring the constraint into play.</summary>
    public ValueList<StatedFact> Conditions { get; }

    /// <summary>The facts that then hold or do not hold.</summary>
    public StatedFact Follows { get; }

    /// <summary>The place that gives the constraint; null when it follows from the meaning of the words.</summary>
    public Citation? Citation { get; }

    /// <summary>Every fact that the constraint is about.</summary>
    internal IEnumerable<AbuseFact> Facts => Conditions.Append(Follows).Select(stated => stated.Fact);

    /// <summary>Whether what is known of a case keeps to the constraint: not met when it breaks it, unknown while that is open.</summary>
    /// <param name="facts">What is known of the case.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public Finding IsKeptBy(FactSheet facts) =>
        !Finding.All(Conditions.Select(stated => stated.IsSo(Guard.NotNull(facts)))) | Follows.IsSo(facts);

    /// <summary>What must be so where everything else that the constraint is about is known; null when nothing follows.</summary>
    internal StatedFact? WhatFollows(FactSheet facts)
    {
        var open = Conditions.Where(stated => !stated.IsSo(facts).IsMet).ToArray();
        return open.Length == 0 && Follows.IsSo(facts).IsUnknown ? Follows
            : open.Length == 1 && open[0].IsSo(facts).IsUnknown && Follows.IsSo(facts).IsNotMet ? new StatedFact(open[0].Fact, !open[0].Holds)
            : null;
    }

    /// <summary>The same constraint with the place in a text that gives it.</summary>
    internal FactConstraint CitedBy(Citation place) => new(Code, Text, Conditions, Follows, place);

    /// <summary>The constraint in words.</summary>
    public override string ToString() => Text;
}
