using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.Foundation;

/// <summary>Numbers and lists in words, in no culture but the invariant one.</summary>
internal static class English
{
    private static readonly AnnualDatePattern DayOfYear = AnnualDatePattern.CreateWithInvariantCulture("d MMMM");

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Any value: a date as "Tuesday, 24 August 2021", a number with a point, whatever the culture of the thread.</summary>
    internal static string Value<T>(T value) =>
        value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? string.Empty;

    /// <summary>A day of the year: "31 March".</summary>
    internal static string Day(AnnualDate day) => DayOfYear.Format(day);

    /// <summary>The words with a capital at the beginning.</summary>
    internal static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words.Substring(1);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string And(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[items.Count - 1]}",
    };
}
