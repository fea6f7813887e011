using System.Diagnostics.CodeAnalysis;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>The permanent name of a rule, such as <c>southampton/board/papers-out</c>. Its meaning never changes; a change of law is a second rule under the same id with a later start.</summary>
public sealed record RuleId
{
    private RuleId(string value) => Value = value;

    /// <summary>The name: lower-case letters, digits, hyphens, dots and slashes.</summary>
    public string Value { get; }

    /// <summary>Reads a rule id. Case and surrounding space do not matter.</summary>
    /// <param name="text">The id.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a rule id.</exception>
    public static RuleId Parse(string text) =>
        TryParse(Guard.NotNull(text), out var id)
            ? id
            : throw new FormatException($"'{text}' is not a rule id. An id is made of letters, digits, hyphens, dots and slashes, such as southampton/board/papers-out.");

    /// <summary>Reads a rule id; false when the text is not one.</summary>
    /// <param name="text">The id.</param>
    /// <param name="id">The id read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RuleId? id)
    {
        var trimmed = text?.Trim().ToLowerInvariant() ?? string.Empty;
        var valid = Guard.IsMadeOf(trimmed, "-/.");
        id = valid ? new RuleId(trimmed) : null;
        return valid;
    }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Value;
}
