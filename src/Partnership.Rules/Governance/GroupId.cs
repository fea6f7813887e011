using System.Diagnostics.CodeAnalysis;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The name of a group, keyed by its partnership: <c>southampton/board</c>. Initials clash between partnerships.</summary>
public sealed record GroupId
{
    private GroupId(string value) => Value = value;

    /// <summary>The name: partnership, slash, group; lower case.</summary>
    public string Value { get; }

    /// <summary>The partnership's key, before the slash.</summary>
    public string Partnership => Value.Substring(0, Value.IndexOf('/'));

    /// <summary>Reads a group id. Case and surrounding space do not matter.</summary>
    /// <param name="text">The id.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a partnership and a group joined by a slash.</exception>
    public static GroupId Parse(string text) =>
        TryParse(Guard.NotNull(text), out var id)
            ? id
            : throw new FormatException($"'{text}' is not a group id. An id is a partnership and a group joined by a slash, such as southampton/board.");

    /// <summary>Reads a group id; false when the text is not one.</summary>
    /// <param name="text">The id.</param>
    /// <param name="id">The id read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GroupId? id)
    {
        var parts = (text ?? string.Empty).Trim().ToLowerInvariant().Split('/');
        var valid = parts.Length == 2 && Guard.IsMadeOf(parts[0], "-") && Guard.IsMadeOf(parts[1], "-");
        id = valid ? new GroupId(string.Join("/", parts)) : null;
        return valid;
    }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Value;
}
