using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>Puts a matter to the library.</summary>
public static class MatterQuestion
{
    public static MatterAnswer Ask(string? happened, string? rule, TriggerTime at, DeadlineFacts facts, CalendarSet calendars)
    {
        try
        {
            return happened is null ? OfRule(rule!, at, facts, calendars) : OfEvent(KnownEvent.Of(happened), at, facts, calendars);
        }
        catch (FormatException wrong)
        {
            throw new RefusedException("facts", wrong.Message);
        }
        catch (ArgumentException wrong)
        {
            throw new RefusedException("facts", wrong.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }
    }

    private static MatterAnswer OfEvent(KnownEvent happened, TriggerTime at, DeadlineFacts facts, CalendarSet calendars)
    {
        if (happened.Law is not { } on)
        {
            return OfTerms(happened, at, facts, calendars);
        }

        var result = EventCalculator.Assess(on, StatuteBook.Deadlines, at, facts, calendars);
        return new MatterAnswer([.. result.Deadlines.Select(one => new ClockAnswer(one.Deadline, one.Answer))], result.Then, result.NotInForce, result.StillNeeded);
    }

    /// <summary>Each deadline that a group's terms count from the event, soonest first.</summary>
    private static MatterAnswer OfTerms(KnownEvent happened, TriggerTime at, DeadlineFacts facts, CalendarSet calendars)
    {
        var answers = happened.Clocks.Select(KnownRules.NameOf).Distinct().Select(rule => OfRule(rule, at, facts, calendars)).ToArray();
        return new MatterAnswer(
            [.. answers.SelectMany(one => one.Clocks).OrderBy(one => one.Answer.Due.Answer.IsKnown ? one.Answer.Due.Value.On : NodaTime.LocalDate.MaxIsoValue)],
            [],
            [.. answers.SelectMany(one => one.NotInForce)],
            [.. answers.SelectMany(one => one.StillNeeded).DistinctBy(one => one.Fact)]);
    }

    private static MatterAnswer OfRule(string rule, TriggerTime at, DeadlineFacts facts, CalendarSet calendars)
    {
        var versions = KnownRules.VersionsOf(rule);
        if (versions.Count == 0)
        {
            throw new RefusedException("rule", StatuteBook.Nearest(rule) is { } near ? $"There is no rule '{rule}'. Did you mean {near}?" : $"There is no rule '{rule}'.");
        }

        var answer = DeadlineCalculator.Assess(versions, at, facts, calendars);
        return answer.Deadline is { } clock
            ? new MatterAnswer([new ClockAnswer(clock, answer)], [], [], answer.Due.StillNeeded)
            : new MatterAnswer([], [], versions, []);
    }

    /// <summary>What the deadlines of an event take: each parameter once.</summary>
    public static IReadOnlyList<DeadlineParameter> Takes(string? happened, string? rule)
    {
        IEnumerable<Deadline> clocks = happened is null ? KnownRules.VersionsOf(rule!) : KnownEvent.Of(happened).Clocks;
        var choices = clocks.SelectMany(clock => clock.StartedBy.Where(start => happened is not null && start.On.Code == happened).SelectMany(start => new[] { start.Choice, start.OnlyIf }).OfType<DeadlineParameter>());
        return [.. choices.Concat(clocks.SelectMany(clock => clock.Parameters)).GroupBy(one => one.Name, StringComparer.Ordinal).Select(same => same.First())];
    }
}
