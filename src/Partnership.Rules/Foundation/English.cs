using System.Globalization;
using NodaTime;

namespace Partnership.Rules.Foundation;

/// <summary>A value with a form for people, apart from the form that is read back.</summary>
internal interface ISpoken
{
    /// <summary>The form for people.</summary>
    public string Spoken { get; }
}

/// <summary>Numbers, dates and lists in words, in no culture but the invariant one.</summary>
internal static class English
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private const int MostChoices = 8;

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Any value: a date as "Tuesday 24 August 2021", a number with a point, whatever the culture of the thread.</summary>
    internal static string Value<T>(T value) => value switch
    {
        LocalDate date => Weekday(date),
        ISpoken spoken => spoken.Spoken,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? string.Empty,
    };

    /// <summary>Any value as its own type prints it, in no culture: a date as "Tuesday, 24 August 2021".</summary>
    internal static string Plain<T>(T value) =>
        value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? string.Empty;

    /// <summary>A day of the year: "31 March".</summary>
    internal static string Day(AnnualDate day) => $"{Number(day.Day)} {Months[day.Month - 1]}";

    /// <summary>A date for people: "24 August 2021".</summary>
    internal static string Date(LocalDate date) => $"{Number(date.Day)} {Month(date)}";

    /// <summary>A date with its day of the week: "Tuesday 24 August 2021".</summary>
    internal static string Weekday(LocalDate date) => $"{date.DayOfWeek} {Date(date)}";

    /// <summary>A month: "August 2021".</summary>
    internal static string Month(LocalDate date) => $"{Months[date.Month - 1]} {Number(date.Year)}";

    /// <summary>A number of things: "1 meeting", "2 meetings".</summary>
    internal static string Count(int number, string thing) => $"{Number(number)} {thing}{(number == 1 ? string.Empty : "s")}";

    /// <summary>The values that can be entered: all of them up to eight, and otherwise the first eight and how many more there are.</summary>
    internal static string Choices(IReadOnlyCollection<string> values) => values.Count == 0 ? "none"
        : values.Count <= MostChoices ? string.Join(", ", values)
        : $"{string.Join(", ", values.Take(MostChoices))} and {Number(values.Count - MostChoices)} more";

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
