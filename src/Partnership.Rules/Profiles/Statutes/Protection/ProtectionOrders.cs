using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Protection notices and orders under Part 3 of the Domestic Abuse Act 2021, in pilot areas: arrest, notification, monitoring, and schools.</summary>
public static class ProtectionOrders
{
    private static readonly DeadlineParameter PilotArea = DeadlineParameter.Choice("pilot-area", "Was the notice given, or the order made, within the pilot of the Domestic Abuse Act 2021, or does a saving keep it alive?", "yes", "no");

    private static readonly Caveat Pilot = new("pilot", "The scheme ran in pilot areas, to 31 March 2026 as far as we found; savings keep a notice or an order alive after that. Check whether your area and day are covered.");

    private static readonly Instrument InsertingAct = new("ukpga-2024-21", "Victims and Prisoners Act 2024", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2024/21");
    private static readonly Instrument SchoolsStart = new("uksi-2025-1168", "SI 2025/1168, commencement of the Victims and Prisoners Act 2024", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2025/1168");

    private static readonly Caveat Everywhere = new("everywhere", "Sections 26 and 41 are in force in all of England and Wales. Check the area where the notice was given or the order made, not that of the arrest or the home.", Citation.InStatute(DomesticAbuseAct.PilotStart, "reg.3(2)", "regulation/3", new LocalDate(2025, 4, 28)));

    /// <summary>Bring a person arrested for breach of a protection notice before the court within 24 hours.</summary>
    /// <remarks>Source: section 26(2)(a) and (4). Worked example: arrested on Thursday 2 April 2026 at 18:00, before the court by Saturday 4 April at 18:00; Good Friday does not run.</remarks>
    public static Deadline BreachOfNotice { get; } = new(
        "R38",
        StatuteParts.Rule("daa-2021/breach-arrest-court", "The police bring a person arrested for breach of a domestic abuse protection notice before the court within 24 hours", RuleLayer.Statute, Citation.InStatute(DomesticAbuseAct.Text, "s.26(2)-(4)", "section/26", new LocalDate(2026, 3, 27)), InForce.Since(new LocalDate(2024, 11, 27))),
        new Trigger("arrested", "the person is arrested"),
        new RunningHours(HourLimit.OfHours(24), StatuteParts.EnglandAndWales))
    {
        Who = "the police",
        OnlyIf = PilotArea,
        StartedBy = ValueList.Of(LawEvent.ArrestForBreachOfNotice.Starts().When(EventFacts.NoticeAct, "2021")),
        Caveats = ValueList.Of(
            StatuteParts.NamedDays,
            Pilot,
            Everywhere),
    };

    /// <summary>Tell the police of name and address within three days.</summary>
    /// <remarks>Source: section 41(2), (4) to (6) and (9). Worked example: after an order made on Monday 2 March 2026, the person notifies the police by Wednesday 4 March.</remarks>
    public static Deadline Notification { get; } = new(
        "R40",
        StatuteParts.Rule("daa-2021/order-notification", "A person under a domestic abuse protection order notifies the police of name and address within three days of the order", RuleLayer.Statute, Citation.InStatute(DomesticAbuseAct.Text, "s.41(2), (4)-(6), (9)", "section/41", new LocalDate(2026, 3, 27)), InForce.Since(new LocalDate(2024, 11, 27))),
        new Trigger("order-made", "the order is made, or the name or address changes"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which notice to the police do you need: after the order is made, of a new name, of a changed address, or of having none?", "made", "new-name", "new-address", "no-address").Or("made"),
            new DeadlineStage("made", new Trigger("order-made", "the day on which the order is made"), new SingleLimit(TimeLimit.DaysAfter(3).BeginningWithTrigger())),
            new DeadlineStage("new-name", new Trigger("name-used", "the day on which a new name is first used"), new SingleLimit(TimeLimit.DaysAfter(3).BeginningWithTrigger())),
            new DeadlineStage("new-address", new Trigger("address-changed", "the day on which the home address changes"), new SingleLimit(TimeLimit.DaysAfter(3).BeginningWithTrigger())),
            new DeadlineStage("no-address", new Trigger("address-lost", "the day on which the person ceases to have a home address"), new SingleLimit(TimeLimit.DaysAfter(3).BeginningWithTrigger()))))
    {
        Who = "the person under the order",
        To = ValueList.Of("the police"),
        OnlyIf = PilotArea,
        StartedBy = ValueList.Of(
            LawEvent.ProtectionOrderMade.Starts("made").When(EventFacts.OrderAct, "2021"),
            LawEvent.ProtectionNoticeGiven.Then(),
            LawEvent.PersonUnderOrderChangesName.Starts("new-name"),
            LawEvent.PersonUnderOrderMoves.Starts("new-address"),
            LawEvent.PersonUnderOrderLosesAddress.Starts("no-address")),
        Caveats = ValueList.Of(
            Pilot,
            Everywhere,
            new Caveat("other-lists", "No notice is due while another such order, the sexual offences register or a stalking order already requires one. When those end, the three days run from that day (s 41(8)-(9))."),
            new Caveat("made-not-served", "The days run from the making of the order, not from its service.")),
    };

    /// <summary>Electronic monitoring ends after twelve months at most.</summary>
    /// <remarks>Source: sections 38(5) and 44(10). Worked example: a requirement in effect from Monday 2 March 2026 ends at the latest on Monday 1 March 2027; Tuesday 2 March if the first day does not count.</remarks>
    public static Deadline Monitoring { get; } = new(
        "R41",
        StatuteParts.Rule("daa-2021/electronic-monitoring", "Electronic monitoring under a domestic abuse protection order ends after twelve months at most", RuleLayer.Statute, Citation.InStatute(DomesticAbuseAct.Text, "ss.38(5), 44(10)", "section/38", new LocalDate(2026, 3, 27)), InForce.Since(new LocalDate(2024, 11, 27))),
        new Trigger("requirement-in-effect", "the requirement, or its extension, takes effect"),
        new SingleLimit(TimeLimit.MonthsAfter(12).BeginningWithTrigger()) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.MonthsAfter(12), "the first day not counted")) })
    {
        Who = "the court",
        OnlyIf = PilotArea,
        StartedBy = ValueList.Of(LawEvent.ProtectionOrderMade.Starts().When(EventFacts.OrderAct, "2021").Once(EventFacts.Monitoring), LawEvent.ProtectionNoticeGiven.Then()),
        Caveats = ValueList.Of(
            Pilot,
            new Caveat("first-day", "The text does not say whether the first day counts. We counted it, and gave the day after as another interpretation. Keep to the earlier.")),
    };

    /// <summary>Tell the school of a child who may be a victim.</summary>
    /// <remarks>Source: section 49A, inserted by section 20 of the Victims and Prisoners Act 2024, which SI 2025/1168 brought into force. Worked example: whatever the day, there is no date: the duty is "as soon as is reasonably practicable".</remarks>
    public static Deadline SchoolTold { get; } = new(
        "R44",
        StatuteParts.Rule(
            "daa-2021/school-told", "The chief officer of police notifies the school of a child who might be a victim as soon as reasonably practicable", RuleLayer.Statute, InForce.Since(new LocalDate(2025, 11, 7)),
            Citation.InStatute(DomesticAbuseAct.Text, "s.49A", "section/49A", new LocalDate(2025, 11, 21)),
            Citation.InStatute(InsertingAct, "s.20(2)", "section/20", new LocalDate(2025, 11, 7)),
            Citation.InStatute(SchoolsStart, "reg.2", "regulation/2", new LocalDate(2025, 11, 5))),
        new Trigger("grounds-arise", "there are reasonable grounds to believe that a child may be a victim"),
        new AsSoonAsPracticable())
    {
        Who = "the chief officer of police",
        To = ValueList.Of("the school"),
        StartedBy = ValueList.Of(LawEvent.ChildVictimSuspected.Starts()),
        Caveats = ValueList.Of(
            new Caveat("exceptions", "We have not checked the regulations that can make exceptions. Check whether one applies."),
            new Caveat("begun-in-part", "Section 20 of the Victims and Prisoners Act 2024 began on 7 November 2025 for section 49A only. We found no date for the rest.", Citation.InStatute(SchoolsStart, "reg.2", "regulation/2", new LocalDate(2025, 11, 5)))),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(BreachOfNotice, Notification, Monitoring, SchoolTold);
}
