using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A rule on a receipt: its id, where it is written, and the fingerprint of its text - id, title, authority, in force and citations.</summary>
public sealed record ReceiptRule
{
    /// <summary>Notes a rule with the values given.</summary>
    /// <param name="id">The id.</param>
    /// <param name="text">The fingerprint of its text.</param>
    /// <param name="source">The source of the rule, in words.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public ReceiptRule(RuleId id, Fingerprint text, string source)
    {
        Id = Guard.NotNull(id);
        Text = Guard.NotNull(text);
        Source = Guard.NotBlank(source);
    }

    /// <summary>The id of the rule.</summary>
    public RuleId Id { get; }

    /// <summary>The fingerprint of the text.</summary>
    public Fingerprint Text { get; }

    /// <summary>Where it is written, in words: the law or the document, and the place.</summary>
    public string Source { get; }

    /// <summary>A rule as it stands now. Its text is public, so the fingerprint has no salt and can be checked by anyone.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public static ReceiptRule Of(Rule rule) => new(Guard.NotNull(rule).Id, Fingerprint.Of(
    [
        rule.Id.Value, rule.Title, rule.Layer.Code, rule.InForce.OnReceipt, .. rule.Citations.SelectMany(TextOf),
    ]), rule.Citation.ToString());

    /// <summary>The id, as one line of text.</summary>
    public override string ToString() => Id.Value;

    private static IEnumerable<string> TextOf(Citation citation) =>
    [
        citation.Instrument.Key, citation.ToString(), citation.Link ?? string.Empty, citation.AsAt is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty,
    ];
}
