using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Emergency protection of children: Children Act 1989, Part V.</summary>
public static class ChildProtection
{
    /// <summary>The Act: Children Act 1989.</summary>
    public static Instrument Text { get; } = new("ukpga-1989-41", "Children Act 1989", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1989/41");

    /// <summary>Police protection of a child ends.</summary>
    /// <remarks>Source: section 46(6), the number as others print it. Worked example: taken on Friday 10 July 2026 at 23:30, ended by Monday 13 July at 23:30.</remarks>
    public static Deadline PoliceProtection { get; } = new(
        "R60",
        StatuteParts.Rule("ca-1989/police-protection", "Police protection of a child ends", RuleLayer.Statute, Citation.InStatute(Text, "s.46(6)", "section/46", new LocalDate(2025, 1, 2)), InForce.Undated),
        new Trigger("taken", "the child is taken into police protection"),
        new RunningHours(HourLimit.OfHours(72).LeavingOut(HoursLeftOut.None)) { Amount = DeadlineParameter.Number("hours", "How many hours does section 46(6) give?").Or("72", "The number, 72 hours, is as four pages print it; the subsection itself was not read.") })
    {
        Who = "the police",
        StartedBy = ValueList.Of(LawEvent.ChildTakenIntoPoliceProtection.Starts()),
        Caveats = ValueList.Of(StatuteParts.StartNotRead),
    };

    /// <summary>An emergency protection order, and its extension, end.</summary>
    /// <remarks>Source: section 45, by its Northern Irish twin. Worked example: an order of Monday 1 June 2026 ends on Monday 8 June at the latest, its extension on Monday 15 June.</remarks>
    public static Deadline EmergencyOrder { get; } = new(
        "R61",
        StatuteParts.Rule("ca-1989/emergency-order", "An emergency protection order, and its extension, end", RuleLayer.Statute, Citation.InStatute(Text, "s.45", "section/45", new LocalDate(2025, 1, 2)), InForce.Undated),
        new Trigger("order-made", "the order is made, or police protection begins"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which end: that of the order, or of its one extension?", "order", "extension").Or("order"),
            new DeadlineStage("order", new Trigger("order-made", "the day on which the order is made, or the first day of police protection before it"), new SingleLimit(TimeLimit.DaysAfter(8).BeginningWithTrigger()) { Amount = DeadlineParameter.Number("days", "For how many days at most may the order be made?").Or("8", "The number is that of the Northern Irish twin of the section; the English text was not read.") }),
            new DeadlineStage("extension", new Trigger("order-ends", "the day on which the order ends"), new SingleLimit(TimeLimit.DaysAfter(7)) { Amount = DeadlineParameter.Number("days", "For how many days at most may the order be extended?").Or("7", "The number is that of the Northern Irish twin of the section; the English text was not read.") })))
    {
        Who = "the court",
        StartedBy = ValueList.Of(LawEvent.EmergencyProtectionOrderMade.Starts("order"), LawEvent.ChildTakenIntoPoliceProtection.Then()),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            new Caveat("last-day-holiday", "The English text may deal with a last day that is a public holiday. It was not read.")),
    };

    /// <summary>A child assessment order ends.</summary>
    /// <remarks>Source: section 43(5)(b), as enacted. Worked example: an order that begins on Monday 1 June 2026 ends on Sunday 7 June.</remarks>
    public static Deadline AssessmentOrder { get; } = new(
        "R62",
        StatuteParts.Rule("ca-1989/assessment-order", "A child assessment order ends", RuleLayer.Statute, Citation.InStatute(Text, "s.43(5)(b)", "part/V", new LocalDate(1991, 10, 14)), InForce.Undated),
        new Trigger("begins", "the day set for it to begin"),
        new SingleLimit(TimeLimit.DaysAfter(7).BeginningWithTrigger()))
    {
        Who = "the court",
        StartedBy = ValueList.Of(LawEvent.AssessmentOrderBegins.Starts()),
        Caveats = ValueList.Of(StatuteParts.StartNotRead),
    };

    /// <summary>Every clock of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Clocks { get; } = ValueList.Of(PoliceProtection, EmergencyOrder, AssessmentOrder);
}
