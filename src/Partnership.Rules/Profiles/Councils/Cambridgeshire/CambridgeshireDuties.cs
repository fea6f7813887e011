using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Profiles.CambridgeshireEntries;
using static Partnership.Rules.Profiles.CambridgeshireParties;

namespace Partnership.Rules.Profiles;

/// <summary>What comes round in the Cambridgeshire partnership, and the links that its terms name.</summary>
internal static class CambridgeshireDuties
{
    internal static ValueList<RecurringDuty> OfStrategy { get; } = ValueList.Of(
        new RecurringDuty(RuleOf("dvsg/report-indicators", "The group reports on national indicators and agreement actions to the Safer/Stronger Partnership", 43), "Watch national indicators and agreement actions, and report on them", Strategy) { To = ValueList.Of(SaferStronger) },
        new RecurringDuty(RuleOf("dvsg/forum", "The group holds a county-wide forum for Taskgroup members every year", 76), "Hold a county-wide forum for Taskgroup members", Strategy) { Every = Often(Cadence.Annual, 76) });

    internal static ValueList<RecurringDuty> OfImplementation { get; } = ValueList.Of(
        new RecurringDuty(RuleOf("dvig/report", "The group reports to the Strategy Group through the Chair, who is the Partnership Manager", 106), "Report to the Strategy Group", Implementation) { To = ValueList.Of(Strategy), Via = Manager },
        new RecurringDuty(RuleOf("dvig/monitor-services", "The group monitors commissioned services each quarter", 87), "Monitor and performance-manage commissioned services", Implementation) { Every = Often(Cadence.Quarterly, 87) },
        new RecurringDuty(RuleOf("dvig/review-plan", "The group reviews the action plan regularly", 85), "Review the action plan with the Strategy Group and Taskgroups", Implementation));

    internal static ValueList<RecurringDuty> OfTaskgroup { get; } = ValueList.Of(
        new RecurringDuty(RuleOf("dvtg/training-day", "The group holds a training and awareness day once a year", 133), "Hold a training and awareness day for front-line staff", CambridgeshireParties.Taskgroup) { Every = Often(Cadence.Annual, 133) });

    internal static ValueList<RecurringDuty> OfSubgroup { get; } = ValueList.Of(
        new RecurringDuty(RuleOf("dvsg-subgroup/report", "Sub-groups report to the full Strategy Group", 75), "Report to the full Strategy Group meeting", Subgroup) { To = ValueList.Of(Strategy), Every = Often(Cadence.AtEveryMeeting, 75) });

    internal static ValueList<GroupLink> Links { get; } = ValueList.Of(
        new GroupLink(Whole, ChildrenBoard, LinkKind.WorksWith, Cite(16)),
        new GroupLink(Users, Implementation, LinkKind.ConsultedBy, Cite(22)),
        new GroupLink(Users, Strategy, LinkKind.ConsultedBy, Cite(22)),
        new GroupLink(Implementation, Users, LinkKind.Oversees, Cite(86)),
        new GroupLink(Strategy, SaferStronger, LinkKind.WorksWith, Cite(77)),
        new GroupLink(Strategy, Associated, LinkKind.RepresentedAt, Cite(78)),
        new GroupLink(Implementation, Reduction, LinkKind.WorksWith, Cite(118)),
        new GroupLink(Implementation, AdultsBoard, LinkKind.WorksWith, Cite(119)),
        new GroupLink(Implementation, ChildrenBoard, LinkKind.WorksWith, Cite(120)),
        new GroupLink(Implementation, YoungPeople, LinkKind.WorksWith, Cite(121)),
        new GroupLink(Implementation, Alcohol, LinkKind.WorksWith, Cite(122)),
        new GroupLink(Implementation, CambridgeshireParties.Taskgroup, LinkKind.WorksWith, Cite(123)),
        new GroupLink(CambridgeshireParties.Taskgroup, Reduction, LinkKind.RepresentedAt, Cite(134)),
        new GroupLink(CambridgeshireParties.Taskgroup, Implementation, LinkKind.RepresentedAt, Cite(135)),
        new GroupLink(CambridgeshireParties.Taskgroup, Strategy, LinkKind.RepresentedAt, Cite(148)));

    internal static ValueList<OfficeDuty> ChairOfStrategy { get; } = ValueList.Of(
        new OfficeDuty(OfficeMoments.EachMeeting, "Answer for minutes, agendas and papers reaching members", Cite(69)) { With = ValueList.Of(Manager) },
        new OfficeDuty(OfficeMoments.EachMeeting, "See that a minute-taker attends", Cite(72)),
        new OfficeDuty(OfficeMoments.EachMeeting, "Keep the records of each meeting", Cite(71)),
        new OfficeDuty(OfficeMoments.TermEnd, "Hand the records to the successor", Cite(71)),
        new OfficeDuty(OfficeMoments.Throughout, "Secure suitable links with the Safer/Stronger Partnership", Cite(77)));

    internal static ValueList<OfficeDuty> ChairOfImplementation { get; } = ValueList.Of(
        new OfficeDuty(OfficeMoments.EachMeeting, "Answer for minutes, agendas and papers", Cite(114)),
        new OfficeDuty(OfficeMoments.EachMeeting, "See that a minute-taker is provided", Cite(116)));

    internal static ValueList<OfficeDuty> ChairOfTaskgroup { get; } = ValueList.Of(
        new OfficeDuty(OfficeMoments.EachMeeting, "Answer for minutes, agendas and papers", Cite(144)) { With = ValueList.Of(Reduction) });

    private static DocumentValue<CadenceInterpretation> Often(Cadence cadence, int entry) => DocumentValue.As(CadenceInterpretation.Of(cadence), Cite(entry));
}
