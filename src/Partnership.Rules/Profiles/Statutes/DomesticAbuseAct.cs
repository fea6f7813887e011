using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The Domestic Abuse Act 2021: Part 4 and the Commissioner.</summary>
public static class DomesticAbuseAct
{
    /// <summary>The Domestic Abuse Act 2021 as a text.</summary>
    public static Instrument Text { get; } = new("ukpga-2021-17", "Domestic Abuse Act 2021", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2021/17");

    /// <summary>The regulations that began the pilot on 27 November 2024, and brought some sections into force everywhere.</summary>
    public static Instrument PilotStart { get; } = new("uksi-2024-1191", "SI 2024/1191 on the pilot of domestic abuse protection notices and orders", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2024/1191");

    /// <summary>The regulations that extended the pilot to 31 March 2026, with savings.</summary>
    public static Instrument PilotEnd { get; } = new("uksi-2025-1222", "SI 2025/1222 on the pilot of domestic abuse protection notices and orders", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2025/1222");

    /// <summary>Who owes the duties of Part 4.</summary>
    public const string RelevantAuthority = "a relevant local authority in England";

    /// <summary>The first day of Part 4.</summary>
    public static LocalDate PartFourBeganOn { get; } = new(2021, 10, 1);

    private static readonly LocalDate ReadAsAt = new(2026, 3, 27);

    /// <summary>The annual report: as soon as reasonably practicable after 31 March. No Act or regulation gives a date.</summary>
    /// <remarks>Source: section 59. The first year ran from 1 October 2021 to 31 March 2022.</remarks>
    public static Deadline AnnualReport { get; } = new(
        "R4",
        Rule("annual-report", "A relevant local authority reports to the Secretary of State on its functions under Part 4 of the Domestic Abuse Act 2021 as soon as reasonably practicable after each financial year", Section("s.59", "section/59"), PartFourBeganOn),
        new Trigger("financial-year-end", "the financial year ends on 31 March"),
        new AsSoonAsPracticable(DeadlineParameter.Date("notice-date", "Which date does the Secretary of State's notice require? Enter a date such as 2026-06-30, or omit it if the notice gives none.")))
    {
        Who = RelevantAuthority,
        To = ValueList.Of("the Secretary of State"),
        TriggerDay = new AnnualDate(3, 31),
        StartedBy = ValueList.Of(LawEvent.YearBegins.Starts()),
    };

    /// <summary>Comments on a Commissioner's recommendation: before the end of 56 days beginning with the day the report is published.</summary>
    /// <remarks>Source: section 16(6). Worked example: a report of 1 July 2025 is answered by 25 August 2025, a bank holiday, and the date does not move to the next working day.</remarks>
    public static Deadline CommissionerReply { get; } = new(
        "R8",
        Rule("commissioner-reply", "An authority that a recommendation of the Domestic Abuse Commissioner names publishes its comments within 56 days, with copies to the Commissioner and the Secretary of State", Section("s.16(6)", "section/16"), new LocalDate(2021, 11, 1)),
        new Trigger("report-published", "the day the Commissioner's report is published"),
        new SingleLimit(TimeLimit.DaysAfter(56).BeginningWithTrigger()))
    {
        Who = "an English local authority, or another specified authority, that the recommendation names",
        To = ValueList.Of("the Domestic Abuse Commissioner", "the Secretary of State"),
        StartedBy = ValueList.Of(LawEvent.CommissionerReportPublished.Starts()),
        Caveats = ValueList.Of(new Caveat("publish", "The duty is to publish comments. It also binds other specified authorities: police, health bodies, the Crown Prosecution Service.", Section("s.16(6)", "section/16"))),
    };

    /// <summary>An application after a domestic abuse protection notice: before the court within 48 hours, in pilot areas.</summary>
    /// <remarks>Source: section 29(2) and (3). Worked example: a notice of Thursday 2 April 2026 at 14:00 is heard by Tuesday 7 April at 14:00.</remarks>
    public static Deadline ProtectionNoticeHearing { get; } = new(
        "R21",
        Rule("protection-notice-hearing", "The court hears the application for a domestic abuse protection order within 48 hours of the notice", Section("s.29(2)-(3)", "section/29"), new LocalDate(2024, 11, 27)),
        new Trigger("notice-given", "the notice is given"),
        new RunningHours(HourLimit.OfHours(48), StatuteParts.EnglandAndWales))
    {
        Who = "the police and the court",
        OnlyIf = DeadlineParameter.Choice("pilot-area", "Could protection notices under the 2021 Act be given in this area on that day?", "yes", "no"),
        StartedBy = ValueList.Of(LawEvent.ProtectionNoticeGiven.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.NamedDays,
            new Caveat(
                "pilot",
                "The scheme ran in pilot areas, to 31 March 2026 as far as we found; savings keep a notice or an order alive after that. Check whether your area and day are covered.",
                Citation.InStatute(PilotEnd, "reg.4", "regulation/4", new LocalDate(2025, 11, 26)))),
    };

    /// <summary>Who is consulted before a strategy is published: three heads.</summary>
    public static Checklist Consultees { get; } = new("R6", Checklists.Consulted());

    /// <summary>Every deadline of the Act.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(AnnualReport, CommissionerReply, ProtectionNoticeHearing);

    internal static Citation Section(string section, string path) => Citation.InStatute(Text, section, path, ReadAsAt);

    private static Rule Rule(string id, string title, Citation citation, LocalDate from) => StatuteParts.Rule($"daa-2021/{id}", title, RuleLayer.Statute, citation, InForce.Since(from));
}
