using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Stalking protection orders: Stalking Protection Act 2019.</summary>
public static class StalkingOrders
{
    /// <summary>The Act: Stalking Protection Act 2019.</summary>
    public static Instrument Text { get; } = new("ukpga-2019-9", "Stalking Protection Act 2019", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2019/9");

    /// <summary>Tell the police of name and address within three days of service.</summary>
    /// <remarks>Source: section 9(1), (3) and (4). Worked example: after an order served on Friday 5 June 2026, the person notifies the police by Sunday 7 June.</remarks>
    public static Deadline Notification { get; } = new(
        "R42",
        StatuteParts.Rule("spa-2019/order-notification", "A person under a stalking protection order notifies the police of name and address within three days of service of the order", RuleLayer.Statute, Citation.InStatute(Text, "s.9(1), (3), (4)", "section/9", new LocalDate(2023, 2, 7)), InForce.Since(new LocalDate(2020, 1, 20))),
        new Trigger("served", "the order is served, or the name or address changes"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which notice to the police do you need: after service, of a new name, or of a changed address?", "served", "new-name", "new-address").Or("served"),
            new DeadlineStage("served", new Trigger("served", "the date of service"), new SingleLimit(TimeLimit.DaysAfter(3).BeginningWithTrigger())),
            new DeadlineStage("new-name", new Trigger("name-used", "the day on which a new name is first used"), new SingleLimit(TimeLimit.DaysAfter(3).BeginningWithTrigger())),
            new DeadlineStage("new-address", new Trigger("address-changed", "the day on which the home address changes"), new SingleLimit(TimeLimit.DaysAfter(3).BeginningWithTrigger()))))
    {
        Who = "the person under the order",
        To = ValueList.Of("the police"),
        StartedBy = ValueList.Of(
            LawEvent.StalkingOrderServed.Starts("served"),
            LawEvent.PersonUnderStalkingOrderChangesName.Starts("new-name"),
            LawEvent.PersonUnderStalkingOrderMoves.Starts("new-address")),
        Caveats = ValueList.Of(new Caveat("interim-order", "A full order that replaces an interim one starts no new three days (s 9(1)(a)).")),
    };

    /// <summary>An order for a fixed period lasts two years at least.</summary>
    /// <remarks>Source: sections 3(2) and 4(4)(b). Worked example: an order made on Monday 2 March 2026 runs to Wednesday 1 March 2028 at least.</remarks>
    public static Deadline ShortestLength { get; } = new(
        "R43",
        StatuteParts.Rule("spa-2019/shortest-order", "A stalking protection order for a fixed period lasts at least two years", RuleLayer.Statute, Citation.InStatute(Text, "ss.3(2), 4(4)(b)", "section/3", new LocalDate(2023, 2, 7)), InForce.Since(new LocalDate(2020, 1, 20))),
        new Trigger("order-made", "the day on which the order is made"),
        new EarliestDay(new SingleLimit(TimeLimit.YearsAfter(2).BeginningWithTrigger())))
    {
        Who = "the court",
        StartedBy = ValueList.Of(LawEvent.StalkingOrderServed.Then(), LawEvent.StalkingOrderMade.Starts().Once(EventFacts.FixedPeriod)),
        Caveats = ValueList.Of(new Caveat("shortest", "This is the last day of the shortest period, not a deadline. The order does not end before this day is over, and is not discharged without consent.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Notification, ShortestLength);
}
