using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Homelessness: Housing Act 1996, Part 7.</summary>
public static class Homelessness
{
    /// <summary>The Act: Housing Act 1996.</summary>
    public static Instrument Text { get; } = new("ukpga-1996-52", "Housing Act 1996", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1996/52");

    private static Caveat AppliedBefore => new(
        "applied-before", "An application for help made before 3 April 2018 keeps the earlier law, whenever the authority were satisfied (SI 2018/167, reg 4(1)).", Commencement.HomelessnessReduction.Order);

    /// <summary>The relief duty ends where there is priority need.</summary>
    /// <remarks>Source: section 189B(4). Worked example: satisfied on Monday 2 February 2026, it ends on Sunday 29 March.</remarks>
    public static Deadline ReliefEnds { get; } = new(
        "R70",
        StatuteParts.Rule("ha-1996/relief-ends", "The homelessness relief duty ends after 56 days where there is priority need", RuleLayer.Statute, Citation.InStatute(Homelessness.Text, "s.189B(4)", "section/189B", new LocalDate(2026, 1, 1)), Commencement.HomelessnessReduction),
        new Trigger("satisfied", "the day on which the authority are first satisfied"),
        new SingleLimit(TimeLimit.DaysAfter(56).BeginningWithTrigger()))
    {
        Who = "the local housing authority",
        StartedBy = ValueList.Of(LawEvent.FirstSatisfiedOfHomelessness.Starts()),
        Caveats = ValueList.Of(
            AppliedBefore,
            new Caveat("only-where", "The duty ends by this only for a person in priority need who is not homeless intentionally. In other cases a notice can end it (section 189B(7)(b))."),
            new Caveat("failed-referral", "After a referral that failed, the days run from the notice under section 199A(3). Enter that day instead.")),
    };

    /// <summary>Notice may end the prevention or the relief duty.</summary>
    /// <remarks>Source: sections 189B(7)(b) and 195(8)(b). Worked example: satisfied on Monday 2 February 2026, 56 days end on Sunday 29 March and notice may be given from Monday 30 March.</remarks>
    public static Deadline NoticeOfEnd { get; } = new(
        "R71",
        StatuteParts.Rule("ha-1996/notice-of-end", "The local housing authority may end the homelessness prevention duty or relief duty by notice after 56 days", RuleLayer.Statute, Citation.InStatute(Homelessness.Text, "ss.189B(7)(b), 195(8)(b)", "section/195", new LocalDate(2026, 1, 1)), Commencement.HomelessnessReduction),
        new Trigger("satisfied", "the day on which the authority are first satisfied"),
        new EarliestDay(new SingleLimit(TimeLimit.DaysAfter(56))))
    {
        Who = "the local housing authority",
        StartedBy = ValueList.Of(LawEvent.FirstSatisfiedOfHomelessness.Starts()),
        Caveats = ValueList.Of(
            AppliedBefore,
            new Caveat("possession-notice", "No notice ends prevention while a notice of possession that takes effect within 56 days is current (s 195(6)). Check the present wording: our copy predates part of the tenancy reform.")),
    };

    /// <summary>Tell the other council of a placement in its area.</summary>
    /// <remarks>Source: section 208(4). Worked example: accommodation available on Monday 2 February 2026 is notified to the other council no later than Sunday 15 February.</remarks>
    public static Deadline OtherCouncilTold { get; } = new(
        "R75",
        StatuteParts.Rule("ha-1996/out-of-area", "The local housing authority notifies the other council of a homelessness placement in its area within 14 days", RuleLayer.Statute, Citation.InStatute(Homelessness.Text, "s.208(4)", "section/208", new LocalDate(2026, 1, 1)), Commencement.Homelessness),
        new Trigger("available", "the day on which the accommodation is available"),
        new SingleLimit(TimeLimit.DaysAfter(14).BeginningWithTrigger()))
    {
        Who = "the local housing authority",
        To = ValueList.Of("the other local housing authority"),
        NeedsWriting = true,
        StartedBy = ValueList.Of(LawEvent.PlacedOutOfArea.Starts()),
    };

    /// <summary>Apply again within two years of accepting a private offer.</summary>
    /// <remarks>Source: section 195A(1). Worked example: accepted on Monday 2 February 2026, to Tuesday 1 February 2028.</remarks>
    public static Deadline PrivateOffer { get; } = new(
        "R76",
        StatuteParts.Rule("ha-1996/private-offer", "The applicant may apply again as homeless within two years of accepting a private rented offer", RuleLayer.Statute, Citation.InStatute(Homelessness.Text, "s.195A(1)", "section/195A", new LocalDate(2026, 1, 1)), Commencement.PrivateOffers),
        new Trigger("accepted", "the day on which the offer is accepted"),
        new SingleLimit(TimeLimit.YearsAfter(2).BeginningWithTrigger()))
    {
        Who = "the applicant",
        StartedBy = ValueList.Of(LawEvent.PrivateOfferAccepted.Starts()),
        Caveats = ValueList.Of(new Caveat("duty-before", "The rule does not apply where a duty to secure accommodation arose before 9 November 2012 and had not ceased (SI 2012/2599, art 3).", Commencement.PrivateOffers.Order)),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(ReliefEnds, NoticeOfEnd, OtherCouncilTold, PrivateOffer);
}
