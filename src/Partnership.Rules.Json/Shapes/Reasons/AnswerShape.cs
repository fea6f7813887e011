using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>An answer as it is in a document: a date, a finding or a whole number as such; anything else in words. Its kind is said with it.</summary>
internal sealed class AnswerShape : JsonShape<string>
{
    internal const string Words = "words";
    internal const string Date = "date";
    internal const string Finding = "finding";
    internal const string Number = "number";

    private static readonly JsonShape<string> Day = new TextShape<string>("a day of the calendar in the form 2026-12-25", text => LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(text).GetValueOrThrow()), day => day);

    /// <summary>An unknown finding is no answer, so it is not among the valid values.</summary>
    private static readonly JsonShape<string> Found = new ChoiceShape<string>([Reasons.Finding.Met.ToString(), Reasons.Finding.NotMet.ToString()], finding => finding);

    private static readonly JsonShape<int> Whole = PrimitiveShapes.NumberFrom(int.MinValue);

    internal static JsonShape<string> Kinds { get; } = new ChoiceShape<string>([Words, Date, Finding, Number], kind => kind);

    internal static string KindOf<T>() =>
        typeof(T) == typeof(LocalDate) ? Date
        : typeof(T) == typeof(Finding) ? Finding
        : typeof(T) == typeof(int) ? Number
        : Words;

    /// <summary>The answer in the form in which it is written.</summary>
    internal static string Written<T>(T value) => value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        TriggerTime time => time.ToString(),
        Reasons.Finding found => found.ToString(),
        _ => Fact.Known(value).ToString(),
    };

    internal override void Write(JsonWriteContext context, string value)
    {
        if (KindIn(context.Document) == Number)
        {
            context.Writer.WriteNumberValue(int.Parse(value, CultureInfo.InvariantCulture));
        }
        else
        {
            context.Writer.WriteStringValue(value);
        }
    }

    internal override string? Read(JsonReadContext context) => KindIn(context.Document) switch
    {
        Number => Whole.Read(context).ToString(CultureInfo.InvariantCulture),
        Date => Day.Read(context),
        Finding => Found.Read(context),
        _ => PrimitiveShapes.Text.Read(context),
    };

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = new JsonArray("string", "integer") };

    private static string? KindIn(DocumentContext document) => document.Get<AnswerKind>()?.Code;
}

/// <summary>As what an answer is written, said once for the answer and for those of other interpretations.</summary>
internal sealed record AnswerKind(string? Code);
