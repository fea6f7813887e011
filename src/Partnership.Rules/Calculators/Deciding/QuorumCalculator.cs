using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Was a meeting quorate?</summary>
/// <remarks>
/// By number, by share, by category, by bodies, by area, at the chair's discretion, or several together. None of the five source documents
/// states a quorum, and for them the answer is not applicable, flagged <c>unspecified</c>.
/// </remarks>
public static class QuorumCalculator
{
    /// <summary>Whether those present make a quorum.</summary>
    /// <param name="group">The group.</param>
    /// <param name="present">Those present.</param>
    /// <param name="members">How many members there are in all, for a quorum that is a share.</param>
    /// <param name="chairIsContent">Whether the chair holds that there are enough, where it is left to the chair.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <exception cref="ArgumentNullException">The group or those present are null.</exception>
    public static Determination<Finding> Assess(Group group, IEnumerable<PresentMember> present, Fact<int> members, Fact<bool> chairIsContent, LocalDate on)
    {
        var all = Guard.NotNull(present).ToValueList();
        return Reasoned(group, all, members, chairIsContent, on).From(new Given("group", group), new Given("present", all), new Given("members", members), new Given("chairIsContent", chairIsContent), new Given("on", on));
    }

    private static Determination<Finding> Reasoned(Group group, IEnumerable<PresentMember> present, Fact<int> members, Fact<bool> chairIsContent, LocalDate on)
    {
        Guard.NotNull(present);
        if (!Guard.NotNull(group).Meetings.Quorum.IsSpecified)
        {
            return UnspecifiedPoints.Answer<Finding>(group, "how many make a quorum", on);
        }

        var stated = group.Meetings.Quorum;
        var room = present.GroupBy(one => one.Member, StringComparer.Ordinal).Select(same => same.First()).ToArray();
        var test = new QuorumTest(GroupRules.Quorum(group), room, members, chairIsContent);
        var reasoning = new Reasoning(on);
        var finding = test.Judge(stated.Value, reasoning);
        return finding.IsUnknown ? reasoning.Unknown<Finding>() : reasoning.Known(finding);
    }
}
