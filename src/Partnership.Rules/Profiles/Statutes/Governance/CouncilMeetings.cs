using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Notice of council and executive meetings, in clear days. A partnership board is not automatically one of them: its terms of reference decide.</summary>
public static class CouncilMeetings
{
    private static readonly LocalDate PartVAFrom = new(1986, 4, 2);
    private static readonly LocalDate FiveDaysFrom = new(2002, 10, 1);
    private static readonly LocalDate ExecutiveFrom = new(2012, 9, 10);
    private static readonly Trigger Meeting = new("meeting", "the meeting");

    /// <summary>The Act of 1972.</summary>
    public static Instrument Text { get; } = new("ukpga-1972-70", "Local Government Act 1972", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1972/70");

    /// <summary>The order of 2002 that made three days five.</summary>
    public static Instrument NoticeOrder { get; } = new(
        "uksi-2002-715", "Local Authorities (Access to Meetings and Documents) (Period of Notice) (England) Order 2002", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2002/715");

    /// <summary>The regulations of 2012 on executives.</summary>
    public static Instrument ExecutiveRegulations { get; } = new(
        "uksi-2012-2089", "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2012/2089");

    /// <summary>Public notice and agenda of a council or committee meeting, from 2 April 1986 to 30 September 2002: three clear days.</summary>
    /// <remarks>Source: sections 100A and 100B before SI 2002/715; Part VA applies to meetings held after 1 April 1986 (section 100K(2)).</remarks>
    public static Deadline NoticeOfThreeDays { get; } = Notice(3, Citation.InStatute(NoticeOrder, "arts.2-3 (for what stood before)", "made", FiveDaysFrom), InForce.Between(PartVAFrom, FiveDaysFrom.PlusDays(-1)));

    /// <summary>Public notice and agenda of a council or committee meeting, from 1 October 2002: five clear days.</summary>
    /// <remarks>Source: sections 100A and 100B, SI 2002/715. Worked example: for Wednesday 6 May 2026, by 27 April (working days only), 28 April (Sundays and holidays out) or 30 April (every day counted).</remarks>
    public static Deadline NoticeOfFiveDays { get; } = Notice(5, Citation.InStatute(Text, "ss.100A-100B", "section/100A", new LocalDate(2026, 1, 1)), InForce.Since(FiveDaysFrom));

    /// <summary>Notice and papers of an executive meeting: five clear days.</summary>
    /// <remarks>Source: SI 2012/2089, regulations 6 and 7.</remarks>
    public static Deadline ExecutiveNotice { get; } = new(
        "R23",
        Rule("executive-notice", "The council gives notice of an executive meeting and opens its papers five clear days before the meeting", RuleLayer.Regulations, Regulations("regs.6-7", 6), InForce.Since(ExecutiveFrom)),
        Meeting,
        ClearDays.In(5, Direction.Before))
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.ExecutiveMeetingCalled.Starts()),
        Caveats = Doubts,
    };

    /// <summary>Notice of a private executive meeting: 28 clear days, and a further notice five clear days before.</summary>
    /// <remarks>Source: SI 2012/2089, regulation 5. Worked example: for 18 March 2026, by 5 February (working days only), 12 February or 17 February.</remarks>
    public static Deadline PrivateNotice { get; } = new(
        "R24",
        Rule("private-meeting-notice", "The council gives notice of a private executive meeting 28 clear days before the meeting, and again five clear days before it", RuleLayer.Regulations, Regulations("reg.5", 5), InForce.Since(ExecutiveFrom)),
        Meeting,
        new StagedLimits(
            DeadlineParameter.Choice("notice", "Which notice do you need: the first, or the further one?", "first", "further").Or("first", "We gave the first notice. For the further one, enter notice=further."),
            new DeadlineStage("first", Meeting, ClearDays.In(28, Direction.Before)),
            new DeadlineStage("further", Meeting, ClearDays.In(5, Direction.Before))))
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.PrivateMeetingCalled.Starts("first"), LawEvent.PrivateMeetingCalled.Starts("further")),
        Caveats = Doubts,
    };

    /// <summary>Every deadline of the meetings.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(NoticeOfThreeDays, NoticeOfFiveDays, ExecutiveNotice, PrivateNotice);

    private static ValueList<Caveat> Doubts => ValueList.Of(
        ClearDays.Disputed,
        new Caveat("shorter-notice", "If the meeting is called at shorter notice, the notice and papers are open from the time it is called."));

    private static Deadline Notice(int days, Citation citation, InForce range) => new(
        "R22",
        Rule("meeting-notice", $"The council gives public notice of a meeting and opens its agenda {(days == 3 ? "three" : "five")} clear days before the meeting", RuleLayer.Statute, citation, range),
        Meeting,
        ClearDays.WithBreaks(days))
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.CouncilMeetingCalled.Starts()),
        Caveats = ValueList.Of([.. Doubts, ClearDays.SectionAsRead]),
    };

    private static Citation Regulations(string words, int regulation) =>
        Citation.InStatute(ExecutiveRegulations, words, $"regulation/{English.Number(regulation)}", ExecutiveFrom);

    private static Rule Rule(string id, string title, RuleLayer authority, Citation citation, InForce range) =>
        StatuteParts.Rule($"council/{id}", title, authority, citation, range);
}
