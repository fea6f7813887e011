using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using static Partnership.Rules.Profiles.CambridgeshireEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Aims, objectives and duties of the Cambridgeshire terms, in our own words.</summary>
internal static class CambridgeshirePoints
{
    /// <summary>What the document says of itself and omits: no date, a chart and a list of members that are missing.</summary>
    internal static ValueList<RecordedProvision> Notes { get; } = ValueList.Of(
        Point(1, "Terms of reference of the Cambridgeshire Domestic Violence Partnership (CDVP). The text carries no date, version number or review date"),
        Point(12, "Domestic abuse and domestic violence mean the same inside this document"),
        Point(24, "A structure chart is announced and missing"),
        Point(164, "A closing heading with nothing under it"));

    /// <summary>The six aims of the partnership.</summary>
    internal static ValueList<RecordedProvision> Aims { get; } = ValueList.Of(
        Point(13, "Give all agencies and groups one multi-agency framework, shared ethos and co-ordinated approach"),
        Point(14, "Name the main actions under three heads: prevention, protection, provision"),
        Point(15, "Safeguarding help for three cohorts (children; young people; vulnerable adults) whom exposure to domestic violence puts at risk of significant harm, physical, psychological or both"),
        Point(16, "With the LSCB, cut violence/abuse towards children"),
        Point(17, "Be county-wide advocate and champion for the work"),
        Point(18, "Deliver Local Area Agreement outcomes on NI32 (repeat victimisation in MARAC-managed cases) and NI34 (domestic violence murders)"));

    /// <summary>The Strategy Group: its aim and eleven objectives.</summary>
    internal static ValueList<RecordedProvision> StrategyObjectives { get; } = ValueList.Of(
        Point(36, "Primary aim: develop the multi-agency DV strategy and see that performance in carrying it out is monitored"),
        Point(37, "Develop the county strategy"),
        Point(38, "Monitor the partnership's work"),
        Point(39, "See that membership takes in all key groups able to contribute"),
        Point(40, "Work integrated and mainstreamed in every organisation"),
        Point(41, "Co-ordination inside and between partner agencies"),
        Point(42, "Deal with national policy and guidance for DV partnerships"),
        Point(43, "Keep watch on national DV indicators and LAA actions and report on them to the Safer/Stronger Partnership"),
        Point(44, "Agree an effective multi-agency strategy having regard to Home Office guidance"),
        Point(45, "Put allocated funding streams and joint finance to greatest effect for the strategy's priorities"),
        Point(46, "Partnership work grows in a sustainable way"),
        Point(47, "Challenge under-performance constructively and supportively"));

    /// <summary>What members of the Strategy Group take on.</summary>
    internal static ValueList<RecordedProvision> StrategyDuties { get; } = ValueList.Of(
        Point(60, "Report the group's work back to own agency"),
        Point(61, "Set up a domestic-abuse co-ordinating group in own agency"),
        Point(62, "Resources needed to carry out the strategy are found"),
        Point(63, "Otherwise support the DV strategy"),
        Point(64, "Domestic abuse ranks high in own agency"));

    /// <summary>The Implementation Group: its aim, eight objectives and what follows them.</summary>
    internal static ValueList<RecordedProvision> ImplementationObjectives { get; } = ValueList.Of(
        Point(79, "Jointly carry out the county DV strategy, dated here 2008-2012"),
        Point(80, "Partner participation, commitment and shared approach kept up long term"),
        Point(81, "Joint funding approach across statutory agencies"),
        Point(82, "Implement government guidance on domestic abuse, violence against women, safeguarding children and vulnerable adults"),
        Point(83, "NI32 and NI34 targets co-ordinated; refuge places supplied up to a recommended number"),
        Point(84, "Find gaps in provision and ways to fill them"),
        Point(85, "Review the multi-agency action plan regularly and refresh it with DVSG and Taskgroups"),
        Point(86, "Bring together and support SUSG"),
        Point(87, "Monitor and performance-manage commissioned services, e.g. IDVA, each quarter"),
        Point(88, "Partner agencies work to NI32 and NI34"),
        Point(89, "Sub-groups formed as needed to help deliver the strategy and the work of the 'Domestic Violence Coordinator'"),
        Point(90, "Good practice guidance, local and national, always followed and shared"));

    /// <summary>What members of the Implementation Group take on, and that they are expected to be senior.</summary>
    internal static ValueList<RecordedProvision> ImplementationDuties { get; } = ValueList.Of(
        Point(105, "Members are expected, not required, to hold senior posts"),
        Point(107, "Jointly carry out a DV strategy and action plan"),
        Point(108, "All partners take part in DVSG, Taskgroups and time-limited task groups as apt"),
        Point(109, "Report group's work back to own agency or group"),
        Point(110, "Resources for the strategy are found"),
        Point(111, "Domestic abuse ranks high in own agency"));

    /// <summary>The Taskgroups: their aim and eleven objectives.</summary>
    internal static ValueList<RecordedProvision> TaskgroupObjectives { get; } = ValueList.Of(
        Point(124, "Taskgroups are CDRP sub-groups of managers and practitioners carrying out county and local strategies"),
        Point(125, "Deliver local, regional and national DV strategies"),
        Point(126, "A multi-agency forum where practitioners and managers share best practice"),
        Point(127, "Find local gaps"),
        Point(128, "Evaluated and accredited programmes for victims"),
        Point(129, "Evaluated and accredited programmes for perpetrators countywide"),
        Point(130, "Member agencies work to NI32 and NI34 targets"),
        Point(131, "Sub-groups as apt for the 2008-2011 strategy"),
        Point(132, "The four Taskgroups to share one terms of reference"),
        Point(133, "Once a year, a training and awareness day on DV for staff at the front line"),
        Point(134, "Send representation to the relevant CDRP"),
        Point(135, "Send representation to DVSG/DVIG"));

    /// <summary>What members of a Taskgroup take on.</summary>
    internal static ValueList<RecordedProvision> TaskgroupDuties { get; } = ValueList.Of(
        Point(137, "Attend every meeting or send suitable representation"),
        Point(138, "Support 'Cambridge's' DV strategy"),
        Point(139, "With the CDRP, develop and carry out a local DV strategy and action plan"),
        Point(140, "Report back to own agency or group"),
        Point(141, "Resources for the strategy are found"),
        Point(142, "Domestic abuse ranks high in own agency"));
}
