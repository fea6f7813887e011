using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Reading;

/// <summary>An answer: a date, a finding or a whole number as such; anything else in words.</summary>
internal static class AnswerShape
{
    private static readonly string[] Kinds = ["words", "date", "finding", "number"];
    private static readonly string[] Settled = [Finding.Met.ToString(), Finding.NotMet.ToString()];

    internal static AnswerKind KindOf<T>() =>
        typeof(T) == typeof(LocalDate) ? AnswerKind.Date
        : typeof(T) == typeof(Finding) ? AnswerKind.Finding
        : typeof(T) == typeof(int) ? AnswerKind.Number
        : AnswerKind.Words;

    internal static string CodeOf(AnswerKind kind) => Kinds[(int)kind];

    internal static AnswerKind KindIn(Members members, string name) => (AnswerKind)Math.Max(0, Array.IndexOf(Kinds, members.OneOf(name, Kinds, one => one)));

    internal static void Write<T>(Utf8JsonWriter writer, T value)
    {
        switch (value)
        {
            case int number:
                writer.WriteNumberValue(number);
                break;
            case LocalDate date:
                writer.WriteStringValue(LocalDatePattern.Iso.Format(date));
                break;
            default:
                writer.WriteStringValue(Fact.Known(value).ToString());
                break;
        }
    }

    /// <summary>The answer in the form in which it was written. An unknown finding is no answer, so it is not among the valid values.</summary>
    internal static string Read(Place place, AnswerKind kind) => kind switch
    {
        AnswerKind.Date => LocalDatePattern.Iso.Format(place.Date()),
        AnswerKind.Finding => place.OneOf(Settled, one => one) ?? string.Empty,
        AnswerKind.Number => place.Number().ToString(CultureInfo.InvariantCulture),
        _ => place.Text(),
    };
}
