using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Something a deadline needs from its caller in addition to the start event: a date, a number, a choice of interpretation.</summary>
public sealed record DeadlineParameter
{
    private const int MostNumber = 100_000;
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private DeadlineParameter(string name, ParameterKind kind, string question)
    {
        Name = Guard.NotBlank(name);
        Kind = kind;
        Question = Guard.NotBlank(question);
    }

    /// <summary>The name: lower case with hyphens.</summary>
    public string Name { get; }

    /// <summary>What sort of value it takes.</summary>
    public ParameterKind Kind { get; }

    /// <summary>The question that asks for the fact.</summary>
    public string Question { get; }

    /// <summary>What may be chosen; empty unless it is a choice.</summary>
    public ValueList<string> Options { get; private init; } = ValueList<string>.Empty;

    /// <summary>The least number allowed; 0 unless the deadline says otherwise.</summary>
    public int Minimum { get; private init; }

    /// <summary>The greatest number allowed; 100,000 unless the deadline says otherwise, and 0 for a parameter that is no number.</summary>
    public int Maximum { get; private init; }

    /// <summary>What is assumed when you say nothing; null when nothing is assumed.</summary>
    public string? Default { get; private init; }

    /// <summary>Why that is assumed; null when it needs no caveat.</summary>
    public string? DefaultReason { get; private init; }

    /// <summary>True when the deadline can be answered without it.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>A day, with the values given.</summary>
    /// <param name="name">The name.</param>
    /// <param name="question">The question that asks for the fact.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static DeadlineParameter Date(string name, string question) => new(name, ParameterKind.Date, question);

    /// <summary>Days, with the values given.</summary>
    /// <param name="name">The name.</param>
    /// <param name="question">The question that asks for the facts.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static DeadlineParameter Dates(string name, string question) => new(name, ParameterKind.Dates, question);

    /// <summary>A whole number, with the values given.</summary>
    /// <param name="name">The name.</param>
    /// <param name="question">The question that asks for the fact.</param>
    /// <param name="least">The minimum allowed.</param>
    /// <param name="most">The maximum allowed, such as the maximum in an Act.</param>
    /// <exception cref="ArgumentException">A text is blank, or the most is below the least.</exception>
    public static DeadlineParameter Number(string name, string question, int least = 1, int most = MostNumber) =>
        new(name, ParameterKind.Number, question) { Minimum = Guard.AtLeast(0, least), Maximum = Guard.AtLeast(least, most) };

    /// <summary>A time of day.</summary>
    /// <param name="name">The name.</param>
    /// <param name="question">The question that asks for the fact.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static DeadlineParameter Time(string name, string question) => new(name, ParameterKind.Time, question);

    /// <summary>One out of a list.</summary>
    /// <param name="name">The name.</param>
    /// <param name="question">The question that asks for the fact.</param>
    /// <param name="options">The options; at least two.</param>
    /// <exception cref="ArgumentException">A text is blank, or there are too few options.</exception>
    public static DeadlineParameter Choice(string name, string question, params string[] options)
    {
        Guard.Require(Guard.NotNull(options).Length > 1, $"The choice {name} needs two options.", nameof(options));
        return new DeadlineParameter(name, ParameterKind.Choice, WithItsForm(Guard.NotBlank(question), options)) { Options = ValueList.Of(options) };
    }

    /// <summary>The same parameter, for which a value is assumed when the caller gives none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="reason">The reason for the default; null when none is needed.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="FormatException">The value is not one that the parameter takes.</exception>
    public DeadlineParameter Or(string value, string? reason = null)
    {
        Check(Guard.NotNull(value));
        return this with { Default = value, DefaultReason = reason };
    }

    /// <summary>The same parameter, without which the deadline can answer.</summary>
    public DeadlineParameter WhenAny() => this with { IsOptional = true };

    /// <summary>Refuses a value that the parameter does not take.</summary>
    /// <param name="value">The value as written.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="FormatException">The message names the parameter, the value and what to write.</exception>
    public void Check(string value)
    {
        if (!Takes(Guard.NotNull(value)))
        {
            throw new FormatException($"{Name}: '{value}' is not valid. Enter {Wanted}.");
        }
    }

    /// <summary>The name and what it takes.</summary>
    public override string ToString() => $"{Name} ({Wanted})";

    internal static ValueList<LocalDate> DatesIn(string value) =>
        value.Split(',').Select(one => LocalDatePattern.Iso.Parse(one.Trim()).Value).OrderBy(one => one).ToValueList();

    internal static LocalTime TimeIn(string value) => HourAndMinute.Parse(value).Value;

    /// <summary>A choice that is not one of yes and no says what to enter.</summary>
    private static string WithItsForm(string question, string[] options) =>
        options.Contains("yes", StringComparer.Ordinal) || question.Contains(" Enter ") ? question : $"{question} Enter {string.Join(" or ", options)}.";

    private string Wanted => Kind == ParameterKind.Choice ? string.Join(" or ", Options)
        : Kind == ParameterKind.Number ? $"a whole number from {English.Number(Minimum)} to {English.Number(Maximum)}"
        : Kind.Words;

    private bool Takes(string value) =>
        Kind == ParameterKind.Choice ? Options.Contains(value, StringComparer.Ordinal)
        : Kind == ParameterKind.Number ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Minimum && number <= Maximum
        : Kind == ParameterKind.Date ? LocalDatePattern.Iso.Parse(value).Success
        : Kind == ParameterKind.Time ? HourAndMinute.Parse(value).Success
        : value.Split(',').All(one => LocalDatePattern.Iso.Parse(one.Trim()).Success);
}
