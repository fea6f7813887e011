using System.Text.Json;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Instruments, citations, rules, questions, flags and steps as JSON.</summary>
public static class ReasonsJson
{
    /// <summary>An instrument: <c>key</c>, <c>title</c>, <c>kind</c>, <c>link</c>.</summary>
    public static JsonShape<Instrument> Instrument { get; } = new(WriteInstrument, ReadInstrument);

    /// <summary>A citation: <c>instrument</c>, <c>section</c>, and <c>lines</c> and <c>id</c>, or <c>link</c> and <c>asAt</c>.</summary>
    public static JsonShape<Citation> Citation { get; } = new(CitationShape.Write, CitationShape.Read);

    /// <summary>A rule: <c>id</c>, <c>title</c>, <c>authority</c>, <c>inForce</c>, <c>citations</c>.</summary>
    public static JsonShape<Rule> Rule { get; } = new(WriteRule, ReadRule);

    /// <summary>A question: <c>fact</c>, <c>question</c>, <c>because</c>.</summary>
    public static JsonShape<Ask> Ask { get; } = new(WriteAsk, ReadAsk);

    /// <summary>A flag: <c>code</c>, <c>says</c>, <c>because</c>.</summary>
    public static JsonShape<Flag> Flag { get; } = new(WriteFlag, ReadFlag);

    /// <summary>A step: <c>rule</c>, <c>finding</c>, <c>citation</c>, <c>says</c>, <c>depth</c>.</summary>
    public static JsonShape<Step> Step { get; } = new(StepShape.Write, StepShape.Read);

    private static void WriteInstrument(Utf8JsonWriter writer, Instrument instrument) => writer.Object(() =>
    {
        writer.WriteString("key", instrument.Key);
        writer.WriteString("title", instrument.Title);
        writer.WriteString("kind", instrument.Kind.Code);
        writer.OptionalText("link", instrument.Link);
    });

    private static Instrument? ReadInstrument(Place place)
    {
        var members = new Members(place, "key", "title", "kind", "link");
        var (key, title, kind, link) = (members.Text("key"), members.Text("title"), members.Code("kind", InstrumentKind.All), members.OptionalText("link"));
        return members.Build(() => new Instrument(key, title, kind, link));
    }

    private static void WriteRule(Utf8JsonWriter writer, Rule rule) => writer.Object(() =>
    {
        writer.WriteString("id", rule.Id.Value);
        writer.WriteString("title", rule.Title);
        writer.WriteString("authority", rule.Authority.Code);
        writer.Shaped("inForce", TimeJson.InForce, rule.InForce == InForce.Undated ? null : rule.InForce);
        writer.List("citations", rule.Citations, Citation.WriteTo);
    });

    private static Rule? ReadRule(Place place)
    {
        var members = new Members(place, "id", "title", "authority", "inForce", "citations");
        var (id, title, authority) = (members.Parsed("id", RuleId.Parse), members.Text("title"), members.Code("authority", Authority.All));
        var (inForce, citations) = (members.Optional("inForce", TimeJson.InForce), members.List("citations", Citation.ReadAt));
        return members.Build(() => new Rule(id, title, authority, [.. citations]).During(inForce ?? InForce.Undated));
    }

    private static void WriteAsk(Utf8JsonWriter writer, Ask ask) => writer.Object(() =>
    {
        writer.WriteString("fact", ask.Fact);
        writer.WriteString("question", ask.Question);
        writer.Shaped("because", Citation, ask.Because);
    });

    private static Ask? ReadAsk(Place place)
    {
        var members = new Members(place, "fact", "question", "because");
        var (fact, question, because) = (members.Text("fact"), members.Text("question"), members.Optional("because", Citation));
        return members.Build(() => new Ask(fact, question, because));
    }

    private static void WriteFlag(Utf8JsonWriter writer, Flag flag) => writer.Object(() =>
    {
        writer.WriteString("code", flag.Code);
        writer.WriteString("says", flag.Says);
        writer.Shaped("because", Citation, flag.Because);
    });

    private static Flag? ReadFlag(Place place)
    {
        var members = new Members(place, "code", "says", "because");
        var (code, says, because) = (members.Text("code"), members.Text("says"), members.Optional("because", Citation));
        return members.Build(() => new Flag(code, says, because));
    }
}
