using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The Cambridgeshire and Peterborough Domestic Abuse and Sexual Violence Partnership, so far as the action plan of 2017-2020 names its groups.</summary>
/// <remarks>
/// The plan gives no terms of reference: what it does not say is unspecified. The Delivery Group and the Operations Group are each one group
/// under two spellings; the DASV Board is kept apart, because nothing shows that it is the same (CON-087, CON-088).
/// </remarks>
public static class CambridgeshireAndPeterborough
{
    private const string Key = "cambridgeshire-and-peterborough";
    private const string Pursue = "Pursue - table 3";
    private const string WholeTable = "Computations over the whole table";

    private static readonly Party Police = new($"{Key}/police", "Police");
    private static readonly Party Unit = new($"{Key}/daisu", "Domestic Abuse Investigation and Safeguarding Unit");

    /// <summary>The partnership. That it follows the Cambridgeshire partnership is only suggested (CON-118).</summary>
    public static CouncilPartnership Partnership { get; } = new(Key, "Cambridgeshire and Peterborough Domestic Abuse and Sexual Violence Partnership", SourceDocuments.CambridgeshireAndPeterboroughPlan);

    /// <summary>The Delivery Group, chaired by the police. "DASV Delivery Board" is probably the same.</summary>
    public static Group DeliveryGroup { get; } = Named("delivery-group", "DASV Delivery Group", Cite(Pursue, "451-478", 54)) with
    {
        Chair = ChairedByPolice,
        Life = new GroupLife { OtherNames = ValueList.Of(new RecordedProvision("DASV Delivery Board: a probable other name", Cite("Protect - table 2", "366-379", 44))) },
    };

    /// <summary>The Operations Group, also called the Operational Group, chaired by the police.</summary>
    public static Group OperationsGroup { get; } = Named("ops-group", "DASV Operations Group", Cite(Pursue, "451-478", 54)) with
    {
        Chair = ChairedByPolice,
        Life = new GroupLife { OtherNames = ValueList.Of(new RecordedProvision("DASV Operational Group: one group (CON-088)", Cite(Pursue, "451-478", 54))) },
    };

    /// <summary>The countywide group on domestic homicide reviews.</summary>
    public static Group HomicideReviewGroup { get; } = Named("dhr-group", "Domestic Homicide Review Group", Cite("Prevent - table 1.0", "155-185", 23));

    /// <summary>The DASV Board, kept apart from the Delivery Group, with a caveat: it may be another body (CON-087).</summary>
    public static Group Board { get; } = Named("dasv-board", "DASV Board", Cite("Protect - table 2", "304-314", 39)) with
    {
        Life = new GroupLife { OtherNames = ValueList.Of(new RecordedProvision("Whether it is the Delivery Board under another name is not known", Cite("Protect - table 2", "304-314", 39))) },
    };

    /// <summary>The recurring duties in the police part of the plan.</summary>
    public static ValueList<RecurringDuty> Duties { get; } = ValueList.Of(
        Round("daisu/performance", "The investigation unit's performance goes monthly to PPD PRM and on to the Force Performance Board", "511", 58, "Report performance of the investigation unit", Unit) with
        {
            To = ValueList.Of(new Party($"{Key}/ppd-prm", "PPD PRM"), new Party($"{Key}/force-performance-board", "Force Performance Board")),
            Every = DocumentValue.As(CadenceInterpretation.Of(Cadence.Monthly), Cite(Pursue, "511", 58)),
        },
        Round("sarc/meeting", "The police meet the sexual assault referral centre monthly", "459-473", 55, "Meet the sexual assault referral centre", Police) with { Every = DocumentValue.As(CadenceInterpretation.Of(Cadence.Monthly), Cite(Pursue, "459-473", 55)) },
        Round("universities/contact", "The police meet the universities regularly", "459-473", 55, "Meet the universities", Police),
        Round("rit/training", "Training of the response team is biyearly", "502", 57, "Train the response investigation team", Police) with
        {
            Every = DocumentValue.As(CadenceInterpretation.Parse("biyearly").Take(Cadence.TwiceAYear, "training once in two years would be seldom for a duty of this kind (CON-090)."), Cite(Pursue, "502", 57)),
        },
        Round("rasso/meeting", "Meetings on rape and serious sexual offences are monthly", "546", 62, "Meet on rape and serious sexual offences", Police) with { Every = DocumentValue.As(CadenceInterpretation.Of(Cadence.Monthly), Cite(Pursue, "546", 62)) });

    /// <summary>When a domestic abuse incident may be closed: by the role named and no one else. The role is not explained.</summary>
    public static Condition IncidentMayBeClosed { get; } = Drafting.Fact(
        new Rule(RuleId.Parse($"{Key}/incident-closed-by"), "A domestic abuse incident is closed only by Oscar 1", RuleLayer.ActionPlan, Cite(Pursue, "521", 60)), "closed-by-oscar-1", "Is it Oscar 1 who closes the incident?");

    /// <summary>Every group that is built in for this partnership.</summary>
    public static ValueList<Group> Groups { get; } = ValueList.Of(DeliveryGroup, OperationsGroup, HomicideReviewGroup, Board);

    /// <summary>The links that the plan names, and the one to the earlier partnership that is only suggested.</summary>
    public static ValueList<GroupLink> Links { get; } = ValueList.Of(
        new GroupLink(HomicideReviewGroup.AsParty, DeliveryGroup.AsParty, LinkKind.ReportsTo, Cite("Prevent - table 1.0", "155-185", 23)),
        new GroupLink(HomicideReviewGroup.AsParty, OperationsGroup.AsParty, LinkKind.ReportsTo, Cite("Prevent - table 1.0", "155-185", 23)),
        new GroupLink(new Party(Key, Partnership.Name), new Party($"{Key}/sab", "Safeguarding Adults Board"), LinkKind.WorksWith, Cite("Prevent - table 1.0", "198-210", 25)),
        new GroupLink(new Party(Key, Partnership.Name), new Party($"{Key}/lscb", "Local Safeguarding Children Board"), LinkKind.WorksWith, Cite("Prevent - table 1.0", "198-210", 25)),
        new GroupLink(new Party(Key, Partnership.Name), new Party("cambridgeshire/cdvp", "Cambridgeshire Domestic Violence Partnership"), LinkKind.MayFollow, Cite(WholeTable, "20-718", 85)));

    private static DocumentValue<Office> ChairedByPolice => DocumentValue.As(new Office("Chair", FilledBy.Post, Police), Cite(Pursue, "451-478", 54));

    private static RecurringDuty Round(string id, string title, string lines, int entry, string what, Party from) =>
        new(new Rule(RuleId.Parse($"{Key}/{id}"), title, RuleLayer.ActionPlan, Cite(Pursue, lines, entry)), what, from);

    private static Group Named(string key, string name, Citation citation) => new(GroupId.Parse($"{Key}/{key}"), name, Partnership, citation);

    private static Citation Cite(string section, string lines, int entry) =>
        Citation.InDocument(SourceDocuments.CambridgeshireAndPeterboroughPlan, section, lines, $"CAP-PLAN-{entry:000}");
}
