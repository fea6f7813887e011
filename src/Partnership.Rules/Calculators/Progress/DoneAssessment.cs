using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Compares the day a thing was done with the day it was due, by the interpretation used and by the others.</summary>
internal static class DoneAssessment
{
    internal static Determination<DoneStatus> Of(DeadlineResult answer, DoneFacts facts)
    {
        var reasoning = new Reasoning(answer.Due.On).Caveat(answer.Due.Caveats);
        foreach (var rule in answer.Due.Rules)
        {
            reasoning.Using(rule);
        }

        var dated = answer.NotBefore ?? answer.Due;
        if (answer.Deadline is not { } clock || dated.State != FactState.Known)
        {
            return dated.State == FactState.NotApplicable ? reasoning.NotApplicable<DoneStatus>() : Open(reasoning, answer.Due.StillNeeded);
        }

        return Missing(clock, answer, dated, facts) is { Count: > 0 } missing
            ? Open(reasoning, missing)
            : Conclude(reasoning, clock, answer, dated, facts);
    }

    private static Determination<DoneStatus> Open(Reasoning reasoning, IEnumerable<Question> asks)
    {
        foreach (var ask in asks)
        {
            reasoning.Question(ask);
        }

        return reasoning.Unknown<DoneStatus>();
    }

    /// <summary>What is not known and could decide. Whether a thing was in writing is not asked where it was not in time anyhow.</summary>
    private static List<Question> Missing(Deadline clock, DeadlineResult answer, Determination<TriggerTime> dated, DoneFacts facts)
    {
        var asks = new List<Question>();
        if (!facts.On.IsKnown)
        {
            asks.Add(new Question("done-on", "On what day was it done? Enter a date such as 2026-02-09.", clock.Rule.Citation));
        }
        else if (dated.Value.At is not null && facts.On.Value.At is null && facts.On.Value.On == dated.Value.On)
        {
            asks.Add(new Question("done-at", "At what time was it done? Enter a date and time such as 2026-04-02T14:00.", clock.Rule.Citation));
        }

        if (clock.NeedsWriting && !facts.InWriting.IsKnown && !(facts.On.IsKnown && IsOutByEvery(facts.On.Value, answer, dated)))
        {
            asks.Add(new Question("in-writing", "Was it in writing?", clock.Rule.Citation));
        }

        return asks;
    }

    private static Determination<DoneStatus> Conclude(Reasoning reasoning, Deadline clock, DeadlineResult answer, Determination<TriggerTime> dated, DoneFacts facts)
    {
        if (clock.NeedsWriting && facts.InWriting is { IsKnown: true, Value: false })
        {
            reasoning.Step(clock.Rule, Finding.NotMet, "It was not in writing, which the rule asks for");
            return reasoning.Known(DoneStatus.NotInWriting);
        }

        var status = Status(facts.On.Value, dated.Value, answer.NotBefore is null);
        var others = dated.Alternatives
            .Select(one => new Alternative<DoneStatus>(Status(facts.On.Value, one.Value, answer.NotBefore is null), one.Interpretation))
            .Where(one => one.Value != status)
            .GroupBy(one => one.Value)
            .Select(same => same.First());
        reasoning.Step(clock.Rule, status == DoneStatus.InTime ? Finding.Met : Finding.NotMet, $"Done on {English.Value(facts.On.Value)}; {(answer.NotBefore is null ? "the last day is" : "the first day is")} {English.Value(dated.Value)}");
        return reasoning.Known(status, [.. others]);
    }

    /// <summary>True when the thing was late, or too early, by every interpretation, so that it does not matter how it was done.</summary>
    private static bool IsOutByEvery(TriggerTime done, DeadlineResult answer, Determination<TriggerTime> dated) =>
        dated.Alternatives.Select(one => one.Value).Prepend(dated.Value).All(day => Status(done, day, answer.NotBefore is null) != DoneStatus.InTime);

    private static DoneStatus Status(TriggerTime done, TriggerTime day, bool isLast)
    {
        var order = Compare(done, day);
        return isLast ? (order > 0 ? DoneStatus.Late : DoneStatus.InTime) : order < 0 ? DoneStatus.TooEarly : DoneStatus.InTime;
    }

    /// <summary>By the day where only days are known, and by the time where both have one.</summary>
    private static int Compare(TriggerTime one, TriggerTime other) =>
        one.At is { } at && other.At is { } limit ? one.On.At(at).CompareTo(other.On.At(limit)) : one.On.CompareTo(other.On);
}
