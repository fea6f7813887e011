using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The three dates of a grievance, each with its clause and the reading used.</summary>
internal sealed class GrievanceDates(GrievanceProcedure procedure, GrievanceFacts facts, GrievanceInterpretations readings, LocalDate asAt, CalendarSet calendars)
{
    internal ValueList<GrievanceDate> All() => ValueList.Of(Notify(), Appeal(), Relay());

    private GrievanceDate Notify()
    {
        var (taken, other) = readings.Notice == InvestigationPeriodStart.End
            ? (facts.InvestigationEndedOn, facts.InvestigationStartedOn)
            : (facts.InvestigationStartedOn, facts.InvestigationEndedOn);
        var end = readings.Notice == InvestigationPeriodStart.End ? "end" : "start";
        var by = Count(procedure.Notice, taken, new Question($"investigation-{end}ed", $"On what day did the investigation {end}?", procedure.Notice.Rule.Citation));
        return Late("notify-by", "told", Reading(by, "notice-anchor", $"The 14 days were counted from the {end} of the investigation.", procedure.Notice, other, "counted from the other end of the investigation"), facts.NotifiedOn) with { Who = GrievanceSteps.Executive };
    }

    private GrievanceDate Appeal()
    {
        var by = Count(procedure.Appeal, facts.CommitteeDecidedOn, new Question("committee-decided", "On what day did the executive committee decide?", procedure.Appeal.Rule.Citation));
        var read = (facts.DecidedAgainOn ?? facts.ConvenedAgainOn) is { } again
            ? Reading(by, "which-decision-starts-the-appeal", "The committee was convened again. The appeal was counted from the first decision; ask which is meant.", procedure.Appeal, again, facts.DecidedAgainOn is null ? "counted from the second time the committee met" : "counted from the second decision")
            : by;
        return Late("appeal-by", "appeal-lodged", read, facts.AppealLodgedOn) with { Who = GrievanceSteps.EitherSide };
    }

    private GrievanceDate Relay()
    {
        var received = facts.AppealReceivedOn ?? facts.AppealLodgedOn;
        var byReceipt = readings.Relay == ResultPeriodStart.Receipt;
        var (taken, other) = byReceipt ? (received, facts.AppealDecidedOn) : (facts.AppealDecidedOn, received);
        var fact = byReceipt ? "appeal-received" : "appeal-decided";
        var by = Count(procedure.Relay, taken, new Question(fact, byReceipt ? "On what day was the appeal received?" : "On what day did the select committee decide?", procedure.Relay.Rule.Citation));
        var words = byReceipt ? "the receipt of the appeal" : "the select committee's decision";
        return Late("relay-by", "relayed", Reading(by, "relay-anchor", $"The text names no start for the 21 days; {words} was taken.", procedure.Relay, other, byReceipt ? "counted from the select committee's decision" : "counted from the receipt of the appeal"), facts.ResultNotifiedOn) with { Who = GrievanceSteps.Select };
    }

    private Determination<LocalDate> Count(DeadlineRule rule, LocalDate? from, Question ask) => from is { } day
        ? DeadlineCalculator.Assess(rule, day, calendars)
        : new Reasoning(asAt).Using(rule.Rule).Question(ask).Unknown<LocalDate>();

    private Determination<LocalDate> Reading(Determination<LocalDate> by, string code, string says, DeadlineRule rule, LocalDate? other, string otherWords)
    {
        var flagged = by.WithCaveats([new Caveat(code, char.ToUpperInvariant(says[0]) + says.Substring(1), rule.Rule.Citation)]);
        var counted = other is { } day ? DeadlineCalculator.Assess(rule, day, calendars).Answer : Fact<LocalDate>.NotKnown;
        return counted.IsKnown && by.Answer.IsKnown ? flagged.WithAlternatives(new Alternative<LocalDate>(counted.Value, otherWords)) : flagged;
    }

    private GrievanceDate Late(string what, string step, Determination<LocalDate> by, LocalDate? done)
    {
        var inTime = (by.Answer.IsKnown, done) switch
        {
            (true, { } day) => Finding.Of(day <= by.Value),
            (true, null) when asAt > by.Value && what != "appeal-by" && !facts.IsNotKnown(step) => Finding.NotMet,
            _ => Finding.Unknown,
        };
        return new GrievanceDate(what, by, done is { } known ? Fact.Known(known) : Fact<LocalDate>.NotKnown, inTime);
    }
}
