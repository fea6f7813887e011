using System.Diagnostics.CodeAnalysis;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>The name of a calendar, such as <c>england-and-wales</c>. A rule names its calendar; it never holds the days.</summary>
public sealed record CalendarId
{
    private CalendarId(string value) => Value = value;

    /// <summary>The name: lower-case letters, digits and hyphens.</summary>
    public string Value { get; }

    /// <summary>The name as people write it, such as England and Wales.</summary>
    public string Words => string.Join(" ", Value.Split(['-'], StringSplitOptions.RemoveEmptyEntries).Select(word => word == "and" ? word : English.Sentence(word)));

    /// <summary>Reads a calendar name. Case and surrounding space do not matter.</summary>
    /// <param name="text">The name.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not made of letters, digits and hyphens.</exception>
    public static CalendarId Parse(string text) =>
        TryParse(Guard.NotNull(text), out var id)
            ? id
            : throw new FormatException($"'{text}' is not a calendar name. A name is made of letters, digits and hyphens, such as england-and-wales.");

    /// <summary>Reads a calendar name; false when the text is not one.</summary>
    /// <param name="text">The name.</param>
    /// <param name="id">The name read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CalendarId? id)
    {
        var trimmed = text?.Trim() ?? string.Empty;
        var valid = Guard.IsMadeOf(trimmed, "-ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        id = valid ? new CalendarId(trimmed.ToLowerInvariant()) : null;
        return valid;
    }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Value;
}
