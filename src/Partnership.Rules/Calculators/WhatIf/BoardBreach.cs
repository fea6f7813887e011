using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A clause of a group's terms that is broken from a day on, or possibly broken.</summary>
public sealed record BoardBreach
{
    internal BoardBreach(string point, LocalDate on, Rule rule, string text) => (Point, On, Rule, Text) = (point, on, rule, text);

    /// <summary>What is broken: a category by its code, an office, <c>quorum</c>, <c>meetings</c> or a duty by its rule.</summary>
    public string Point { get; }

    /// <summary>The first day on which the clause is broken.</summary>
    public LocalDate On { get; }

    /// <summary>The rule that is broken, with its clause.</summary>
    public Rule Rule { get; }

    /// <summary>What is wrong, in words.</summary>
    public string Text { get; }

    /// <summary>Not met when the clause is certainly broken; unknown when a missing fact decides.</summary>
    public Finding Finding { get; internal init; } = Finding.NotMet;

    /// <summary>The facts that decide whether it is broken; empty when it certainly is.</summary>
    public ValueList<Question> StillNeeded { get; internal init; } = ValueList<Question>.Empty;

    /// <summary>The day, what is wrong and the clause.</summary>
    public override string ToString() => $"{English.Date(On)}: {Text} ({Rule.Citation})";
}
