using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Looks for the fewest appointments. Appointments that count alike in every test of the quorum, and fill no category that is empty, are one class.</summary>
internal sealed class AppointmentRepair
{
    private readonly BoardOutlook plan;
    private readonly LocalDate on;
    private readonly PresentMember[] inOffice;
    private readonly RepairLimits limits;
    private readonly PresentMember[] candidates;
    private readonly int[] available;

    internal AppointmentRepair(BoardOutlook plan, LocalDate on)
    {
        (this.plan, this.on) = (plan, on);
        inOffice = [.. QuorumOutlook.InOffice(plan, on)];
        limits = new RepairLimits(plan, on);
        candidates = [.. new RepairCandidates(plan.Group, limits).All()];
        available = [.. candidates.Select(_ => limits.Deficit + new QuorumParts(plan.Group).MostPeople)];
    }

    internal Determination<ValueList<PresentMember>> Assess()
    {
        var reasoning = new Reasoning(on);
        if (limits.IsOpen || Quorate([]).State == FactState.NotKnown)
        {
            return limits.Asks(reasoning).Concat(Quorate([]).StillNeeded).Aggregate(reasoning, (all, one) => all.Question(one)).Unknown<ValueList<PresentMember>>();
        }

        limits.Say(reasoning);
        var chosen = Smallest();
        return chosen is null
            ? reasoning.Caveat(new Caveat(RepairCalculator.None, "No set of new members that the terms allow fills every category and makes the quorum. Ask whether a member in office can take a further category, and check the terms.", plan.Group.Citation)).NotApplicable<ValueList<PresentMember>>()
            : reasoning.Known(Of(chosen).ToValueList());
    }

    /// <summary>With as many of every candidate as could be of use nothing is wanting, or no set is enough.</summary>
    private int[]? Smallest() => available.Length > 0 && !Makes(available) ? null
        : new SmallestSet(available, counts => limits.Allow(Of(counts)) && Makes(counts), MayBe).Find(available.DefaultIfEmpty(0).First());

    private bool MayBe(int[] counts, int place, int left) => limits.DeficitAfter(Of([.. counts.Take(place + 1)])) <= left;

    private bool Makes(int[] counts)
    {
        var added = Of(counts).ToArray();
        return limits.DeficitAfter(added) == 0 && Quorate(added) is var answer && (answer.State == FactState.NotApplicable || QuorumOutlook.IsMade(answer));
    }

    private Determination<QuorumResult> Quorate(PresentMember[] added)
    {
        PresentMember[] present = [.. inOffice, .. added];
        return plan.Group.Meetings.Quorum.IsSpecified
            ? QuorumOutlook.Assess(plan.Group, present, QuorumOutlook.People(present), on)
            : new Reasoning(on).NotApplicable<QuorumResult>();
    }

    /// <summary>So many of each candidate, each a new person under a key of their own.</summary>
    private IEnumerable<PresentMember> Of(int[] counts)
    {
        var number = 0;
        for (var place = 0; place < counts.Length; place++)
        {
            for (var one = 0; one < counts[place]; one++)
            {
                yield return RepairCandidates.Named(candidates[place], ++number);
            }
        }
    }
}
