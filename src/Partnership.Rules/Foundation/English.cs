using System.Globalization;

namespace Partnership.Rules.Foundation;

/// <summary>Numbers and lists in words, in no culture but the invariant one.</summary>
internal static class English
{
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string And(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[items.Count - 1]}",
    };
}
