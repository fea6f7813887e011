using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The dates of a grievance: each step's deadline, counted from the start event that the document states or leaves open.</summary>
internal sealed class GrievanceDates(GrievanceProcedure procedure, GrievanceFacts facts, GrievanceInterpretations chosen, LocalDate asAt, CalendarSet calendars)
{
    internal ValueList<GrievanceDate> All() => procedure.Steps.Where(step => step.Deadline is not null).Select(Of).ToValueList();

    private GrievanceDate Of(GrievanceStep step)
    {
        var by = step.Deadline!.Starts.Count == 0 ? Stated(step, step.Deadline) : Open(step, step.Deadline);
        var done = facts.OwnDay(step.TakenBy);
        return new GrievanceDate(step.DateCode!, by, done is { } known ? Fact.Known(known) : Fact<LocalDate>.NotKnown, InTime(step, by, done)) { Who = step.Who };
    }

    /// <summary>The start is the document's own; a caveat says so when you choose another one.</summary>
    private Determination<LocalDate> Stated(GrievanceStep step, Deadline deadline)
    {
        var by = DecidedAgain(step, deadline, Count(step, deadline, deadline.Trigger));
        return chosen.ChosenFor(step) is { } other && other != step.StartOf(deadline.Trigger)
            ? by.WithCaveats([new Caveat("start-stated", $"The terms state the start of this time: {deadline.Trigger.Words}. Your choice, {other.Words}, was not used.", deadline.Rule.Citation)])
            : by;
    }

    private Determination<LocalDate> Open(GrievanceStep step, Deadline deadline)
    {
        var used = deadline.Starts.FirstOrDefault(one => step.StartOf(one.Start) is { } start && start == chosen.ChosenFor(step)) ?? deadline.Starts[0];
        var by = Count(step, deadline, used.Start).WithCaveats([used.Caveat.CitedBy(deadline.Rule.Citation)]);
        return deadline.Starts.Where(one => one != used).Aggregate(by, (sum, other) => With(sum, deadline, DayOf(step, other.Start), other.Words));
    }

    /// <summary>Where a time runs from the committee's decision, a second decision may be meant.</summary>
    private Determination<LocalDate> DecidedAgain(GrievanceStep step, Deadline deadline, Determination<LocalDate> by)
    {
        if (step.StartOf(deadline.Trigger) != GrievanceEvent.CommitteeDecided || (facts.DecidedAgainOn ?? facts.ConvenedAgainOn) is not { } again)
        {
            return by;
        }

        var what = step.TakenBy == GrievanceEvent.AppealLodged ? "appeal" : "notice";
        var flagged = by.WithCaveats([new Caveat($"which-decision-starts-the-{what}", $"The committee met again. We counted the {what} from the first decision. Ask the group which decision counts.", deadline.Rule.Citation)]);
        return With(flagged, deadline, again, facts.DecidedAgainOn is null ? "counted from the second time the committee met" : "counted from the second decision");
    }

    private Determination<LocalDate> Count(GrievanceStep step, Deadline deadline, Trigger start) => DayOf(step, start) is { } day
        ? DeadlineCalculator.AssessDay(deadline, day, calendars)
        : new Reasoning(asAt).Using(deadline.Rule).Question(AskFor(step, start, deadline.Rule.Citation)).Unknown<LocalDate>();

    /// <summary>The day of the start event. An event that this calculator does not know is never replaced: its day comes from the caller.</summary>
    private LocalDate? DayOf(GrievanceStep step, Trigger start) =>
        step.StartOf(start) is { } known ? facts.On(known) : facts.OtherDay(start.Code);

    private static Question AskFor(GrievanceStep step, Trigger start, Citation because) => step.StartOf(start) is { } known
        ? new Question(known.Code, known.Question, because)
        : new Question(start.Code, $"What was the day of {start.Words}? Enter a date such as 2026-02-09.", because);

    private Determination<LocalDate> With(Determination<LocalDate> by, Deadline deadline, LocalDate? other, string words)
    {
        var counted = other is { } day ? DeadlineCalculator.AssessDay(deadline, day, calendars).Answer : Fact<LocalDate>.NotKnown;
        return counted.IsKnown && by.Answer.IsKnown ? by.WithAlternatives(new Alternative<LocalDate>(counted.Value, words)) : by;
    }

    private Finding InTime(GrievanceStep step, Determination<LocalDate> by, LocalDate? done) => (by.Answer.IsKnown, done) switch
    {
        (true, { } day) => Finding.Of(day <= by.Value),
        (true, null) when asAt > by.Value && !step.IsOptional && !facts.IsNotKnown(step.TakenBy) => Finding.NotMet,
        _ => Finding.Unknown,
    };
}
