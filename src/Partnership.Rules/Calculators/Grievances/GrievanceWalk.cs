using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Walks the events of a grievance as far as the facts lead. A step that was skipped, or a day out of order, stops the walk and is named.</summary>
internal static class GrievanceWalk
{
    internal static (GrievanceState? State, ValueList<string> Problems, ValueList<Question> Missing) Of(GrievanceProcedure procedure, GrievanceFacts facts)
    {
        var problems = OutOfOrder(facts).ToValueList();
        var missing = Missing(facts).ToValueList();
        var whole = problems.Count == 0 && missing.Count == 0 && facts.RaisedOn is not null;
        return (whole ? Walk(procedure, facts) : null, problems, missing);
    }

    /// <summary>True when a step was taken. A letter about the first decision does not tell the second.</summary>
    internal static bool IsTaken(GrievanceStep step, GrievanceFacts facts) => step.TakenBy == GrievanceEvent.Notified
        ? facts.NotifiedOn is { } told && !(facts.DecidedAgainOn is { } again && told < again)
        : facts.OwnDay(step.TakenBy) is not null;

    private static IEnumerable<string> OutOfOrder(GrievanceFacts facts)
    {
        (string Fact, LocalDate On)? before = null;
        foreach (var (fact, on) in facts.InOrder())
        {
            if (on is { } day && before is { } earlier && day < earlier.On)
            {
                yield return $"{fact} on {English.Date(day)} comes before {earlier.Fact} on {English.Date(earlier.On)}.";
            }

            before = on is { } known ? (fact, known) : before;
        }

        if (facts is { NotifiedOn: { } told, CommitteeDecidedOn: { } decided } && told < decided)
        {
            yield return $"told on {English.Date(told)} comes before committee-decided on {English.Date(decided)}.";
        }
    }

    /// <summary>The steps before the last known one that have no day, and those of which no one knows. Being convened again and a separate day of receipt may be absent.</summary>
    private static IEnumerable<Question> Missing(GrievanceFacts facts)
    {
        var steps = facts.InOrder().Where(one => one.On is not null || one.Fact is not ("convened-again" or "decided-again" or "appeal-received")).ToArray();
        var last = Array.FindLastIndex(steps, one => one.On is not null);
        var none = last < 0 ? steps.Take(1) : steps.Take(last).Where(one => one.On is null);
        return none.Select(one => one.Fact).Concat(facts.InOrder().Select(one => one.Fact).Where(facts.IsNotKnown)).Distinct(StringComparer.Ordinal).Select(GrievanceFacts.AskFor);
    }

    /// <summary>The last event that reached a stage. A separate day of receipt does not move an appeal on.</summary>
    private static GrievanceState Walk(GrievanceProcedure procedure, GrievanceFacts facts)
    {
        var last = GrievanceEvent.All.Last(one => facts.OwnDay(one) is not null && StageAfter(one) is not null);
        return new GrievanceState(new GrievanceCase(procedure, facts.Concerns, facts.RaisedOn!.Value), StageAfter(last)!, facts.OwnDay(last)!.Value);
    }

    private static GrievanceStage? StageAfter(GrievanceEvent step) => GrievanceStage.All.FirstOrDefault(stage => stage.ReachedBy.Contains(step));
}
