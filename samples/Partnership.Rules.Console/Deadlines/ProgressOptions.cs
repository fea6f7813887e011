using System.CommandLine;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Statutes;

/// <summary>The options that ask how far a deadline has run, and whether a thing was done in time.</summary>
internal sealed class ProgressOptions
{
    private static readonly CalendarId Otherwise = CalendarId.Parse("england-and-wales");

    private readonly Setting<LocalDate> on = Options.Date("--on", "the day on which to count the working days elapsed and left");
    private readonly Setting<TriggerTime> doneOn = new("--done-on", "a date such as 2026-04-02, or 2026-04-02T14:00 where hours are counted", TriggerTime.Parse, "when the thing was done");
    private readonly Option<bool> checkedOn = Options.Flag("--checked", "says on which day each text of the law was last checked");
    private readonly Setting<bool> inWriting = new("--in-writing", "yes or no", YesOrNo, "whether it was done in writing");

    internal ProgressOptions(Command command)
    {
        command.Add(on);
        command.Add(doneOn);
        command.Add(inWriting);
        command.Add(checkedOn);
    }

    /// <summary>The first of the options that is given; null when none is.</summary>
    internal string? AnyGiven(ParseResult parsed) => Given(parsed, on, doneOn, inWriting, checkedOn);

    /// <summary>The first given of those that ask about one deadline; null when none is.</summary>
    internal string? OfOneDeadline(ParseResult parsed) => Given(parsed, doneOn, inWriting);

    /// <summary>The first given of those that ask about a rule; null when none is.</summary>
    internal string? OfARule(ParseResult parsed) => Given(parsed, inWriting, checkedOn);

    /// <summary>The document with what is asked of the progress; as it is where nothing is.</summary>
    internal RuleDocument Of(ParseResult parsed, RuleDocument document, DeadlineResult? result, CalendarSet calendars)
    {
        if (inWriting.IsGiven(parsed) && !doneOn.IsGiven(parsed))
        {
            throw doneOn.NeededBy(inWriting.Name);
        }

        if (result is null)
        {
            return document;
        }

        var read = parsed.GetValue(checkedOn) ? Read(document, result) : document;
        var counted = on.IsGiven(parsed) && result.Due.Answer.IsKnown ? Counted(parsed, read, result, calendars) : read;
        return doneOn.IsGiven(parsed) ? counted.With(Judged(parsed, result)) : counted;
    }

    /// <summary>How far a limit that is no shipped rule has run, by its own calendar; null where that is not asked or there is no date.</summary>
    internal DeadlineProgress? Of(ParseResult parsed, LocalDate from, LocalDate? due, HolidayCalendar calendar)
    {
        if (!on.IsGiven(parsed) || due is not { } last)
        {
            return null;
        }

        try
        {
            return ProgressCalculator.Count(from, last, on.Needed(parsed), calendar);
        }
        catch (CalendarCoverageException outside)
        {
            throw new BadUsageException($"{on.Name}: {outside.Message}");
        }
    }

    /// <summary>Whether a thing was done in time, where that is asked; null otherwise.</summary>
    internal string? Done(ParseResult parsed, LocalDate? due) =>
        !doneOn.IsGiven(parsed) ? null
        : due is not { } last ? "unknown"
        : (doneOn.Needed(parsed).On > last ? DoneStatus.Late : DoneStatus.InTime).Code;

    private static string? Given(ParseResult parsed, params Option[] options) => Array.Find(options, one => parsed.GetResult(one) is { Implicit: false })?.Name;

    private static RuleDocument Read(RuleDocument document, DeadlineResult result)
    {
        var days = result.Due.Rules.GroupBy(rule => rule.Id.Value).ToDictionary(same => same.Key, same => same.Max(StatuteBook.CheckedOn));
        return document with { Because = document.Because.Select(step => step with { CheckedOn = days.GetValueOrDefault(step.Rule) is { } day ? Dates.Iso(day) : null }) };
    }

    private static bool YesOrNo(string text) => text switch { "yes" => true, "no" => false, _ => throw new FormatException(text) };

    private RuleDocument Counted(ParseResult parsed, RuleDocument document, DeadlineResult result, CalendarSet calendars)
    {
        try
        {
            var progress = ProgressCalculator.Count(result, on.Needed(parsed), calendars, Otherwise);
            return document with { WorkingDaysElapsed = progress.WorkingDaysElapsed, WorkingDaysLeft = progress.WorkingDaysLeft };
        }
        catch (CalendarCoverageException outside)
        {
            throw new BadUsageException($"{on.Name}: {outside.Message}");
        }
    }

    private Determination<DoneStatus> Judged(ParseResult parsed, DeadlineResult result)
    {
        var written = inWriting.IsGiven(parsed) ? Fact.Known(inWriting.Needed(parsed)) : Fact<bool>.NotKnown;
        return ProgressCalculator.Assess(result, new DoneFacts { On = Fact.Known(doneOn.Needed(parsed)), InWriting = written });
    }
}
