using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using static Partnership.Rules.Profiles.StockportEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Rationale, purposes and remit of the Stockport terms, in our own words.</summary>
internal static class StockportPoints
{
    /// <summary>Why the group exists: indicators, priorities and what is to come.</summary>
    internal static ValueList<RecordedProvision> Rationale { get; } = ValueList.Of(
        Point(3, "SSP chose NI-32 (cut repeat DV incidents) as a Designated Target in the LAA 2008-11"),
        Point(4, "NI-34 (domestic murder) must also be monitored through the partnership"),
        Point(5, "SSP monitors APACS-linked targets, said to be two for DV"),
        Point(6, "APACS 1: share of DV offences reported to police that are based on so-called honour"),
        Point(7, "APACS 2: DV incidents reported to police per 1,000 population"),
        Point(8, "Entry 3, Be Healthy: NI50, emotional health of children"),
        Point(9, "Entry 3, Stay Safe: NI32 again"),
        Point(10, "Entry 3, Stay Safe: NI70, hospital admissions of children and young people from unintentional and deliberate injury"),
        Point(11, "Children's directorate commits to NI32 and NI34 through priority 1.4 (Be Healthy): promote emotional health and wellbeing"),
        Point(12, "Priority 2.9 (Stay Safe): keep children safe in their community"),
        Point(13, "Priority 2.10 (Stay Safe): support children and young people in families with domestic abuse"),
        Point(14, "SSP and LSCB share a priority to lessen DA's effect on families with children, by a DA and safeguarding protocol"),
        Point(15, "To come: a local indicator on DV incidents in families with children, with a target to cut the % repeat"),
        Point(16, "To come: a clear menu of family support with ways to evaluate effect on resilience"));

    /// <summary>Aim, nine purposes and a remit of eight.</summary>
    internal static ValueList<RecordedProvision> Objectives { get; } = ValueList.Of(
        Point(17, "Group's aim: more focus, co-ordinate DV activity, support cross-cutting themes"),
        Point(18, "Help reduce DV across the borough"),
        Point(19, "Develop and carry out a local DV Action Plan"),
        Point(20, "Make full use of chances to prevent"),
        Point(21, "Better approach and victim service; evaluate effectiveness"),
        Point(22, "Encourage reporting to suitable services"),
        Point(23, "More awareness of DV and its effects on victim, children, extended family, offender, community"),
        Point(24, "Strategic overview and co-ordination"),
        Point(25, "Smooth running of tasking groups; clear gaps and blockages they raise"),
        Point(26, "Find funding"),
        Point(27, "Performance monitoring on National Indicators, APACS and local indicators"),
        Point(28, "MARAC"),
        Point(29, "Set up and monitor DV Courts / IDVA post"),
        Point(30, "Safeguarding"),
        Point(31, "Monitor Sanctuary Schemes"),
        Point(32, "Training and roll-out"),
        Point(33, "Data collection / information sharing"),
        Point(34, "Publicity, communication, campaigns"));
}
