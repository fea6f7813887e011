using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Data protection: subject access by the counting in force on its date, and complaints.</summary>
public static class DataProtection
{
    private const string Access = "uk-gdpr/subject-access";
    private const string Controller = "a controller";

    private static readonly LocalDate GdprFrom = new(2018, 5, 25);
    private static readonly LocalDate IcoChange = new(2019, 8, 15);
    private static readonly LocalDate NewArticleFrom = new(2026, 2, 5);
    private static readonly Trigger Received = new("request-received", "the request is received");

    /// <summary>The UK GDPR as a text.</summary>
    public static Instrument Text { get; } = new("eur-2016-679", "UK GDPR", InstrumentKind.Regulations, "https://www.legislation.gov.uk/eur/2016/679");

    /// <summary>The Data Protection Act 2018.</summary>
    public static Instrument Act { get; } = new("ukpga-2018-12", "Data Protection Act 2018", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2018/12");

    /// <summary>The Data (Use and Access) Act 2025, which put article 12A into the UK GDPR.</summary>
    public static Instrument AmendingAct { get; } = new("ukpga-2025-18", "Data (Use and Access) Act 2025", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2025/18");

    /// <summary>The regulator's guidance, by which it counts.</summary>
    public static Instrument Guidance { get; } = new("ico-right-of-access", "Information Commissioner's Office: guidance on the right of access", InstrumentKind.Guidance, "https://ico.org.uk");

    /// <summary>The regulation of 1971 on periods, dates and time limits, by which the periods of European acts are counted.</summary>
    public static Instrument Periods { get; } = new("eur-1971-1182", "Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits", InstrumentKind.Regulations, "https://www.legislation.gov.uk/eur/1971/1182");

    /// <summary>The commencement regulations of 2026, with savings for section 76 and a transitional provision for section 103.</summary>
    public static Instrument Commencement { get; } = new("uksi-2026-82", "SI 2026/82, commencement of the Data (Use and Access) Act 2025", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2026/82");

    /// <summary>Subject access until 14 August 2019: a month counted from the day after receipt.</summary>
    /// <remarks>Source: article 12(3) as the regulator then counted. Worked example: received on Monday 5 August 2019, answered by 6 September 2019.</remarks>
    public static Deadline FirstCounting { get; } = new(
        "R27",
        Version("A controller answers a subject access request within a month, counted from the day after it", Citation.InStatute(Text, "art.12(3)", "article/12", GdprFrom), InForce.Between(GdprFrom, IcoChange.PlusDays(-1)), Citation.InStatute(Text, "art.99(2), for the start", "article/99", GdprFrom)),
        Received,
        Months(1, 3, 1, pause: null))
    {
        Who = Controller,
        Elsewhere = new Caveat("another-row", "From 5 February 2026 a later version applies (R28). Ask by the id of the rule (uk-gdpr/subject-access) to get the version of each day."),
        StartedBy = ValueList.Of(LawEvent.SubjectAccessRequested.Starts()),
        Caveats = ValueList.Of(Regulator, FirstCounted),
    };

    /// <summary>Subject access from 15 August 2019 to 4 February 2026: to the corresponding date of the next month.</summary>
    /// <remarks>Source: article 12(3) as the regulator then counted. Worked example: received on 3 September 2025, answered by 3 October 2025.</remarks>
    public static Deadline SecondCounting { get; } = new(
        "R27",
        Version("A controller answers a subject access request within a month, to the corresponding date", Citation.InStatute(Text, "art.12(3)", "article/12", new LocalDate(2020, 12, 31)), InForce.Between(IcoChange, NewArticleFrom.PlusDays(-1))),
        Received,
        Months(1, 3, 0, pause: null))
    {
        Who = Controller,
        Elsewhere = new Caveat("another-row", "From 5 February 2026 a later version applies (R28). Ask by the id of the rule (uk-gdpr/subject-access) to get the version of each day."),
        StartedBy = ValueList.Of(LawEvent.SubjectAccessRequested.Starts()),
        Caveats = ValueList.Of(Regulator),
    };

    /// <summary>Subject access from 5 February 2026: a month beginning with the latest of request, identity and fee; days of clarification do not count.</summary>
    /// <remarks>
    /// Source: article 12A, inserted by the Data (Use and Access) Act 2025, s 76(3). Both dates are given. Worked example: relevant time 3 March 2026:
    /// 7 April 2026 as the regulator counts (3 April is Good Friday, so the date moves), and 2 April 2026 by the text, which is also the cautious date.
    /// </remarks>
    public static Deadline Article12A { get; } = new(
        "R28",
        Version("A controller answers a subject access request within a month of the relevant time", Citation.InStatute(AmendingAct, "s.76(3), which inserts art.12A", "section/76", NewArticleFrom), InForce.Since(NewArticleFrom), Citation.InStatute(Text, "art.12A", "article/12A", NewArticleFrom)),
        new Trigger("relevant-time", "the request is received, or identity information or a fee comes later"),
        Months(1, 3, 0, DeadlinePause.OfDays(
            DeadlineParameter.Date("clarification-asked", "On what day was clarification requested? Enter a date such as 2026-02-09."),
            DeadlineParameter.Date("clarification-received", "On what day did the clarification arrive? Enter a date such as 2026-02-09."))))
    {
        Who = Controller,
        Elsewhere = new Caveat("another-row", "Before 5 February 2026 an earlier version applies (R27). Ask by the id of the rule (uk-gdpr/subject-access) to get the version of each day."),
        StartedBy = ValueList.Of(LawEvent.SubjectAccessRequested.Starts()),
        Caveats = ValueList.Of(
            Regulator,
            new Caveat("beginning-with", "By the text, a month beginning with the relevant time ends a day before the date by the regulator's counting. Keep to the earlier date."),
            new Caveat("transition", "A request received before 5 February 2026 keeps the earlier limits, whenever identity, a fee or clarification came (SI 2026/82, reg 4). Enter the day of receipt as the event.", Citation.InStatute(Commencement, "reg.4", "regulation/4", new LocalDate(2026, 1, 29)))),
    };

    /// <summary>A complaint about data protection: acknowledged within 30 days beginning when it is received.</summary>
    /// <remarks>Source: Data Protection Act 2018 s.164A(3). Worked example: received on 19 June 2026, acknowledged by 18 July 2026.</remarks>
    public static Deadline ComplaintAcknowledged { get; } = new(
        "R29",
        StatuteParts.Rule("dpa-2018/complaint-acknowledged", "A controller acknowledges a data protection complaint within 30 days", RuleLayer.Statute, InForce.Since(new LocalDate(2026, 6, 19)), Citation.InStatute(Act, "s.164A(3)", "section/164A", new LocalDate(2026, 6, 19)), Citation.InStatute(AmendingAct, "s.103, which inserts s.164A", "section/103", new LocalDate(2026, 6, 19))),
        new Trigger("complaint-received", "the day the complaint is received"),
        new SingleLimit(TimeLimit.DaysAfter(30).BeginningWithTrigger(), StatuteParts.EnglandAndWales)
        {
            OtherInterpretations = ValueList.Of(
                new Alternative<TimeLimit>(TimeLimit.DaysAfter(30), "thirty days from the moment of receipt"),
                new Alternative<TimeLimit>(TimeLimit.DaysAfter(30).Rolled(Rolling.Next), "by article 3 of Regulation 1182/71: the day of receipt not counted, and the last day moved to the next working day")),
        })
    {
        Who = Controller,
        StartedBy = ValueList.Of(LawEvent.DataProtectionComplaintReceived.Starts()),
        Caveats = ValueList.Of(
            new Caveat("moment-or-day", "'Beginning when' might run from the moment, not the day. We gave the earlier date. Keep to it."),
            new Caveat("periods", "Section 205(2) applies article 3 of Regulation 1182/71, which does not count the day of receipt and moves the end to a working day. We gave both dates. Keep to the earlier.", Citation.InStatute(Act, "s.205(2)", "section/205", new LocalDate(2026, 4, 7))),
            new Caveat("transition", "The duty applies only to a complaint received on or after 19 June 2026 (SI 2026/82, reg 7).", Citation.InStatute(Commencement, "reg.7", "regulation/7", new LocalDate(2026, 1, 29)))),
    };

    /// <summary>Every deadline of data protection.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(FirstCounting, SecondCounting, Article12A, ComplaintAcknowledged);

    private static Caveat FirstCounted =>
        new("counting-reported", "We took from published summaries that the regulator counted from the day after receipt until 15 August 2019. We have not checked its own page of that time.", InPractice);

    private static Caveat Regulator => new(
        "regulator",
        "Article 3(4) of Regulation 1182/71 moves an end off a weekend or holiday, as the regulator does. We could not settle whether it governs the UK GDPR. The date without the move is always safe.",
        InPeriods("art.3(4)"));

    /// <summary>Periods in hours: the regulation of 1971 rolls none of them, does not count the hour of the event, and asks for two working days in any period of two days or more.</summary>
    internal static Caveat PeriodsAndHours => new(
        "two-working-days",
        "Article 3 of Regulation 1182/71 does not count the hour of the event and gives at least two working days. We could not settle whether it governs. The earlier hour is always safe.",
        InPeriods("art.3(1) and (5)"));

    /// <summary>The regulation in its text of 1971, which no later act has changed in the copy that was read; not as assimilated.</summary>
    private static Citation InPeriods(string provision) => Citation.InStatute(Periods, provision, "article/3", new LocalDate(1971, 6, 3));

    private static Citation InPractice => Citation.InText(Guidance, "how long there is to answer");

    private static Rule Version(string title, Citation citation, InForce range, params Citation[] also) => StatuteParts.Rule(Access, title, RuleLayer.Statute, range, [citation, .. also]);

    private static StagedLimits Months(int ordinary, int extended, int startsDaysAfter, DeadlinePause? pause) => new(
        StatuteParts.Yes("extended", "Was the time extended, by a notice with reasons within the first month?").Or("no"),
        new DeadlineStage("yes", Received, Limit(extended, startsDaysAfter, pause)),
        new DeadlineStage("no", Received, Limit(ordinary, startsDaysAfter, pause)));

    private static SingleLimit Limit(int months, int startsDaysAfter, DeadlinePause? pause) => new(TimeLimit.MonthsAfter(months).Rolled(Rolling.Next), StatuteParts.EnglandAndWales)
    {
        StartsDaysAfter = startsDaysAfter,
        Pause = pause,
        OtherStarts = pause is null ? ValueList<DeadlineParameter>.Empty : ValueList.Of(
            DeadlineParameter.Date("identity", "On what day did the information that confirmed identity arrive? Enter a date such as 2026-02-09.").WhenAny(),
            DeadlineParameter.Date("fee", "On what day did the fee arrive? Enter a date such as 2026-02-09.").WhenAny()),
        OtherInterpretations = ValueList.Of(pause is null
            ? new Alternative<TimeLimit>(TimeLimit.MonthsAfter(months), "not moved to a working day; the cautious date")
            : new Alternative<TimeLimit>(TimeLimit.MonthsAfter(months).BeginningWithTrigger(), "by the text: beginning with the relevant time, and not moved to a working day; the cautious date")),
    };
}
