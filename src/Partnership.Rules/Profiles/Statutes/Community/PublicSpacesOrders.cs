using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Public spaces protection orders: Act of 2014, sections 59 to 75.</summary>
public static class PublicSpacesOrders
{
    /// <summary>A public spaces protection order lapses unless extended.</summary>
    /// <remarks>Source: section 60. Worked example: an order in effect from Wednesday 1 April 2026 lapses at the latest on Saturday 31 March 2029; Sunday 1 April if the first day does not count.</remarks>
    public static Deadline OrderLapses { get; } = new(
        "R51",
        StatuteParts.Rule("asbcpa-2014/public-spaces-order", "A public spaces protection order lapses after three years unless the council extends it", RuleLayer.Statute, Citation.InStatute(AntiSocialBehaviourAct.Text, "s.60", "section/60", new LocalDate(2026, 1, 1)), Commencement.CommunityProtection),
        new Trigger("order-in-effect", "the order, or its last extension, takes effect"),
        new SingleLimit(TimeLimit.YearsAfter(3).BeginningWithTrigger()) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.YearsAfter(3), "the first day not counted")) })
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.PublicSpacesOrderMade.Starts(), LawEvent.PublicSpacesOrderExtended.Starts()),
        Caveats = ValueList.Of(
            new Caveat("first-day", "The text does not say whether the first day counts. We counted it, and gave the day after as another interpretation. Keep to the earlier.")),
    };

    /// <summary>Challenge a public spaces protection order in the High Court.</summary>
    /// <remarks>Source: section 66(3). Worked example: an order made on Wednesday 1 April 2026 is challenged by Tuesday 12 May.</remarks>
    public static Deadline Challenge { get; } = new(
        "R52",
        StatuteParts.Rule("asbcpa-2014/public-spaces-challenge", "An interested person challenges a public spaces protection order in the High Court within six weeks", RuleLayer.Statute, Citation.InStatute(AntiSocialBehaviourAct.Text, "s.66(3)", "section/66", new LocalDate(2026, 1, 1)), Commencement.CommunityProtection),
        new Trigger("order-made", "the day on which the order is made or varied"),
        new SingleLimit(TimeLimit.Of(6, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After).BeginningWithTrigger()))
    {
        Who = "an interested person",
        StartedBy = ValueList.Of(LawEvent.PublicSpacesOrderMade.Starts(), LawEvent.PublicSpacesOrderVaried.Starts()),
    };

    /// <summary>Pay a fixed penalty; no proceedings before then.</summary>
    /// <remarks>Source: section 68(4). Worked example: a notice of Wednesday 1 April 2026 is paid by Wednesday 15 April; proceedings may be begun from Thursday 16 April.</remarks>
    public static Deadline FixedPenalty { get; } = new(
        "R53",
        StatuteParts.Rule("asbcpa-2014/fixed-penalty", "The person who gets a fixed penalty notice pays within 14 days, and the council begins no proceedings before then", RuleLayer.Statute, Citation.InStatute(AntiSocialBehaviourAct.Text, "s.68(4)", "section/68", new LocalDate(2026, 1, 1)), Commencement.CommunityProtection),
        new Trigger("notice", "the date of the notice"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: the last day to pay, or the first day of proceedings?", "pay", "proceedings").Or("pay"),
            new DeadlineStage("pay", new Trigger("notice", "the date of the notice"), new SingleLimit(TimeLimit.DaysAfter(14))) { Who = "the person who got the notice" },
            new DeadlineStage("proceedings", new Trigger("notice", "the date of the notice"), new EarliestDay(new SingleLimit(TimeLimit.DaysAfter(15)))) { Who = "the council" }))
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.FixedPenaltyGiven.Starts("pay"), LawEvent.FixedPenaltyGiven.Starts("proceedings")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(OrderLapses, Challenge, FixedPenalty);
}
