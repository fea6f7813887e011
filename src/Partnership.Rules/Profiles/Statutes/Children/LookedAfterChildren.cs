using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Looked-after children: reviews and visits under the regulations of 2010.</summary>
public static class LookedAfterChildren
{
    /// <summary>The regulations: Care Planning, Placement and Case Review (England) Regulations 2010.</summary>
    public static Instrument Text { get; } = new("uksi-2010-959", "Care Planning, Placement and Case Review (England) Regulations 2010", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2010/959");

    private static readonly LocalDate Began = new(2011, 4, 1);
    private static readonly LocalDate ReadAsAt = new(2012, 8, 1);

    private static Citation Start => Citation.InStatute(Text, "reg.1(1), for the start", "regulation/1", ReadAsAt);

    /// <summary>Review the case of a looked-after child.</summary>
    /// <remarks>Source: regulation 33. Worked example: looked after from Wednesday 6 May 2026, first reviewed by Thursday 4 June; held then, again by Friday 4 September.</remarks>
    public static Deadline Reviews { get; } = new(
        "R66",
        StatuteParts.Rule("looked-after-2010/reviews", "The council reviews the case of a looked-after child within 20 working days, then within 3 months, then every 6 months", RuleLayer.Regulations, InForce.Since(Began), Citation.InStatute(Text, "reg.33", "regulation/33", new LocalDate(2026, 1, 1)), Start),
        new Trigger("looked-after", "the child becomes looked after, or the last review"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which review do you need: the first, the second, or a later one?", "first", "second", "next").Or("first"),
            new DeadlineStage("first", new Trigger("looked-after", "the day on which the child becomes looked after"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.EnglandAndWales)),
            new DeadlineStage("second", new Trigger("first-review", "the first review"), new SingleLimit(TimeLimit.MonthsAfter(3))),
            new DeadlineStage("next", new Trigger("last-review", "the last review"), new SingleLimit(TimeLimit.MonthsAfter(6)))))
    {
        Who = "the council",
        StartedBy = ValueList.Of(
            LawEvent.ChildBecomesLookedAfter.Starts("first"),
            LawEvent.FirstReviewHeld.Starts("second"),
            LawEvent.LaterReviewHeld.Starts("next")),
        Caveats = ValueList.Of(
            new Caveat("working-days", "A working day is any day except a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales (regulation 2(1)).", Citation.InStatute(Text, "reg.2(1)", "regulation/2", ReadAsAt)),
            new Caveat("earlier", "Some cases need an earlier review, such as when the reviewing officer asks for one (regulation 33(3)).")),
    };

    /// <summary>Visit a looked-after child.</summary>
    /// <remarks>Source: regulation 28(2). Worked example: a placement of Wednesday 6 May 2026 is visited by Wednesday 13 May; seen then, again by Wednesday 24 June.</remarks>
    public static Deadline Visits { get; } = new(
        "R67",
        StatuteParts.Rule("looked-after-2010/visits", "The council visits a looked-after child within a week of the placement, then every 6 weeks", RuleLayer.Regulations, InForce.Since(Began), Citation.InStatute(Text, "reg.28(2)", "regulation/28", new LocalDate(2026, 1, 1)), Start),
        new Trigger("placement", "the placement begins, or the last visit"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which visit do you need: the first, or a later one?", "first", "next").Or("first"),
            new DeadlineStage("first", new Trigger("placement", "the start of the placement"), new SingleLimit(TimeLimit.Of(1, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After))),
            new DeadlineStage("next", new Trigger("last-visit", "the last visit"), new SingleLimit(TimeLimit.Of(6, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After)))))
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.PlacementBegins.Starts("first"), LawEvent.ChildVisited.Starts("next")),
        Caveats = ValueList.Of(
            new Caveat("first-year", "After the first year the six weeks become three months where the placement is meant to last until the child is 18. Some placements need weekly or four-weekly visits (regulation 28(2)-(6)).")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Reviews, Visits);
}
