using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Rows that name an event in place of a limit. Each deadline that the event starts is in one cell, soonest first, and the soonest is the date of the row.</summary>
internal static class EventRows
{
    internal static RowAnswer Answer(string code, TriggerTime at, DeadlineFacts facts, CalendarSet calendars)
    {
        var result = EventDeadlines.Answer(EventOptions.Find(code), at, facts, calendars);
        var soonest = result.Deadlines.FirstOrDefault(one => one.Answer.Due.Answer.IsKnown)?.Answer.Due;
        return new RowAnswer(
            null,
            soonest is { } due && due.Caveats.Any(one => one.Code == "provisional"),
            Problem(result, soonest is not null),
            DueText: soonest?.Value.ToString(),
            Deadlines: string.Join("; ", result.Deadlines.Select(Cell)));
    }

    /// <summary>A fact that is missing may bring a sooner date, so it is a problem even where there is one.</summary>
    private static string? Problem(EventResult result, bool hasDate) =>
        result.StillNeeded.Count > 0 ? $"still needed: {string.Join(' ', result.StillNeeded.Select(one => one.Text))}"
        : hasDate ? null
        : "the event starts no deadline that has a date on that day";

    private static string Cell(EventDeadline one)
    {
        var stage = one.Answer.Stage is { } chosen ? $":{chosen.Code}" : string.Empty;
        var day = one.Answer.Due.Answer.IsKnown ? one.Answer.Due.Value.ToString()
            : one.Answer.NotBefore is { } first && first.Answer.IsKnown ? $"not before {first.Value}"
            : one.Answer.Due.StillNeeded.Count > 0 ? "not known"
            : "no date";
        return $"{one.Deadline.Rule.Id}{stage}={day}";
    }
}
