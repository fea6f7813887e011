using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles.Statutes;

/// <summary>Domestic violence protection notices and orders: Crime and Security Act 2010, sections 24 to 33.</summary>
public static class CrimeAndSecurityAct
{
    private static readonly LocalDate Passed = new(2010, 4, 8);

    private static readonly Flag SchemeStart = new(
        "start-not-read", "The Act was passed on 8 April 2010. The day on which the scheme began in an area was not read, and is later.");

    /// <summary>The Act.</summary>
    public static Instrument Text { get; } = new("ukpga-2010-17", "Crime and Security Act 2010", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2010/17");

    /// <summary>The hearing: not later than 48 hours after the notice is served.</summary>
    /// <remarks>Source: section 27(3) and (4). Worked example: served on Thursday 2 April 2026 at 14:00, heard by Tuesday 7 April at 14:00; Good Friday, Sunday and Easter Monday do not run.</remarks>
    public static StatutoryClock NoticeHearing { get; } = new(
        "R19",
        Rule("notice-hearing", "The application for a protection order is heard within 48 hours of service of the notice", "s.27(3)-(4)", "section/27"),
        new Trigger("notice-served", "the notice is served"),
        new HoursForm(HourLimit.OfHours(48), StatuteParts.EnglandAndWales))
    {
        Who = "the police and the court",
        Notes = ValueList.Of(StatuteParts.NamedDays, SchemeStart),
    };

    /// <summary>The length of an order: 14 to 28 days, each beginning with the day it is made.</summary>
    /// <remarks>Source: section 28(10). Worked example: made on 2 March 2026, it ends from 15 March to 29 March 2026.</remarks>
    public static StatutoryClock OrderLength { get; } = new(
        "R20",
        Rule("order-length", "A protection order lasts from 14 to 28 days", "s.28(10)", "section/28"),
        new Trigger("order-made", "the day the order is made"),
        new RangeForm(TimeLimit.DaysAfter(14).BeginningWithTrigger(), TimeLimit.DaysAfter(28).BeginningWithTrigger()))
    {
        Who = "the court",
        Notes = ValueList.Of(SchemeStart),
    };

    /// <summary>Every clock of the Act.</summary>
    public static ValueList<StatutoryClock> Clocks { get; } = ValueList.Of(NoticeHearing, OrderLength);

    private static Rule Rule(string id, string title, string section, string path) =>
        StatuteParts.Rule($"csa-2010/{id}", title, Authority.Statute, Citation.InStatute(Text, section, path, new LocalDate(2022, 4, 28)), InForce.Since(Passed));
}
