using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of two limits of which the earlier governs. While either is open, so is the answer.</summary>
internal static class EarlierOfTwoCount
{
    internal static DeadlineOutcome Count(EarlierOfTwo form, DeadlineRun run, Trigger trigger)
    {
        var (one, other) = (LimitCount.Count((SingleLimit)form.One, run, trigger), LimitCount.Count((SingleLimit)form.Other, run, trigger));
        if (!one.Due.IsKnown || !other.Due.IsKnown)
        {
            return DeadlineOutcome.Open;
        }

        var (governs, later) = one.Due.Value.On <= other.Due.Value.On ? (one, other) : (other, one);
        run.Says($"{English.Value(governs.Due.Value)} comes before {English.Value(later.Due.Value)}, and the earlier governs");
        return DeadlineOutcome.On(governs.Due.Value.On, [.. governs.Others.Where(reading => reading.Value.On < later.Due.Value.On), .. later.Others.Where(reading => reading.Value.On < governs.Due.Value.On)]);
    }
}
