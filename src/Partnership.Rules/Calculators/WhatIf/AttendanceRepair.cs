using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Looks for the fewest members who must attend as well. Members who count alike in every test of the quorum are one class.</summary>
internal sealed class AttendanceRepair
{
    private readonly Group group;
    private readonly PresentMember[] attending;
    private readonly PresentMember[][][] classes;
    private readonly int inAll;
    private readonly LocalDate on;

    internal AttendanceRepair(Group group, PresentMember[] inOffice, string[] present, LocalDate on)
    {
        (this.group, this.on, inAll) = (group, on, QuorumOutlook.People(inOffice));
        attending = [.. inOffice.Where(line => present.Contains(line.Member, StringComparer.Ordinal))];
        var parts = new QuorumParts(group);
        classes = [.. inOffice.Where(line => !present.Contains(line.Member, StringComparer.Ordinal))
            .GroupBy(line => line.Member, StringComparer.Ordinal).Select(lines => lines.ToArray())
            .GroupBy(parts.Signature, StringComparer.Ordinal).Select(alike => alike.ToArray())];
    }

    internal Determination<ValueList<PresentMember>> Assess()
    {
        if (!group.Meetings.Quorum.IsSpecified)
        {
            return UnspecifiedPoints.Answer<ValueList<PresentMember>>(group, "how many make a quorum", on, group.Meetings.Quorum.IsNotRead);
        }

        var all = Answer([.. classes.Select(alike => alike.Length)]);
        var (reasoning, rule) = (new Reasoning(on), GroupRules.Quorum(group));
        return all.State == FactState.NotKnown ? all.StillNeeded.Aggregate(reasoning.Step(rule, Finding.Unknown, rule.Title), (asked, one) => asked.Question(one)).Unknown<ValueList<PresentMember>>()
            : !QuorumOutlook.IsMade(all) ? reasoning.Step(rule, Finding.NotMet, rule.Title).Caveat(new Caveat(RepairCalculator.None, $"All {English.Number(inAll)} members in office together make no quorum: {string.Join("; ", all.Value.Missing)}. Appoint members first.", rule.Citation)).NotApplicable<ValueList<PresentMember>>()
            : reasoning.Step(rule, Finding.Met, rule.Title).Known(Smallest());
    }

    private ValueList<PresentMember> Smallest()
    {
        int[] available = [.. classes.Select(alike => alike.Length)];
        var chosen = new SmallestSet(available, counts => QuorumOutlook.IsMade(Answer(counts)), (_, place, left) => left <= available.Skip(place + 1).Sum()).Find(available.Sum())!;
        return Of(chosen).ToValueList();
    }

    private Determination<QuorumResult> Answer(int[] counts) => QuorumOutlook.Assess(group, [.. attending, .. Of(counts)], inAll, on);

    private IEnumerable<PresentMember> Of(int[] counts) => classes.SelectMany((alike, place) => alike.Take(counts[place]).SelectMany(lines => lines));
}
