using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>An answer as it stands in a document: a date, a finding or a whole number as such; anything else in words.</summary>
internal sealed class AnswerShape : JsonShape<string>
{
    private readonly JsonShape<string> text;

    private AnswerShape(AnswerKind kind, JsonShape<string> text)
    {
        Kind = kind;
        this.text = text;
    }

    internal static JsonShape<AnswerKind> Kinds { get; } = new ChoiceShape<AnswerKind>(
        [AnswerKind.Words, AnswerKind.Date, AnswerKind.Finding, AnswerKind.Number], kind => kind.ToString().ToLowerInvariant());

    private AnswerKind Kind { get; }

    /// <summary>An unknown finding is no answer, so it is not among the valid values.</summary>
    internal static JsonShape<string> Of(AnswerKind kind) => new AnswerShape(kind, kind switch
    {
        AnswerKind.Date => new TextShape<string>("a day of the calendar in the form 2026-12-25", Day, day => day),
        AnswerKind.Finding => new ChoiceShape<string>([Finding.Met.ToString(), Finding.NotMet.ToString()], one => one),
        _ => Plain.Text,
    });

    internal static AnswerKind KindOf<T>() =>
        typeof(T) == typeof(LocalDate) ? AnswerKind.Date
        : typeof(T) == typeof(Finding) ? AnswerKind.Finding
        : typeof(T) == typeof(int) ? AnswerKind.Number
        : AnswerKind.Words;

    /// <summary>The answer in the form in which it is written.</summary>
    internal static string Written<T>(T value) => value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        _ => Fact.Known(value).ToString(),
    };

    internal override void Put(Pen pen, string value)
    {
        if (Kind == AnswerKind.Number)
        {
            pen.Writer.WriteNumberValue(int.Parse(value, CultureInfo.InvariantCulture));
        }
        else
        {
            pen.Writer.WriteStringValue(value);
        }
    }

    internal override string? Take(SourceLocation place) => Kind == AnswerKind.Number
        ? new NumberShape(int.MinValue).Take(place).ToString(CultureInfo.InvariantCulture)
        : text.Take(place);

    internal override JsonObject Describe(SchemaBook book) => new() { ["type"] = new JsonArray("string", "integer") };

    private static string Day(string text) => LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(text).GetValueOrThrow());
}
