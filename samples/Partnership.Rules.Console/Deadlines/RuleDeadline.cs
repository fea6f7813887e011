using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Spectre.Console;

namespace Partnership.Rules.Console.Statutes;

/// <summary>Answers <c>deadline --rule</c>: one shipped rule, by its id or its row.</summary>
internal static class RuleDeadline
{
    internal static RuleAnswer Answer(string rule, TriggerTime trigger, DeadlineFacts arguments, CalendarSet calendars)
    {
        try
        {
            var versions = NamedRule.Find(rule);
            return versions.Count > 0
                ? OfClock(versions, trigger, DeadlineCalculator.Assess(versions, trigger, arguments, calendars))
                : OfGroup(Shipped(rule, trigger), trigger, arguments, calendars);
        }
        catch (FormatException wrong)
        {
            throw new BadUsageException($"--param: {wrong.Message}{Dates.MeantIn(arguments)}");
        }
        catch (ArgumentException wrong)
        {
            throw new BadUsageException($"--param: {wrong.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    /// <summary>A deadline of a partnership's own terms, by its id or by words of its title.</summary>
    internal static RuleAnswer Own(ValueList<Deadline> own, string rule, TriggerTime trigger, DeadlineFacts arguments, CalendarSet calendars)
    {
        var named = own.Where(one => Is(rule, one.Rule.Id.Value)).ToValueList();
        var titled = own.Where(one => one.Rule.Title.Contains(rule.Trim(), StringComparison.OrdinalIgnoreCase)).ToValueList();
        var meant = named.Count > 0 ? named : titled;
        if (meant.Count == 0 || meant.Any(one => one.Rule.Id != meant[0].Rule.Id))
        {
            throw new BadUsageException(own.Count == 0 ? "--rule: the file has no deadlines." : $"--rule: '{rule}' is not one deadline of the file. Enter one of {string.Join(", ", (meant.Count == 0 ? own : meant).Select(one => one.Rule.Id.Value).Distinct())}.");
        }

        try
        {
            return meant is [{ PlainLimit: not null } plain] && arguments.Names.Count == 0
                ? OfDeadline(plain, trigger, DeadlineCalculator.AssessDay(plain, trigger.On, calendars))
                : OfClock(meant, trigger, DeadlineCalculator.Assess(meant, trigger, arguments, calendars));
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new BadUsageException($"--param: {wrong.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    internal static void Show(RuleDocument answer, Output output)
    {
        output.Line($"[bold]{Markup.Escape(InWords(answer))}[/]  {Markup.Escape(answer.Heading)}");
        if (answer is { Due: not null, Finding: { } finding })
        {
            output.Line(Markup.Escape($"{Spoken.Sentence(Spoken.Of(finding))} on the facts given"));
        }

        foreach (var step in answer.Because)
        {
            output.Line(Markup.Escape($"  {step.Says} - {step.Citation.InWords}{(step.CheckedOn is { } day ? $", checked on {Spoken.Line(day)}" : string.Empty)}"));
        }

        ProgressLines.Show(answer, output);
        Lines(output, "Other interpretation: ", answer.Alternatives.Select(one => $"{Told(one.Due)} ({one.Reading})"));
        Lines(output, "Still needed: ", answer.StillNeeded.Select(one => one.Question));
        Lines(output, "Caveat: ", answer.Flags.Select(one => one.Says));
    }

    private static void Lines(Output output, string label, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.Line(Markup.Escape($"{label}{line}"));
        }
    }

    private static string InWords(RuleDocument answer) =>
        answer.Due is { } due ? Told(due) : answer.NotBefore is { } first ? $"not before {Told(first)}" : answer.State != "none" ? "not known" : answer.Finding is { } finding ? Spoken.Of(finding) : "no date";

    /// <summary>Friday 7 August 2026, with the time where hours are counted.</summary>
    private static string Told(string written) => TriggerTime.TryParse(written, out var moment)
        ? moment.Value.At is null ? Dates.Words(moment.Value.On) : $"{Dates.Words(moment.Value.On)} at {written[(written.IndexOf('T', StringComparison.Ordinal) + 1)..]}"
        : written;

    private static RuleAnswer OfClock(ValueList<Deadline> versions, TriggerTime trigger, DeadlineResult answer) => new(
        RuleDocument.Of(versions[0].Rule.Id.Value, trigger, answer) with { Title = (answer.Deadline ?? versions[versions.Count - 1]).Rule.Title },
        whose => ICalendarTask.FromResult(answer, whose))
    {
        Result = answer,
    };

    private static RuleAnswer OfDeadline(Deadline deadline, TriggerTime trigger, Determination<LocalDate> due) => new(
        RuleDocument.OfDeadline(deadline, trigger, due),
        whose => ICalendarTask.FromDeadline(deadline, due, whose));

    /// <summary>A deadline that a document sets, counted from its trigger; a rule that sets no date otherwise.</summary>
    private static RuleAnswer OfGroup(ShippedRule shipped, TriggerTime trigger, DeadlineFacts arguments, CalendarSet calendars)
    {
        if (arguments.Names.Count > 0)
        {
            throw new BadUsageException($"--param: {shipped.Rule.Id} takes no parameter, and '{arguments.Names[0]}' was given.");
        }

        return Catalogue.Deadlines.FirstOrDefault(one => one.Rule.Id == shipped.Rule.Id) is { } deadline
            ? OfDeadline(deadline, trigger, DeadlineCalculator.AssessDay(deadline, trigger.On, calendars))
            : new RuleAnswer(RuleDocument.WithoutClock(shipped, trigger), null);
    }

    /// <summary>The version in force on the day, or any that is not.</summary>
    private static ShippedRule Shipped(string rule, TriggerTime trigger)
    {
        var versions = Catalogue.Rules.Where(one => Is(rule, one.Rule.Id.Value) || Is(rule, one.Row)).ToArray();
        return versions.FirstOrDefault(one => one.Rule.InForce.Covers(trigger.On))
            ?? versions.FirstOrDefault()
            ?? throw NamedRule.Unknown(rule);
    }

    private static bool Is(string sought, string? name) => string.Equals(sought.Trim(), name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What one rule answers, and the duty it makes for whoever asks; none for a rule that sets no date.</summary>
internal sealed record RuleAnswer(RuleDocument Document, Func<Party, ICalendarTask>? Duty)
{
    /// <summary>What the rule answered; null for one that stands in no book of statutes.</summary>
    internal DeadlineResult? Result { get; init; }
}
