using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Walks the typed stages as far as the facts lead. A step that was skipped, or a day out of order, stops the walk and is named.</summary>
internal static class GrievanceWalk
{
    internal static (GrievanceState? State, ValueList<string> Problems, ValueList<Question> Missing) Of(GrievanceProcedure procedure, GrievanceFacts facts)
    {
        var problems = OutOfOrder(facts).ToValueList();
        var missing = Missing(facts).ToValueList();
        var whole = problems.Count == 0 && missing.Count == 0 && facts.RaisedOn is not null;
        return (whole ? Walk(procedure, facts) : null, problems, missing);
    }

    private static IEnumerable<string> OutOfOrder(GrievanceFacts facts)
    {
        (string Fact, LocalDate On)? before = null;
        foreach (var (fact, on) in facts.InOrder())
        {
            if (on is { } day && before is { } earlier && day < earlier.On)
            {
                yield return $"{fact} on {LocalDatePattern.Iso.Format(day)} comes before {earlier.Fact} on {LocalDatePattern.Iso.Format(earlier.On)}.";
            }

            before = on is { } known ? (fact, known) : before;
        }

        if (facts is { NotifiedOn: { } told, CommitteeDecidedOn: { } decided } && told < decided)
        {
            yield return $"told on {LocalDatePattern.Iso.Format(told)} comes before committee-decided on {LocalDatePattern.Iso.Format(decided)}.";
        }
    }

    /// <summary>The steps before the last known one that have no day, and those of which nobody knows. Being convened again and a separate day of receipt may be absent.</summary>
    private static IEnumerable<Question> Missing(GrievanceFacts facts)
    {
        var steps = facts.InOrder().Where(one => one.On is not null || one.Fact is not ("convened-again" or "decided-again" or "appeal-received")).ToArray();
        var last = Array.FindLastIndex(steps, one => one.On is not null);
        var none = last < 0 ? steps.Take(1) : steps.Take(last).Where(one => one.On is null);
        return none.Select(one => one.Fact).Concat(facts.InOrder().Select(one => one.Fact).Where(facts.IsNotKnown)).Distinct(StringComparer.Ordinal).Select(GrievanceFacts.AskFor);
    }

    private static GrievanceState Walk(GrievanceProcedure procedure, GrievanceFacts facts)
    {
        var raised = GrievanceRaised.On(procedure, facts.Concerns, facts.RaisedOn!.Value);
        return facts.InvestigationStartedOn is not { } started ? raised
            : facts.InvestigationEndedOn is not { } ended ? raised.Investigate(started)
            : facts.CommitteeDecidedOn is not { } decided ? raised.Investigate(started).End(ended)
            : Decided(raised.Investigate(started).End(ended).Decide(decided), facts);
    }

    private static GrievanceState Decided(GrievanceDecided decided, GrievanceFacts facts)
    {
        var told = Told(decided, facts);
        if (facts.ConvenedAgainOn is not { } again)
        {
            return facts.AppealLodgedOn is { } appealed ? Appealed(told.Appeal(appealed), facts) : told;
        }

        var further = told.ConveneAgain(again);
        return (facts.DecidedAgainOn, facts.AppealLodgedOn) switch
        {
            ({ } decidedAgain, { } lodged) => Appealed(further.Decide(decidedAgain).Appeal(lodged), facts),
            ({ } decidedAgain, null) => Told(further.Decide(decidedAgain), facts),
            (null, { } lodged) => Appealed(further.Appeal(lodged), facts),
            _ => further,
        };
    }

    private static GrievanceDecided Told(GrievanceDecided decided, GrievanceFacts facts) =>
        facts.NotifiedOn is { } day && day >= decided.Since ? decided.Notify(day) : decided;

    private static GrievanceState Appealed(GrievanceUnderAppeal appeal, GrievanceFacts facts)
    {
        var received = facts.AppealReceivedOn is { } day ? appeal.Received(day) : appeal;
        return facts.AppealDecidedOn is not { } decided ? received
            : facts.ResultNotifiedOn is { } relayed ? received.Decide(decided).Relay(relayed)
            : received.Decide(decided);
    }
}
