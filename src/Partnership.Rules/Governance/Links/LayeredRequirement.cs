using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>What one layer asks on a subject: how many, and whether more or fewer is the stricter.</summary>
/// <remarks>Worked example: the Cambridgeshire terms require three meetings a year of the Strategy Group, and the strategy claims four (CON-100).</remarks>
public sealed record LayeredRequirement
{
    /// <summary>States a requirement with the values given.</summary>
    /// <param name="subject">The subject, such as <c>cambridgeshire/dvsg/meetings-a-year</c>; two layers on one subject are compared.</param>
    /// <param name="rule">The rule, with its layer and citation.</param>
    /// <param name="amount">The number.</param>
    /// <param name="stricter">The direction that is stricter.</param>
    /// <exception cref="ArgumentException">The subject is blank or the amount negative.</exception>
    public LayeredRequirement(string subject, Rule rule, int amount, StricterDirection stricter)
    {
        Subject = Guard.NotBlank(subject);
        Rule = Guard.NotNull(rule);
        Amount = Guard.AtLeast(0, amount);
        Stricter = Guard.NotNull(stricter);
    }

    /// <summary>The subject on which layers are compared.</summary>
    public string Subject { get; }

    /// <summary>The rule that states the requirement.</summary>
    public Rule Rule { get; }

    /// <summary>The number that the document states.</summary>
    public int Amount { get; }

    /// <summary>The direction that is stricter.</summary>
    public StricterDirection Stricter { get; }

    /// <summary>Subject, amount and layer.</summary>
    public override string ToString() => $"{Subject}: {English.Number(Amount)} ({Rule.Layer})";
}
