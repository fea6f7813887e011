using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A test made of facts: all of them, any of them, at least a number of, not this one. Each part carries the rule that asks for it.</summary>
/// <remarks>
/// <para>Assessed with facts missing, a condition is met or not met as soon as the missing facts cannot matter; until then it is unknown. A fact may be
/// in several parts: "a, or not a" is met before anyone knows a.</para>
/// <para>Worked example: "both are 16 or over, and they are relatives or were married". With only the ages known, it is unknown and both other facts are
/// still needed. If they were married, it is met and no fact is needed.</para>
/// </remarks>
public abstract class Condition : IEquatable<Condition>
{
    private DrawnLevels? drawn;

    private protected Condition(Rule rule, string text, ValueList<Condition> parts, ValueList<Question> asks)
    {
        Rule = rule;
        Text = text;
        Parts = parts;
        Asks = asks;
    }

    /// <summary>The rule that asks for it.</summary>
    public Rule Rule { get; }

    /// <summary>The condition in words.</summary>
    public string Text { get; }

    /// <summary>What it is made of, in reading order; nothing for a single fact.</summary>
    public ValueList<Condition> Parts { get; }

    /// <summary>Every fact it may depend on, each once, in order of first appearance.</summary>
    public ValueList<Question> Asks { get; }

    /// <summary>How many of its parts must be met; null for a single fact and for a negation.</summary>
    public virtual int? Minimum => null;

    internal virtual Citation Citation => Rule.Citation;

    /// <summary>The condition drawn once, on first use. Two threads may each draw it; either drawing serves.</summary>
    internal DrawnLevels Drawn => drawn ??= DrawnLevels.Of([this], FactNames.None);

    /// <summary>The rules of the condition and of every part of it.</summary>
    internal IEnumerable<Rule> Rules => Parts.SelectMany(part => part.Rules).Prepend(Rule);

    internal void WriteContent(ContentWriter to)
    {
        to.Raw("{\"asks\":");
        Contents.Write(to, Asks);
        to.Raw(",\"least\":");
        Contents.Write(to, Minimum);
        to.Raw(",\"parts\":[");
        for (var place = 0; place < Parts.Count; place++)
        {
            to.Raw(place == 0 ? string.Empty : ",");
            Parts[place].WriteContent(to);
        }

        to.Raw("],\"rule\":");
        Contents.Write(to, ValueList.Of(Rule));
        to.Raw(",\"says\":").Value(Text);
        to.Raw("}");
    }

    /// <summary>True when the two ask the same, by the same rules, in the same words.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Condition? left, Condition? right) => Equals(left, right);

    /// <summary>True when they do not.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Condition? left, Condition? right) => !Equals(left, right);

    /// <summary>Met when a fact holds. A fact that is not applicable does not hold.</summary>
    /// <param name="ask">The name of the fact and the question that asks for it.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Condition Is(Question ask, Rule rule) => new FactCondition(Guard.NotNull(ask), Guard.NotNull(rule));

    /// <summary>Met when every part is met.</summary>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="text">The condition in words.</param>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">The words are blank or there is no part.</exception>
    public static Condition All(Rule rule, string text, params Condition[] parts) =>
        AtLeast(Guard.NotNull(parts).Length, rule, text, parts);

    /// <summary>Met when one part is met.</summary>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="text">The condition in words.</param>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">The words are blank or there is no part.</exception>
    public static Condition Any(Rule rule, string text, params Condition[] parts) => AtLeast(1, rule, text, parts);

    /// <summary>Met when the part is not met.</summary>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="text">The condition in words.</param>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static Condition Not(Rule rule, string text, Condition part) =>
        new NotCondition(Guard.NotNull(rule), Guard.NotBlank(text), Guard.NotNull(part));

    /// <summary>Met when a number of the parts are met.</summary>
    /// <param name="count">The number of parts, from 1 to all.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="text">The condition in words.</param>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">The words are blank, there is no part, or the number is out of range.</exception>
    public static Condition AtLeast(int count, Rule rule, string text, params Condition[] parts)
    {
        Guard.Require(Guard.NotNull(parts).Length > 0, "A condition needs a part.", nameof(parts));
        foreach (var part in parts)
        {
            Guard.Require(part is not null, "A part is null.", nameof(parts));
        }

        Guard.Require(Guard.AtLeast(1, count) <= parts.Length, $"{English.Number(count)} of {English.Number(parts.Length)} parts can never be met.", nameof(count));
        return new ThresholdCondition(count, Guard.NotNull(rule), Guard.NotBlank(text), ValueList.Of(parts));
    }

    /// <summary>Assesses the condition by the facts there are.</summary>
    /// <remarks>
    /// There is one step for each part, the whole before its parts. <see cref="Determination.StillNeeded"/> holds exactly the facts on which the answer still
    /// depends: changing only that fact can change the answer. When the finding is unknown, so is the answer's <see cref="Determination.State"/>; <see
    /// cref="Findings.ToFinding"/> gives the finding in every case.
    /// </remarks>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="on">The date asked about.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public Determination<Finding> Assess(FactSheet facts, LocalDate on) =>
        Drawn.Assess(Guard.NotNull(facts), on).From(new Given("condition", this), new Given("facts", facts), new Given("on", on));

    /// <summary>Finds whether the condition is met, and nothing more: no steps, no questions. It allocates nothing for up to some hundred facts.</summary>
    /// <remarks>Worked example: of "married, or civil partners" with "married" known to hold and the other not known, the finding is met.</remarks>
    /// <param name="facts">The facts that are known.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public Finding Find(FactSheet facts) => Drawn.Find(Guard.NotNull(facts));

    /// <summary>True when the other is built alike, out of equal rules, questions and words.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Condition? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Minimum == other.Minimum && Text == other.Text && Rule == other.Rule && Asks.Equals(other.Asks) && Parts.Equals(other.Parts));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The condition in words.</summary>
    public sealed override string ToString() => Text;

    internal abstract int Draw(Drawing drawing);
}
