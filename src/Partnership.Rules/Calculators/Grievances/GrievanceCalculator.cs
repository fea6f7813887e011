using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers how far a grievance has got, what comes next, who acts, and by when.</summary>
/// <remarks>
/// Worked example: investigation from 16 February to 2 March 2009; both sides know by 16 March (from its start: 2 March). Decided on
/// 16 March, an appeal is in time on 30 March and late on 31 March. Received on 30 March and decided on 8 April, its result is reported by
/// 20 April (from the decision: 29 April) (CAM-TOR-152, 155, 156). Where a document states the start, time runs from it: notice within 10 days of the
/// start of an investigation on 16 February 2026 is due by 26 February. If the start is not among the steps, the library asks for its day.
/// </remarks>
/// <example><code>var grievance = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, new GrievanceFacts(), null, new LocalDate(2009, 3, 16), UkCalendars.All);</code></example>
public static class GrievanceCalculator
{
    /// <summary>Assesses a grievance; not applicable, with the caveat <c>unspecified</c>, for a group whose document has no procedure.</summary>
    /// <param name="group">The group.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="interpretations">The interpretations chosen where the document is open; null for its first ones.</param>
    /// <param name="asAt">The date on which lateness is judged.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <exception cref="ArgumentNullException">The group, the facts or the calendars are null.</exception>
    public static Determination<GrievanceResult> Assess(Group group, GrievanceFacts facts, GrievanceInterpretations? interpretations, LocalDate asAt, CalendarSet calendars) =>
        Reasoned(group, facts, interpretations, asAt, calendars).From(new Given("group", group), new Given("facts", facts), new Given("interpretations", interpretations), new Given("asAt", asAt));

    private static Determination<GrievanceResult> Reasoned(Group group, GrievanceFacts facts, GrievanceInterpretations? interpretations, LocalDate asAt, CalendarSet calendars)
    {
        Guard.NotNull(facts);
        Guard.NotNull(calendars);
        if (!Guard.NotNull(group).Grievance.IsSpecified)
        {
            return UnspecifiedPoints.Answer<GrievanceResult>(group, "how a grievance is heard", asAt, group.Grievance.IsNotRead);
        }

        var procedure = group.Grievance.Value;
        var chosen = interpretations ?? new GrievanceInterpretations();
        var dates = new GrievanceDates(procedure, facts, chosen, asAt, calendars).All();
        var standing = Stand(group, procedure, facts, chosen, asAt) with { Dates = dates, Caveats = GrievanceCaveats.Of(procedure, facts, dates) };
        return Conclude(standing, facts, asAt);
    }

    private static GrievanceResult Stand(Group group, GrievanceProcedure procedure, GrievanceFacts facts, GrievanceInterpretations chosen, LocalDate asAt)
    {
        var (state, problems, missing) = GrievanceWalk.Of(procedure, facts);
        var next = state is null ? null : NextAfter(state.Stage, procedure, facts);
        var addressee = GrievancePeople.Addressee(procedure, group, facts.Concerns, asAt);
        var stage = new Reasoning(asAt).Using(procedure.Raising.IsSpecified ? procedure.Raising.Value : procedure.Notice.Rule);
        return new GrievanceResult(group, procedure)
        {
            State = state,
            Stage = state is null ? Asking(stage, missing).Unknown<GrievanceStage>() : stage.Known(state.Stage),
            NextStep = next?.What,
            WhoActs = next is null ? null : next.Who ?? Convener(addressee),
            NextStepRule = next?.Rule,
            Addressee = addressee,
            Committee = GrievancePeople.Committee(group, facts.Concerns, chosen.Committee, asAt),
            Problems = problems,
        };
    }

    /// <summary>The first step of the stage that has not been taken; none is guessed where it is not known whether both sides were told.</summary>
    private static GrievanceStep? NextAfter(GrievanceStage stage, GrievanceProcedure procedure, GrievanceFacts facts)
    {
        var next = procedure.Steps.FirstOrDefault(step => step.After == stage && !GrievanceWalk.IsTaken(step, facts));
        return next?.TakenBy == GrievanceEvent.Notified && facts.IsNotKnown(GrievanceEvent.Notified) ? null : next;
    }

    /// <summary>Whoever the grievance goes to; no one is guessed.</summary>
    private static string? Convener(Determination<string> addressee) => addressee.Answer.IsKnown ? GrievancePeople.InWords(addressee.Value) : null;

    private static Reasoning Asking(Reasoning reasoning, IEnumerable<Question> missing)
    {
        foreach (var ask in missing)
        {
            reasoning.Question(ask);
        }

        return reasoning;
    }

    private static Determination<GrievanceResult> Conclude(GrievanceResult standing, GrievanceFacts facts, LocalDate asAt)
    {
        var reasoning = new Reasoning(asAt);
        foreach (var date in standing.Dates)
        {
            reasoning.Step(date.By.Rules[0], date.InTime, $"{date.Words}: {(date.By.Answer.IsKnown ? $"due {English.Weekday(date.By.Value)}" : "the last day is not known")}");
        }

        foreach (var flag in standing.Caveats.Concat(standing.Dates.SelectMany(one => one.By.Caveats)))
        {
            reasoning.Caveat(flag);
        }

        var told = facts.IsNotKnown("told") ? ValueList.Of(GrievanceFacts.AskFor("told")) : ValueList<Question>.Empty;
        return Asking(reasoning, [.. standing.Stage.StillNeeded, .. standing.Addressee.StillNeeded, .. told]).Known(standing);
    }
}
