using System.Diagnostics.CodeAnalysis;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>The code of an action as the plan writes it: <c>1.10</c>, <c>A1</c>, <c>2 (iii)</c>. Runs of digits compare as whole numbers.</summary>
/// <remarks>
/// A code stays text: <c>7.001</c> and <c>7.1</c> are two codes. In order, 1.9 comes before 1.10, and 1.4 before 1.4.1 before 1.5.
/// Source: CAP-PLAN-088. As decimal numbers, 1.1 and 1.10 would be the same.
/// </remarks>
public sealed record ActionCode : IComparable<ActionCode>
{
    private const int Longest = 24;

    private ActionCode(string value) => Value = value;

    /// <summary>The code as written, without the spaces at either end.</summary>
    public string Value { get; }

    /// <summary>The code this one is a sub-item of, as 1.4 for 1.4.1; null for a code of fewer than three dot parts.</summary>
    public ActionCode? Parent =>
        Value.Split('.') is { Length: > 2 } parts ? new ActionCode(string.Join(".", parts.Take(parts.Length - 1))) : null;

    /// <summary>The whole number before the first dot, as 2 for 2.11; null when the code does not start with one.</summary>
    public int? Leading => int.TryParse(Value.Split('.')[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>True when the left code comes before the right one.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(ActionCode? left, ActionCode? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>True when the left code comes after the right one.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(ActionCode? left, ActionCode? right) => right < left;

    /// <summary>True when the left code does not come after the right one.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(ActionCode? left, ActionCode? right) => !(right < left);

    /// <summary>True when the left code does not come before the right one.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(ActionCode? left, ActionCode? right) => !(left < right);

    /// <summary>Reads a code. Surrounding space does not matter.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is blank, longer than 24 characters, or more than one line.</exception>
    public static ActionCode Parse(string text) =>
        TryParse(Guard.NotNull(text), out var code)
            ? code
            : throw new FormatException($"'{text}' is not an action code. A code is one line of 1 to {Longest} characters, such as 1.10, A1 or 2 (iii).");

    /// <summary>Reads a code; false when the text cannot be one.</summary>
    /// <param name="text">The code.</param>
    /// <param name="code">The code read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ActionCode? code)
    {
        var trimmed = text?.Trim() ?? string.Empty;
        code = trimmed.Length is > 0 and <= Longest && !trimmed.Any(char.IsControl) ? new ActionCode(trimmed) : null;
        return code is not null;
    }

    /// <summary>Compares run by run: digits as whole numbers, the rest as characters; equal in value, the text decides.</summary>
    /// <param name="other">The code to compare with.</param>
    public int CompareTo(ActionCode? other) => other is null ? 1 : NaturalOrder.Compare(Value, other.Value);

    /// <summary>The code, as one line of text.</summary>
    public override string ToString() => Value;
}
