using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The Freedom of Information Act 2000: answering a request, and what a fees notice does to the time.</summary>
/// <remarks>Under section 10(6) a day is not a working day when any part of the United Kingdom has a bank holiday.</remarks>
public static class FreedomOfInformation
{
    private static readonly Instrument Act = new("ukpga-2000-36", "Freedom of Information Act 2000", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2000/36");
    private static readonly DeadlineParameter NoticeGiven = DeadlineParameter.Date("fee-notice", "On what day was the fees notice given? Enter a date such as 2026-02-09.");
    private static readonly DeadlineParameter FeeReceived = DeadlineParameter.Date("fee-received", "On what day was the fee received? Enter a date such as 2026-02-09.");

    private static readonly DeadlineParameter CutOff = DeadlineParameter.Time("cut-off", "From which hour does the authority count receipt on the next working day? Enter a time such as 17:00.").WhenAny();

    private static readonly TimeLimit FeeLimit = TimeLimit.MonthsAfter(3).BeginningWithTrigger();

    private static readonly Caveat FeeLate = new("fee-late", "The fee came after the three months that begin with the notice, so the authority need not answer. We gave the date as if it must.", Citation.InStatute(Act, "s.9(2)", "section/9", new LocalDate(2026, 4, 9)));

    /// <summary>The Freedom of Information Act 2000 as a text.</summary>
    public static Instrument Text => Act;

    /// <summary>The answer: the twentieth working day after receipt, over the calendar of the whole United Kingdom.</summary>
    /// <remarks>Source: section 10(1) and (6). Worked example: received on 10 July 2026, answered by 11 August 2026; 13 July is a bank holiday in Northern Ireland, and 3 August in Scotland.</remarks>
    public static Deadline Answer { get; } = new(
        "R25",
        Rule("answer", "A public authority answers a request for information promptly, and by the twentieth working day", "s.10(1)"),
        new Trigger("request-received", "the request is received"),
        new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.UnitedKingdom) { CutOff = CutOff })
    {
        Who = "a public authority",
        StartedBy = ValueList.Of(LawEvent.InformationRequested.Starts()),
        Caveats = ValueList.Of(
            new Caveat("clarification", "If you needed more detail to find the information, time runs from the day you received that detail."),
            new Caveat("public-interest", "You can take longer to weigh the public interest, but you must say so within the 20 working days.")),
    };

    /// <summary>The answer after a fees notice, or the fee itself.</summary>
    /// <remarks>
    /// Sources: section 10(2); section 9(2). The working days from the notice to the fee, both included, do not count.
    /// Worked example: notice of 9 February 2026, fee due by 8 May 2026, three months beginning with the notice.
    /// </remarks>
    public static Deadline FeePause { get; } = new(
        "R26",
        Rule("fee-pause", "The working days from a fees notice to the fee do not count, and the applicant pays the fee within three months", "s.10(2)", Citation.InStatute(Act, "s.9(2)", "section/9", new LocalDate(2026, 4, 9))),
        new Trigger("request-or-notice", "the request is received, or the fees notice is given"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: that of the answer, or of the fee?", "answer", "fee").Or("answer"),
            new DeadlineStage("answer", new Trigger("request-received", "the request is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.UnitedKingdom)
            {
                Pause = DeadlinePause.OfWorkingDays(NoticeGiven, FeeReceived) with { EndsWithin = FeeLimit, WhenLate = FeeLate },
            }),
            new DeadlineStage("fee", new Trigger("notice-given", "the day the fees notice is given"), new SingleLimit(FeeLimit))))
    {
        Who = "a public authority",
        StartedBy = ValueList.Of(LawEvent.InformationRequested.Starts("answer").Once(NoticeGiven), LawEvent.FeesNoticeGiven.Starts("fee")),
    };

    /// <summary>Every deadline of the Act.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Answer, FeePause);

    private static Rule Rule(string id, string title, string section, params Citation[] also) =>
        StatuteParts.Rule($"foia-2000/{id}", title, RuleLayer.Statute, Commencement.FreedomOfInformation.Range, [Citation.InStatute(Act, section, "section/10", new LocalDate(2026, 4, 9)), .. also, Commencement.FreedomOfInformation.Order]);
}
