using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using static Partnership.Rules.Profiles.Drafting;

namespace Partnership.Rules.Profiles;

/// <summary>What the 2008-2011 strategy says of groups and of who may have what, as tests that can be assessed.</summary>
/// <remarks>
/// Worked example: a household that experiences abuse, cannot stay, is unintentionally homeless and in priority need meets
/// <see cref="RehousingDuty"/>; with three of the four facts, the answer is unknown and the library asks for the fourth (CAM-STR-110).
/// </remarks>
public static class CambridgeshireStrategyRules
{
    private static readonly string[] Grounds = ["age", "class", "culture", "disability", "education-level", "gender", "nationality", "race", "religion", "sexuality", "socio-economic-group"];

    /// <summary>The group that produced the strategy. That it is an earlier name of the Strategy Group is taken, not shown (CON-028).</summary>
    private static Party SteeringGroup { get; } = new("cambridgeshire/steering-group", "Domestic Violence Steering Group");

    /// <summary>When the summary of the law in the strategy points to a housing duty. It is a summary, and no legal advice.</summary>
    public static Condition RehousingDuty { get; } = Drafting.All(
        Of("rehousing-duty", "The council owes a household the housing duty as the strategy summarises it", "Legal Framework", "244", 110),
        ("experiences-abuse", "Does a person in the household experience domestic violence?"),
        ("cannot-stay", "Can they not stay in the family home?"),
        ("unintentionally-homeless", "Are they homeless without having meant to be?"),
        ("priority-need", "Are they in priority need?"));

    /// <summary>When a programme for perpetrators runs as the strategy asks: alongside support for victims. Whether in one area or at one time is not said.</summary>
    public static Condition ProgrammeWithSupport { get; } = Fact(
        Of("programme-with-support", "A perpetrator programme runs alongside victim support", "Prevention & Early Intervention", "136", 56), "parallel-victim-support", "Does support for victims run alongside the programme?");

    /// <summary>Met when no one was turned away on any of the eleven grounds.</summary>
    public static Condition NobodyExcluded { get; } = NoneOf(Of("nobody-excluded", "No victim is excluded on any of eleven grounds", "Managing Diversity and Difference", "214-216", 102));

    /// <summary>Every test of the strategy.</summary>
    public static ValueList<Condition> All { get; } = ValueList.Of(RehousingDuty, ProgrammeWithSupport, NobodyExcluded);

    /// <summary>The links that the strategy names.</summary>
    public static ValueList<GroupLink> Links { get; } = ValueList.Of(
        new GroupLink(CambridgeshireParties.Strategy, SteeringGroup, LinkKind.MayFollow, Citations.Strategy("Cover", "11", 2)),
        new GroupLink(SteeringGroup, CambridgeshireParties.Taskgroup, LinkKind.WorksWith, Citations.Strategy("Background", "43", 18)));

    private static Condition NoneOf(Rule rule) => Condition.Not(
        rule, rule.Title, Any(rule, "A person was excluded", [.. Grounds.Select(ground => ($"excluded-for-{ground}", $"Was a victim excluded on this ground: {ground.Replace('-', ' ')}?"))]));

    private static Rule Of(string id, string title, string section, string lines, int entry) =>
        new(RuleId.Parse($"cambridgeshire/strategy/{id}"), title, RuleLayer.Strategy, Citations.Strategy(section, lines, entry));
}
