using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>The JSON form of a counted deadline.</summary>
internal sealed record DeadlineDocument(
    LocalDate From, string Limit, string Calendar, LocalDate? Due, bool Provisional, IEnumerable<SkippedDocument> Skipped, IEnumerable<string> Explanation)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Problem { get; private init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Coverage? Coverage { get; private init; }

    internal static DeadlineDocument Of(DeadlineAnswer answer) =>
        new(
            answer.From,
            answer.Limit.ToString(),
            answer.Calendar.Id.Value,
            answer.Counted?.On,
            answer.Counted?.Provisional ?? false,
            answer.Skipped.Select(day => new SkippedDocument(day.On, day.Reason)),
            Deadlines.Explanation.Of(answer))
        {
            Problem = answer.Problem,
            Coverage = answer.Problem is null ? null : Shell.Coverage.Of(answer.Calendar),
        };
}

/// <summary>A day that the count passed over.</summary>
internal sealed record SkippedDocument(LocalDate Date, string Reason);
