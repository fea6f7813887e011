using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Spectre.Console;

namespace Partnership.Rules.Console.Statutes;

/// <summary>Answers <c>deadline --event</c>: every deadline that an event starts, soonest first.</summary>
internal static class EventDeadlines
{
    internal static EventResult Answer(LawEvent on, TriggerTime at, DeadlineFacts facts, CalendarSet calendars)
    {
        try
        {
            return EventCalculator.Assess(on, StatuteBook.Deadlines, at, facts, calendars);
        }
        catch (FormatException wrong)
        {
            throw new BadUsageException($"--param: {wrong.Message}");
        }
        catch (ArgumentException wrong)
        {
            throw new BadUsageException($"--param: {wrong.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    internal static IEnumerable<ListedEvent> List() => LawEvent.All.Select(one => new ListedEvent(one.Code, one.Words, one.NeedsTime, Rows(one, EventRole.Starts), Rows(one, EventRole.Then)));

    internal static void ShowList(Output output)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("event", "what happens", "starts");
        foreach (var one in List())
        {
            table.AddRow(Markup.Escape(one.Event), Markup.Escape(one.NeedsTime ? $"{one.Words} (give the time)" : one.Words), Markup.Escape(string.Join(" ", one.Starts)));
        }

        output.Show(table);
    }

    internal static void Show(EventResult result, EventDocument document, Output output)
    {
        output.Line($"[bold]{Markup.Escape(Spoken.Sentence(result.On.Words))}[/]  {Markup.Escape(Day(result.At))}");
        foreach (var (one, written) in result.Deadlines.Zip(document.Clocks))
        {
            output.Line($"[bold]{Markup.Escape(InWords(one.Answer))}[/]  {Markup.Escape(one.Deadline.Rule.Title)}{Markup.Escape(one.Answer.StageInWords is { } stage ? $" ({stage})" : string.Empty)}");
            output.Line(Markup.Escape($"  {one.Who ?? "the person concerned"}; {Clause.Within(one.Deadline.Rule.Citation, string.Empty)} ({one.Deadline.Row}){(written.Because.FirstOrDefault()?.CheckedOn is { } day ? $"; checked on {Spoken.Line(day)}" : string.Empty)}"));
            Lines(output, "  Other interpretation: ", (one.Answer.NotBefore ?? one.Answer.Due).Alternatives.Select(other => $"{Day(other.Value)} ({other.Interpretation})"));
            if (written is { WorkingDaysElapsed: { } elapsed, WorkingDaysLeft: { } left })
            {
                output.Line($"  {new DeadlineProgress(default, elapsed, left)}");
            }
        }

        // What is still needed is asked at the end; any other question once.
        var asked = result.StillNeeded.Select(one => one.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (possible, one) in result.Possible.Zip(document.Possible))
        {
            output.Line(Markup.Escape($"Only if you add {string.Join(" and ", one.OnlyIf.Select(fact => $"--param {fact.Fact}={fact.Value ?? "DATE"}"))}: {one.Title}{(possible.Answer.StageInWords is { } stage ? $" ({stage})" : string.Empty)} ({one.Row}){Would(one)}"));
            Lines(output, "  ", one.OnlyIf.Select(fact => fact.Question).Where(asked.Add));
        }

        Lines(output, "Then: ", document.Then.Select(one => $"{one.Title} ({one.Row}), from when {one.From}"));
        Lines(output, "Not in force on that day: ", result.NotInForce.Select(one => $"{one.Rule.Title} ({one.Row}), in force {one.Rule.InForce}"));
        Lines(output, "Still needed: ", result.StillNeeded.Select(one => one.Text));
    }

    private static IEnumerable<string> Rows(LawEvent on, EventRole role) =>
        StatuteBook.Deadlines.Where(clock => clock.StartedBy.Any(start => start.On == on && start.Role == role)).Select(clock => clock.Row).Distinct();

    private static string Would(PossibleClockDocument one) =>
        one.WouldBeDue is { } due ? $", by {Day(TriggerTime.Parse(due))}" : one.WouldOpen is { } first ? $", not before {Day(TriggerTime.Parse(first))}" : string.Empty;

    private static string InWords(DeadlineResult answer) =>
        answer.Due.Answer.IsKnown ? $"by {Day(answer.Due.Value)}"
        : answer.NotBefore is { } first ? $"not before {Day(first.Value)}"
        : answer.Due.StillNeeded.Count > 0 ? "not known yet" : "no date";

    private static string Day(TriggerTime when) => when.At is { } at ? FormattableString.Invariant($"{Dates.Words(when.On)} at {at.Hour:00}:{at.Minute:00}") : Dates.Words(when.On);

    private static void Lines(Output output, string label, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.Line(Markup.Escape($"{label}{line}"));
        }
    }
}
