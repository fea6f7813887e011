using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>
/// The Cambridgeshire and Peterborough action plan on domestic abuse and sexual violence, 2017-2020, as at 8 March 2018: 36 rows with
/// eight continuation rows, and three items outside the tables. In our own words, cited row by row; overseers are keys, never names.
/// </summary>
/// <remarks>
/// Ratings are as written: 21 green, 3 amber, 3 red, 1 blue, none purple, 8 unrated. The bold type that marks actions from the strategy was lost, so
/// every provenance is unknown (CAP-PLAN-007).
/// </remarks>
public static class Plan2017
{
    /// <summary>The four Ps: a scheme of its own, without a crosswalk to the strategy's three strands.</summary>
    public static StrandScheme Scheme { get; } = new("dasv-4p", "The four strands of 2017-2020", "Prevent", "Protect", "Pursue", "Prepare");

    /// <summary>The three heads of the Cambridgeshire terms of reference (CAM-TOR-014).</summary>
    public static StrandScheme TermsScheme { get; } = new("cdvp-3p", "The three heads of the terms of reference", "Prevention", "Protection", "Provision");

    /// <summary>The legend as the plan gives it (CAP-PLAN-002 to 006).</summary>
    public static RatingScale Legend { get; } = new(
        "legend of the 2017-2020 plan",
        new LegendEntry(Rating.Green, "on track"),
        new LegendEntry(Rating.Amber, "at an early stage"),
        new LegendEntry(Rating.Red, "blocked at present"),
        new LegendEntry(Rating.Purple, "not begun, future work"),
        new LegendEntry(Rating.Blue, "completed"));

    /// <summary>What the plan says outside its rows.</summary>
    public static ValueList<Statement> Statements => Plan2017Statements.All;

    /// <summary>The action plan of 2017 to 2020.</summary>
    public static ActionPlan Plan { get; } = new(SourceDocuments.CambridgeshireAndPeterboroughPlan.Title, Plan2017Row.AsAt)
    {
        From = PartialDate.OfYear(2017),
        To = PartialDate.OfYear(2020),
        Scale = Legend,
        Strands = Scheme.Strands,
        Actions = Plan2017Prevent.Rows.Concat(Plan2017Protect.Rows).Concat(Plan2017Pursue.Rows).Concat(Plan2017Prepare.Rows).Select(Plan2017Row.Dated).ToValueList(),
        OffTable = ValueList.Of(
            Plan2017Row.OffTable(Prevent, "1.6", "What partners newly commission follows best practice on violence against women and girls", 21, 14),
            Plan2017Row.OffTable(Prevent, "1.11", "Services for domestic abuse and sexual violence match population need", 22, 15),
            Plan2017Row.OffTable(Prepare, "4.1", "People and agencies can get help from a range of bodies", 566, 70)),
        Citation = Plan2017Row.Cite("Title and legend", "1-2", 1),
    };

    internal static Strand Prevent => Scheme.Strands[0];

    internal static Strand Protect => Scheme.Strands[1];

    internal static Strand Pursue => Scheme.Strands[2];

    internal static Strand Prepare => Scheme.Strands[3];
}
