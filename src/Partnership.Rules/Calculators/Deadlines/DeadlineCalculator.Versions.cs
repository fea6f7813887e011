using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <content>Deadlines of every kind, with the versions of a rule and the facts that it asks for.</content>
public static partial class DeadlineCalculator
{
    /// <summary>The date under a rule, by the version in force on the trigger date.</summary>
    /// <remarks>Where no version covers the date the answer is unknown, with the range of each; the library never uses the nearest version instead.</remarks>
    /// <param name="versions">The versions of one rule, all with the same id.</param>
    /// <param name="trigger">The event from which the time runs; with the time of day where hours are counted.</param>
    /// <param name="arguments">The further facts that the rule needs.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <exception cref="ArgumentException">There is no version, two cover the date, or an argument is not one the rule has.</exception>
    /// <exception cref="FormatException">An argument has a value that the rule does not take.</exception>
    public static DeadlineResult Assess(IEnumerable<Deadline> versions, TriggerTime trigger, DeadlineFacts arguments, CalendarSet calendars)
    {
        var all = Guard.NotNull(versions) as IReadOnlyList<Deadline> ?? [.. versions];
        Guard.Require(all.Count > 0, OpenDeadline.NoVersion, nameof(versions));
        return InForceOn(all, trigger.On) is { } clock
            ? AssessOne(clock, trigger, Guard.NotNull(arguments), Guard.NotNull(calendars))
            : OutsideEveryRange(all, trigger);
    }

    /// <summary>The date under the one version that is in force on the trigger date.</summary>
    internal static DeadlineResult AssessOne(Deadline clock, TriggerTime trigger, DeadlineFacts arguments, CalendarSet calendars) =>
        Answer(new DeadlineRun(clock, trigger, arguments, calendars).Checked());

    /// <summary>No date under the one version, for want of a fact.</summary>
    internal static DeadlineResult Open(Deadline clock, TriggerTime trigger, DeadlineFacts arguments, CalendarSet calendars, Question wanting)
    {
        var run = new DeadlineRun(clock, trigger, arguments, calendars).Checked();
        run.Reasoning.Question(wanting);
        return Conclude(run, DeadlineOutcome.Open);
    }

    private static Deadline? InForceOn(IReadOnlyList<Deadline> versions, LocalDate on)
    {
        Deadline? inForce = null;
        foreach (var version in versions)
        {
            Guard.Require(version.Rule.Id == versions[0].Rule.Id, "The versions are of more than one rule.", nameof(versions));
            if (version.Rule.InForce.Covers(on))
            {
                inForce = inForce is null ? version : throw new ArgumentException($"Two versions of {version.Rule.Id} cover the same day.", nameof(versions));
            }
        }

        return inForce;
    }

    private static DeadlineResult OutsideEveryRange(IReadOnlyList<Deadline> versions, TriggerTime trigger)
    {
        var reasoning = new Reasoning(trigger.On).Given("versions", versions.ToValueList()).Given("trigger", trigger);
        foreach (var version in versions)
        {
            reasoning.Step(version.Rule, Finding.NotMet, $"In force {version.Rule.InForce}");
        }

        var ranges = English.And([.. versions.Select(one => one.Rule.InForce.ToString())]);
        reasoning.Caveat(new Caveat("not-in-force", $"The rule is in force {ranges}. No version applies on {English.Date(trigger.On)}. Check the law of that day.", versions[0].Rule.Citation));
        foreach (var note in versions.SelectMany(one => one.Elsewhere is { } elsewhere ? one.Caveats.Prepend(elsewhere.CitedBy(one.Rule.Citation)) : one.Caveats).GroupBy(note => (note.Code, note.Text)).Select(same => same.First()))
        {
            reasoning.Caveat(note);
        }

        return new DeadlineResult(null, reasoning.Unknown<TriggerTime>(), null);
    }

    private static DeadlineResult Answer(DeadlineRun run)
    {
        try
        {
            return Conclude(run, DeadlineGate.IsOpen(run) ?? DeadlineKinds.Count(run.Deadline.Kind, run, run.Deadline.Trigger));
        }
        catch (CalendarCoverageException outside)
        {
            run.Reasoning.Question(CalendarQuestions.Longer(outside));
            return Conclude(run, DeadlineOutcome.Open);
        }
    }

    private static DeadlineResult Conclude(DeadlineRun run, DeadlineOutcome outcome)
    {
        foreach (var note in run.Deadline.Caveats)
        {
            run.Reasoning.Caveat(note);
        }

        if ((outcome.NotBefore.IsKnown ? outcome.NotBefore : outcome.Due) is { IsKnown: true } dated)
        {
            FlagTheEdges(run, dated.Value.On);
        }

        foreach (var day in outcome.Others.Select(one => one.Value.On).Prepend(outcome.Due.IsKnown ? outcome.Due.Value.On : run.Trigger.On))
        {
            run.Drawn.ForEach(calendar => run.Reasoning.Draws(calendar, run.Trigger.On, day));
        }

        run.Reasoning.Using(run.Deadline.Rule);
        return new DeadlineResult(run.Deadline, run.Reasoning.Conclude(outcome.Due, outcome.NotBefore.IsKnown ? [] : outcome.Others), outcome.Test)
        {
            Stage = run.Stage,
            Trigger = run.Trigger,
            Facts = run.Facts,
            NotBefore = outcome.NotBefore.IsKnown ? run.Reasoning.Conclude(outcome.NotBefore, outcome.Others) : null,
        };
    }

    /// <summary>The rule is that of the trigger; whether it still, or already, holds on the date it gives is another matter.</summary>
    private static void FlagTheEdges(DeadlineRun run, LocalDate due)
    {
        var range = run.Deadline.Rule.InForce;
        if (due < range.From)
        {
            run.Flag("before-its-start", $"The date is before the rule began on {English.Date(range.From.Value)}. We have not checked what applies between. Check the law for those days.");
        }

        if (due > range.To)
        {
            run.Flag("after-its-end", $"This version ended on {English.Date(range.To.Value)}, before the date it gives. We have not checked whether it still governs what began under it. Check the saving provisions.");
        }
    }
}
