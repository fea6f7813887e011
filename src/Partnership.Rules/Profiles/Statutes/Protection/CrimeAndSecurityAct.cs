using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Domestic violence protection notices and orders: Crime and Security Act 2010, sections 24 to 33. In pilot areas from 30 June 2011, everywhere from 8 March 2014.</summary>
public static class CrimeAndSecurityAct
{
    private static readonly InForce Pilots = InForce.Between(new LocalDate(2011, 6, 30), new LocalDate(2014, 3, 7));
    private static readonly InForce Everywhere = Commencement.ProtectionNotices.Range;
    private static readonly LocalDate ReadAsAt = new(2022, 4, 28);

    private static Caveat PilotAreas => new(
        "pilot", "The orders that we checked name areas of Greater Manchester, West Mercia and Wiltshire up to 29 June 2012. SI 2014/478 says that until 8 March 2014 the sections were in force in three police areas only.", StartOf(Pilots));

    /// <summary>The Crime and Security Act 2010 as a text.</summary>
    public static Instrument Text { get; } = new("ukpga-2010-17", "Crime and Security Act 2010", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2010/17");

    /// <summary>The order of 2011 that began the scheme in three pilot areas.</summary>
    public static Instrument PilotOrder { get; } = new(
        "uksi-2011-1440", "Crime and Security Act 2010 (Domestic Violence: Pilot Schemes) Order 2011", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2011/1440");

    /// <summary>The hearing in the pilot areas, from 30 June 2011 to 7 March 2014: not later than 48 hours after the notice is served.</summary>
    /// <remarks>Source: section 27(3) and (4), by SI 2011/1440. Worked example: served on Friday 1 July 2011 at 10:00, heard by Monday 4 July at 10:00; Sunday does not run.</remarks>
    public static Deadline PilotHearing { get; } = InPilots(Hearing(Pilots), StatuteParts.NamedDays);

    /// <summary>The hearing, from 8 March 2014: not later than 48 hours after the notice is served.</summary>
    /// <remarks>Source: section 27(3) and (4). Worked example: served on Thursday 2 April 2026 at 14:00, heard by Tuesday 7 April at 14:00; Good Friday, Sunday and Easter Monday do not run.</remarks>
    public static Deadline NoticeHearing { get; } = Hearing(Everywhere) with { Caveats = ValueList.Of(StatuteParts.NamedDays) };

    /// <summary>The length of an order made in the pilot areas, from 30 June 2011 to 7 March 2014.</summary>
    /// <remarks>Source: section 28(10), by SI 2011/1440. Worked example: made on 4 July 2011, it ends from 17 July to 31 July 2011.</remarks>
    public static Deadline PilotLength { get; } = InPilots(Length(Pilots));

    /// <summary>The length of an order, from 8 March 2014: 14 to 28 days, each beginning with the day it is made.</summary>
    /// <remarks>Source: section 28(10). Worked example: made on 2 March 2026, it ends from 15 March to 29 March 2026.</remarks>
    public static Deadline OrderLength { get; } = Length(Everywhere);

    /// <summary>Every deadline of the Act.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(PilotHearing, NoticeHearing, PilotLength, OrderLength);

    private static Deadline Hearing(InForce range) => new(
        "R19",
        Rule("notice-hearing", "The court hears the application for a domestic violence protection order within 48 hours of service of the notice", At("s.27(3)-(4)", "section/27"), range),
        new Trigger("notice-served", "the notice is served"),
        new RunningHours(HourLimit.OfHours(48), StatuteParts.EnglandAndWales))
    {
        StartedBy = ValueList.Of(LawEvent.ProtectionNoticeServed.Starts()),
        Who = "the police and the court",
    };

    private static Deadline Length(InForce range) => new(
        "R20",
        Rule("order-length", "A domestic violence protection order lasts from 14 to 28 days", At("s.28(10)", "section/28"), range),
        new Trigger("order-made", "the day the order is made"),
        new LimitRange(TimeLimit.DaysAfter(14).BeginningWithTrigger(), TimeLimit.DaysAfter(28).BeginningWithTrigger()))
    {
        StartedBy = ValueList.Of(LawEvent.ProtectionOrderMade.Starts().When(EventFacts.OrderAct, "2010"), LawEvent.ProtectionNoticeServed.Then()),
        Who = "the court",
    };

    private static Deadline InPilots(Deadline clock, params Caveat[] notes) => clock with
    {
        OnlyIf = StatuteParts.Yes("pilot-area", "Was the scheme in force in this area on that day?"),
        Caveats = ValueList.Of([.. notes, PilotAreas]),
    };

    private static Citation At(string section, string path) => Citation.InStatute(Text, section, path, ReadAsAt);

    private static Rule Rule(string id, string title, Citation citation, InForce range) => StatuteParts.Rule($"csa-2010/{id}", title, RuleLayer.Statute, range, citation, StartOf(range));

    private static Citation StartOf(InForce range) => range == Pilots
        ? Citation.InStatute(PilotOrder, "arts.2-3, for the start", "made", new LocalDate(2011, 6, 30))
        : Commencement.ProtectionNotices.Order;
}
