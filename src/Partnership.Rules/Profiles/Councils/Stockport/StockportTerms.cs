using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Profiles.Drafting;
using static Partnership.Rules.Profiles.StockportEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Members, commitments, reports and links of the Stockport group.</summary>
internal static class StockportTerms
{
    private static readonly Party Us = new("stockport/dasg", "Domestic Abuse Strategic Group");

    internal static Party SaferStockport { get; } = new("stockport/ssp", "Safer Stockport Partnership");

    internal static Party ChildrensTrust { get; } = new("stockport/childrens-trust", "Children's Trust");

    internal static Party ChildrenBoard { get; } = new("stockport/lscb", "Local Safeguarding Children Board");

    internal static Party PerformanceBoard { get; } = new("stockport/ssp-performance-board", "Safer Stockport Partnership Performance Board");

    internal static Party TaskingGroups { get; } = new("stockport/tasking-groups", "tasking groups");

    /// <summary>Open to any agency able to contribute; the ten named are included and not the only ones (CON-044).</summary>
    internal static Membership Membership { get; } = new()
    {
        IsOpen = DocumentValue.As(true, Cite(35)),
        Categories = ValueList.Of(
            Named("children-directorate", "Children and Young People's Directorate", 36),
            Named("police", "Greater Manchester Police", 37),
            Named("community-safety", "Community Safety Unit", 38),
            Named("nhs", "NHS Stockport", 39),
            Named("probation", "Probation Service", 40),
            Named("cps", "Crown Prosecution Service", 41),
            Named("courts", "HM Court Service", 42),
            Named("womens-aid", "Women's Aid", 43),
            Named("fire", "Greater Manchester Fire and Rescue Service", 44),
            Named("victims", "Victim and Witness Service", 45)),
    };

    internal static ValueList<EligibilityRule> Eligibility { get; } = ValueList.Of(
        new EligibilityRule(EligibilityQuestion.Join, Fact(RuleOf("dasg/join", "Any agency able to contribute may belong", 35), "can-contribute", "Is the agency able to contribute?"))
        {
            Caveats = ValueList.Of(new Caveat("who-judges", "The text does not say who judges whether an agency can contribute.", Cite(35))),
        },
        new EligibilityRule(EligibilityQuestion.Commitments, All(
            RuleOf("dasg/commitments", "A member commits to seven things", 46),
            ("attend", "Does the agency commit to attend?"),
            ("sub-groups", "Does it commit to join sub-groups?"),
            ("report", "Does it commit to report to the group?"),
            ("resources", "Does it commit to allocate resources?"),
            ("joint-projects", "Does it commit to joint projects?"),
            ("provide-data", "Does it commit to provide data?"),
            ("share-information", "Does it commit to share information?"))),
        new EligibilityRule(EligibilityQuestion.Preside, Preside()));

    internal static ValueList<RecurringDuty> Duties { get; } = ValueList.Of(
        new RecurringDuty(RuleOf("dasg/report-ssp", "The group reports to the Safer Stockport Partnership", 50), "Report directly to the Safer Stockport Partnership", Us) { To = ValueList.Of(SaferStockport) },
        new RecurringDuty(RuleOf("dasg/report-childrens-trust", "The group reports yearly to the Children's Trust", 51), "Report progress on the action plan", Us) { To = ValueList.Of(ChildrensTrust), Every = Yearly(51) },
        new RecurringDuty(RuleOf("dasg/report-lscb", "The group reports yearly to the safeguarding board", 53), "Report the group's work", Us) { To = ValueList.Of(ChildrenBoard), Every = Yearly(53) },
        new RecurringDuty(RuleOf("dasg/performance-board", "The Performance Board watches NI-32, NI-34 and APACS", 52), "Watch performance on NI-32, NI-34 and APACS", PerformanceBoard),
        new RecurringDuty(RuleOf("dasg/action-plan", "The group develops and carries out a local action plan", 19), "Develop and carry out a local action plan", Us));

    internal static ValueList<GroupLink> Links { get; } = ValueList.Of(
        new GroupLink(SaferStockport, ChildrenBoard, LinkKind.WorksWith, Cite(14)),
        new GroupLink(Us, TaskingGroups, LinkKind.Oversees, Cite(25)),
        new GroupLink(PerformanceBoard, Us, LinkKind.Oversees, Cite(52)));

    internal static DocumentValue<CadenceInterpretation> Yearly(int entry) => DocumentValue.As(CadenceInterpretation.Of(Cadence.Annual), Cite(entry));

    private static Condition Preside()
    {
        var rule = RuleOf("dasg/preside", "The Chair presides, and the Vice-Chair when the Chair is away", 49);
        return Condition.Any(
            rule,
            rule.Title,
            Fact(rule, "is-chair", "Is it the Chair?"),
            Condition.All(rule, "The Vice-Chair, with the Chair away", Fact(rule, "is-vice-chair", "Is it the Vice-Chair?"), Condition.Not(rule, "The Chair is away", Fact(rule, "chair-present", "Is the Chair there?"))));
    }

    private static MemberCategory Named(string code, string name, int entry) => new(code, name, MemberKind.Full, Cite(entry)) { Body = new Party($"stockport/{code}", name) };
}
