using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Grievances;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Walks the typed stages as far as the facts lead. A step that was skipped, or a day out of order, stops the walk and is named.</summary>
internal static class GrievanceWalk
{
    internal static (GrievanceState? State, ValueList<string> Problems, ValueList<Ask> Missing) Of(GrievanceProcedure procedure, GrievanceFacts facts)
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
    }

    /// <summary>The steps before the last known one that have no day. Being convened again and a separate day of receipt may be absent.</summary>
    private static IEnumerable<Ask> Missing(GrievanceFacts facts)
    {
        var steps = facts.InOrder().Where(one => one.Fact is not ("convened-again" or "appeal-received") || one.On is not null).ToArray();
        var last = Array.FindLastIndex(steps, one => one.On is not null);
        var none = last < 0 ? steps.Take(1) : steps.Take(last).Where(one => one.On is null);
        return none.Select(one => new Ask(one.Fact, $"On what day was this step taken: {one.Fact.Replace('-', ' ')}?"));
    }

    private static GrievanceState Walk(GrievanceProcedure procedure, GrievanceFacts facts)
    {
        var raised = GrievanceRaised.On(procedure, facts.Concerns ?? ComplaintSubject.Member, facts.RaisedOn!.Value);
        return facts.InvestigationStartedOn is not { } started ? raised
            : facts.InvestigationEndedOn is not { } ended ? raised.Investigate(started)
            : facts.CommitteeDecidedOn is not { } decided ? raised.Investigate(started).End(ended)
            : Decided(raised.Investigate(started).End(ended).Decide(decided), facts);
    }

    private static GrievanceState Decided(GrievanceDecided decided, GrievanceFacts facts)
    {
        var told = facts.ToldOn is { } day && day >= decided.Since ? decided.Tell(day) : decided;
        if (facts.ConvenedAgainOn is not { } again)
        {
            return facts.AppealLodgedOn is { } lodged ? Appealed(told.Appeal(lodged), facts) : told;
        }

        var further = told.ConveneAgain(again);
        return facts.AppealLodgedOn is { } later ? Appealed(further.Appeal(later), facts) : further;
    }

    private static GrievanceState Appealed(GrievanceUnderAppeal appeal, GrievanceFacts facts)
    {
        var received = facts.AppealReceivedOn is { } day ? appeal.Received(day) : appeal;
        return facts.AppealDecidedOn is not { } decided ? received
            : facts.RelayedOn is { } relayed ? received.Decide(decided).Relay(relayed)
            : received.Decide(decided);
    }
}
