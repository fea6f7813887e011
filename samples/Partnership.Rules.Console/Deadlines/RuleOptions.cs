using System.CommandLine;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Diaries;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Statutes;

/// <summary>The options of <c>deadline --rule</c>.</summary>
internal sealed class RuleOptions
{
    private readonly RuleSetting rule = new();
    private readonly Setting<TriggerTime> trigger = new("--trigger", "a date such as 2026-04-02, or 2026-04-02T14:00 where hours are counted", TriggerTime.Parse, "the day of the event from which the time runs");
    private readonly Option<string[]> parameters = new("--param") { HelpName = "name=value", Description = "a fact that the rule needs, once for each: name=value, such as extended=yes", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private readonly TermsSetting? terms;

    private readonly DiaryOptions? diary;

    /// <param name="command">The command that takes the options.</param>
    /// <param name="forDiary">False where the deadline is not written for a diary, and then the rule is one that is built in.</param>
    internal RuleOptions(Command command, bool forDiary = true)
    {
        command.Add(rule);
        command.Add(trigger);
        command.Add(parameters);
        terms = forDiary ? new TermsSetting() : null;
        if (terms is not null)
        {
            command.Add(terms);
        }

        diary = !forDiary ? null : new DiaryOptions(command, "whose the deadline is, with --ics", "your own key of the matter, with --ics, in place of the trigger's day");
    }

    /// <summary>True for one rule. Parameters and a diary go with an event as well.</summary>
    internal bool IsGiven(ParseResult parsed, bool withEvent)
    {
        var without = trigger.IsGiven(parsed) ? trigger.Name : terms?.IsGiven(parsed) == true ? terms.Name : withEvent ? null : parsed.GetResult(parameters) is null ? diary?.AnyGiven(parsed) : parameters.Name;
        return rule.IsGiven(parsed) || without is null
            ? rule.IsGiven(parsed)
            : throw rule.NeededBy(without);
    }

    internal string Rule(ParseResult parsed) => rule.Needed(parsed);

    /// <summary>The deadlines of a partnership's own terms; null where none are given, and then the rule is one that is built in.</summary>
    internal ValueList<Deadline>? Own(ParseResult parsed, Output output) => terms?.In(parsed, output) is not { } own ? null
        : own.Deadlines.Concat(own.Groups.SelectMany(one => one.Meetings.Duties).Select(one => one.Deadline)).ToValueList();

    internal TriggerTime Trigger(ParseResult parsed) => trigger.Needed(parsed);

    /// <summary>Writes the deadline for a diary, where that is asked for.</summary>
    internal void Write(ParseResult parsed, RuleAnswer answer, Output output)
    {
        if (diary?.IsGiven(parsed) != true)
        {
            return;
        }

        var whose = diary.Whose(parsed);
        diary.Write(parsed, () => answer.Duty is { } duty ? [diary.Keyed(parsed, duty(whose))] : [], output);
    }

    /// <summary>Writes what an event starts for a diary, where that is asked for; what has no day is left out.</summary>
    internal void Write(ParseResult parsed, IEnumerable<DeadlineResult> answers, Output output)
    {
        if (diary?.IsGiven(parsed) != true)
        {
            return;
        }

        var whose = diary.Whose(parsed);
        diary.Write(parsed, () => [.. answers.Select(answer => diary.Keyed(parsed, ICalendarTask.FromResult(answer, whose)))], output);
    }

    internal DeadlineFacts Arguments(ParseResult parsed)
    {
        var all = DeadlineFacts.None;
        foreach (var text in parsed.GetValue(parameters) ?? [])
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            var name = at > 0 && at < text.Length - 1
                ? text[..at].Trim()
                : throw new BadUsageException($"--param: '{text}' is not valid. Enter name=value, such as extended=yes.");
            all = all[name] is null
                ? all.With(name, text[(at + 1)..])
                : throw new BadUsageException($"--param: '{name}' is entered twice. Enter it once.");
        }

        return all;
    }
}
