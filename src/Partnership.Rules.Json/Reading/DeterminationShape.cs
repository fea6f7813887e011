using System.Text.Json;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Reading;

/// <summary>A determination, written whole and read with suspicion.</summary>
internal static class DeterminationShape
{
    private static readonly string[] States = ["known", "notKnown", "notApplicable"];

    internal static JsonShape<DeterminationDocument> Shape { get; } = new((_, _) => throw new NotSupportedException("Only a determination is written."), Read);

    internal static void Write<T>(Utf8JsonWriter writer, Determination<T> determination) => writer.Object(() =>
    {
        writer.WriteString("state", StateOf(determination.State));
        writer.Date("on", determination.On);
        writer.WriteString("kind", AnswerShape.CodeOf(AnswerShape.KindOf<T>()));
        if (determination.State == FactState.Known)
        {
            writer.WritePropertyName("answer");
            AnswerShape.Write(writer, determination.Value);
        }

        writer.WriteString("answerInWords", determination.AnswerInWords);
        writer.List("alternatives", determination.Alternatives, WriteAlternative);
        writer.List("steps", determination.Steps, StepShape.WriteNamed);
        writer.List("stillNeeded", determination.StillNeeded, ReasonsJson.Ask.WriteTo);
        writer.List("flags", determination.Flags, ReasonsJson.Flag.WriteTo);
        writer.List("rules", determination.Rules, ReasonsJson.Rule.WriteTo);
    });

    private static DeterminationDocument? Read(Place place)
    {
        var members = new Members(place, "state", "on", "kind", "answer", "answerInWords", "alternatives", "steps", "stillNeeded", "flags", "rules");
        var (state, on) = (StateIn(members), members.Date("on"));
        var (kind, words) = (AnswerShape.KindIn(members, "kind"), members.Text("answerInWords"));
        var answer = members.Has("answer") ? AnswerShape.Read(members.At("answer"), kind) : null;
        var rules = members.List("rules", ReasonsJson.Rule.ReadAt);
        var document = new DeterminationDocument(state, on, kind, answer, words)
        {
            Alternatives = members.List("alternatives", at => ReadAlternative(at, kind)),
            Steps = members.List("steps", at => StepShape.ReadNamed(at, rules)),
            StillNeeded = members.List("stillNeeded", ReasonsJson.Ask.ReadAt),
            Flags = members.List("flags", ReasonsJson.Flag.ReadAt),
            Rules = rules,
        };
        Consistency.Check(document, members);
        return members.Build(() => document);
    }

    private static void WriteAlternative<T>(Utf8JsonWriter writer, Alternative<T> other) => writer.Object(() =>
    {
        writer.WritePropertyName("value");
        AnswerShape.Write(writer, other.Value);
        writer.WriteString("reading", other.Reading);
    });

    private static Alternative<string>? ReadAlternative(Place place, AnswerKind kind)
    {
        var members = new Members(place, "value", "reading");
        var value = members.Has("value") ? AnswerShape.Read(members.At("value"), kind) : members.Text("value");
        var reading = members.Text("reading");
        return members.Build(() => new Alternative<string>(value, reading));
    }

    private static string StateOf(FactState state) => state switch
    {
        FactState.Known => "known",
        FactState.NotApplicable => "notApplicable",
        _ => "notKnown",
    };

    private static FactState StateIn(Members members) => members.OneOf("state", States, one => one) switch
    {
        "known" => FactState.Known,
        "notApplicable" => FactState.NotApplicable,
        _ => FactState.NotKnown,
    };
}
