using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Benchmarks;

/// <summary>A determination to JSON and back, checked whole; beside the serializer on plain records of the same members, which checks nothing.</summary>
public partial class JsonBothWays
{
    private static readonly Determination<LocalDate> Answer = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 3, 11), UkCalendars.All)[0].Due;
    private static readonly string Written = PartnershipJson.Write(Answer);
    private static readonly PlainAnswer Plain = JsonSerializer.Deserialize(Written, PlainContext.Default.PlainAnswer)!;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public string PlainWrite() => JsonSerializer.Serialize(Plain, PlainContext.Default.PlainAnswer);

    [Benchmark]
    [BenchmarkCategory("write")]
    public string Write() => PartnershipJson.Write(Answer);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public object? PlainRead() => JsonSerializer.Deserialize(Written, PlainContext.Default.PlainAnswer);

    [Benchmark]
    [BenchmarkCategory("read")]
    public JsonReadResult<DeterminationDocument> Read() => PartnershipJson.Of<DeterminationDocument>().Read(Written);

    internal sealed record PlainAnswer(string State, string On, string Kind, string Answer, string AnswerInWords, string[] Alternatives, PlainStep[] Steps, PlainAsk[] StillNeeded, PlainFlag[] Flags, PlainRule[] Rules);

    internal sealed record PlainStep(string Rule, string Finding, PlainCitation Citation, string Says, int Depth);

    internal sealed record PlainAsk(string Fact, string Question);

    internal sealed record PlainFlag(string Code, string Says);

    internal sealed record PlainRule(string Id, string Title, string Authority, PlainCitation[] Citations);

    internal sealed record PlainCitation(PlainInstrument Instrument, string Section, string Lines, string Id);

    internal sealed record PlainInstrument(string Key, string Title, string Kind);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
    [JsonSerializable(typeof(PlainAnswer))]
    internal sealed partial class PlainContext : JsonSerializerContext;
}
