namespace Partnership.Rules.Documents;

/// <summary>What a caller tells a reader of terms of reference beforehand.</summary>
/// <param name="Key">The key of the partnership, such as "barsetshire"; null to make it from the name.</param>
/// <param name="Title">The title of the document; null to make it from the name of the group.</param>
public sealed record TermsReadOptions(string? Key = null, string? Title = null)
{
    /// <summary>The usual options: everything is taken from the document.</summary>
    public static TermsReadOptions Default { get; } = new();

    /// <summary>How much the reader takes in before it refuses.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
