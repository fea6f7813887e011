using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using static Partnership.Rules.Profiles.SouthamptonEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Purpose, principles, functions and duties of the Southampton terms, in our own words.</summary>
internal static class SouthamptonPoints
{
    /// <summary>Abbreviations and what is left of a structure chart.</summary>
    internal static ValueList<RecordedProvision> Notes { get; } = ValueList.Of(
        Point(4, "13 abbreviations: SCC, DSA, ICU, SCP (Stronger Communities Partnership), SSORG, OPCC, CPS, IDVA, HRDA, PIPPA, MARAC, SSCP, SSAB"),
        Point(106, "Remnant of a chart: SV/DVA Specialist Services"),
        Point(107, "Remnant: representative of operational delivery and training; service improvement with quality checking and joint working"));

    /// <summary>Purpose, and the principles under seven heads.</summary>
    internal static ValueList<RecordedProvision> Principles { get; } = ValueList.Of(
        Point(36, "Expert advice and support to SCC on domestic abuse, VAWG and violence in all forms, whatever the victim's gender"),
        Point(37, "Three local aims: less DA and VAWG; greater safety of survivors and children; perpetrators answer for abuse"),
        Point(38, "Shared Vision: ethos beyond deliverables and data; unites partners by four routes - safety, accountability, service pathways, challenge to culture"),
        Point(39, "Individual and shared responsibility (6): each works in and across agencies; knows its part; shared responsibility; mutual understanding; shared risks, resources; shared time, energy"),
        Point(40, "Coordination (3): vital; systematic and collective; two-way flow between strategic and operational groups"),
        Point(41, "Gender and trauma informed (4): inequality as cause and result; most survivors women and girls; partners also tackle violence to men and boys; trauma-informed throughout"),
        Point(42, "Prevention and early intervention before crisis response (1): better outcomes and better use of resources"),
        Point(43, "Survivors and children at the heart (3): lived experience leads; diverse and marginalised voices; barriers broken"),
        Point(44, "Perpetrators held accountable (2): individual and system level; partners embed it"));

    /// <summary>Functions and remit.</summary>
    internal static ValueList<RecordedProvision> Functions { get; } = ValueList.Of(
        Point(45, "Domestic Abuse Act 2021: Board advises on Safe Accommodation Needs Assessment and Strategy"),
        Point(46, "Board supports SCC's yearly report to MHCLG on Strategy implementation"),
        Point(47, "Board advises on New Burdens Fund spend for safe accommodation"),
        Point(48, "Drive a strategic co-ordinated multi-agency response"),
        Point(49, "Partners aware of individual and joint responsibilities"),
        Point(50, "Challenge partners, hold to account, deal with poor engagement and representation"),
        Point(51, "Review Board membership at least once a year, find gaps, advise Chair on appointments"),
        Point(52, "See that DSA Operational Group gives a response in line with strategy"),
        Point(53, "Annual workplan of key deliverables with actions for partners, minding critical issues, e.g. COVID-19 recovery"),
        Point(54, "Progress watched at each Board meeting"),
        Point(55, "Advise SCC and members on overall strategic direction"),
        Point(56, "Shared partnership vision under the city DA strategy"),
        Point(57, "Advice on strategy reviews and refreshes"),
        Point(58, "Watch strategy delivery through a multi-agency action plan"),
        Point(59, "Operational Group work in line with priorities"),
        Point(60, "Minimum partnership dataset with KPIs"),
        Point(61, "Receive HRDA/MARAC and PIPPA performance reports"),
        Point(62, "Partners clear on KPIs and their part in fixing performance"),
        Point(63, "Monitor data and discuss pressures"),
        Point(64, "Use data to find trends, themes and patterns"),
        Point(65, "Lead evidence-based analysis"),
        Point(66, "Name critical issues and priority areas"),
        Point(67, "Advice, oversight and support on the response"),
        Point(68, "Support Operational Group on critical issues"),
        Point(69, "Advise on issues from HRDA/MARAC and PIPPA"),
        Point(70, "Advise SCC on working or task-and-finish groups"),
        Point(71, "Intelligence-led advice on commissioning or de-commissioning"),
        Point(72, "Find and advise on funding"),
        Point(73, "Advise on specifications and contract awards"),
        Point(74, "Manage provider participation so that procurement is not compromised"),
        Point(75, "Advise on commissioning DHRs"),
        Point(76, "Follow in-progress DHRs and DA-related SCRs; each review's Chair updates every Board meeting"),
        Point(77, "Oversee each review's action plan"),
        Point(78, "Advise on changes after learning"));

    /// <summary>What agencies and members take on.</summary>
    internal static ValueList<RecordedProvision> MemberDuties { get; } = ValueList.Of(
        Point(86, "Members decide strategy for their agency without upward referral, funding and resources included (1 of 11)"),
        Point(87, "Attend every meeting; when the named person cannot, a colleague with delegated authority comes"),
        Point(88, "Reports and information reach the administrator 10 working days ahead of every meeting at the latest"),
        Point(89, "Sign a confidentiality statement"),
        Point(90, "Keep awareness up to date: landscape national, regional, local; research; developments; policy"),
        Point(91, "Report agreed agency data and help spot themes"),
        Point(92, "Do workplan deliverables and actions in agreed time frames"),
        Point(93, "Be agency's strategic lead and single point of contact"),
        Point(94, "Circulate information inside agency"),
        Point(95, "Embed agreed practice and monitor compliance"),
        Point(96, "See DHR and SCR learning put in place"));
}
