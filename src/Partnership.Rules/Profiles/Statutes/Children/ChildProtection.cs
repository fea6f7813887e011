using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Emergency protection of children: Children Act 1989, Part V.</summary>
public static class ChildProtection
{
    private static readonly LocalDate Read = new(2026, 3, 25);

    /// <summary>The Act: Children Act 1989.</summary>
    public static Instrument Text { get; } = new("ukpga-1989-41", "Children Act 1989", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1989/41");

    /// <summary>Police protection of a child ends.</summary>
    /// <remarks>Source: section 46(6): not for more than 72 hours. Worked example: taken on Friday 10 July 2026 at 23:30, ended by Monday 13 July at 23:30.</remarks>
    public static Deadline PoliceProtection { get; } = new(
        "R60",
        StatuteParts.Rule("ca-1989/police-protection", "Police protection of a child ends after 72 hours at most", RuleLayer.Statute, Citation.InStatute(Text, "s.46(6)", "section/46", Read), Commencement.Children),
        new Trigger("taken", "the child is taken into police protection"),
        new RunningHours(HourLimit.OfHours(72).LeavingOut(HoursLeftOut.None)))
    {
        Who = "the police",
        StartedBy = ValueList.Of(LawEvent.ChildTakenIntoPoliceProtection.Starts()),
    };

    /// <summary>An emergency protection order, and its extension, end.</summary>
    /// <remarks>Source: section 45, subsections (1) to (3), (5) and (6). Worked example: an order of Monday 1 June 2026 ends on Monday 8 June at the latest, its extension on Monday 15 June.</remarks>
    public static Deadline EmergencyOrder { get; } = new(
        "R61",
        StatuteParts.Rule("ca-1989/emergency-order", "An emergency protection order ends after 8 days at most, and its extension after 7", RuleLayer.Statute, Citation.InStatute(Text, "s.45", "section/45", Read), Commencement.Children),
        new Trigger("order-made", "the order is made, or police protection begins"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which end do you need: that of the order, or of its one extension?", "order", "extension").Or("order"),
            new DeadlineStage("order", new Trigger("order-made", "the day on which the order is made, or the first day of police protection before it"), new SingleLimit(TimeLimit.DaysAfter(8).BeginningWithTrigger()) { Amount = DeadlineParameter.Number("days", "For how many days was the order made? Enter a whole number, 8 at most.", most: 8).Or("8", "We assumed eight days, the most that section 45(1) allows. Check the order.") }),
            new DeadlineStage("extension", new Trigger("order-ends", "the day on which the order ends"), new SingleLimit(TimeLimit.DaysAfter(7)) { Amount = DeadlineParameter.Number("days", "For how many days was the order extended? Enter a whole number, 7 at most.", most: 7).Or("7", "We assumed seven days, the most that section 45(5) allows. Check the order.") })))
    {
        Who = "the court",
        StartedBy = ValueList.Of(LawEvent.EmergencyProtectionOrderMade.Starts("order"), LawEvent.EmergencyProtectionOrderExtended.Starts("extension"), LawEvent.ChildTakenIntoPoliceProtection.Then()),
        Caveats = ValueList.Of(
            new Caveat("last-day-holiday", "If the eighth day is a Sunday or holiday, the court can specify noon on a later day (section 45(2)). We gave the eighth day. Check the order."),
            new Caveat("first-day", "Section 45(1) does not say whether the day of the order counts. We counted it as the first day, which gives the earlier end. Check the order.")),
    };

    /// <summary>A child assessment order ends.</summary>
    /// <remarks>Source: section 43(5)(b). Worked example: an order that begins on Monday 1 June 2026 ends on Sunday 7 June.</remarks>
    public static Deadline AssessmentOrder { get; } = new(
        "R62",
        StatuteParts.Rule("ca-1989/assessment-order", "A child assessment order ends after 7 days at most", RuleLayer.Statute, Citation.InStatute(Text, "s.43(5)(b)", "section/43", Read), Commencement.Children),
        new Trigger("begins", "the day set for it to begin"),
        new SingleLimit(TimeLimit.DaysAfter(7).BeginningWithTrigger()))
    {
        Who = "the court",
        StartedBy = ValueList.Of(LawEvent.AssessmentOrderBegins.Starts()),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(PoliceProtection, EmergencyOrder, AssessmentOrder);
}
