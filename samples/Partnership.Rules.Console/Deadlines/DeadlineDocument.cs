using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>The JSON form of a counted deadline.</summary>
internal sealed record DeadlineDocument(
    [Description("The day from which the limit runs.")] LocalDate From,
    [Description("The limit in English.")] string Limit,
    [Description("The calendar, by its name.")] string Calendar,
    [Description("The last day in time; null outside the coverage of the calendar.")] LocalDate? Due,
    [Description("True when it depends on holidays that are projected and not proclaimed.")] bool Provisional,
    [Description("The days that the count passed over.")] IEnumerable<SkippedDocument> Skipped,
    [Description("How the date was worked out, a line for each step.")] IEnumerable<string> Explanation)
{
    [Description("Why there is no day; omitted when there is one.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Problem { get; private init; }

    [Description("With --on: the working days elapsed by then, by the calendar; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorkingDaysElapsed { get; private init; }

    [Description("With --on: the working days left after then; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WorkingDaysLeft { get; private init; }

    [Description("With --done-on: whether it was done in time; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Done { get; private init; }

    [Description("The days that the calendar covers; omitted when there is a day.")]
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
            WorkingDaysElapsed = answer.Progress?.WorkingDaysElapsed,
            WorkingDaysLeft = answer.Progress?.WorkingDaysLeft,
            Done = answer.Done,
            Coverage = answer.Problem is null ? null : Shell.Coverage.Of(answer.Calendar),
        };
}

/// <summary>A day that the count passed over.</summary>
internal sealed record SkippedDocument(
    [Description("The day.")] LocalDate Date,
    [Description("Why it does not count.")] string Reason);
