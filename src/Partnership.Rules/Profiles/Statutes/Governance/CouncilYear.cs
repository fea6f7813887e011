using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Meetings of the full council: Local Government Act 1972, Schedule 12.</summary>
public static class CouncilYear
{
    /// <summary>Summon the members and give notice of a council meeting five clear days before.</summary>
    /// <remarks>Source: Schedule 12, paragraph 4(1A). Worked example: for Wednesday 18 March 2026, by Tuesday 10 March (working days only), 11 March or 12 March (every day).</remarks>
    public static Deadline Summons { get; } = new(
        "R91",
        StatuteParts.Rule("lga-1972/summons", "The proper officer summons the members and gives notice of a council meeting five clear days before the meeting", RuleLayer.Statute, Citation.InStatute(CouncilMeetings.Text, "Sch.12 para.4(1A)", "schedule/12", new LocalDate(2020, 4, 4)), InForce.Undated),
        new Trigger("meeting", "the meeting"),
        ClearDays.WithBreaks(5))
    {
        Who = "the proper officer",
        StartedBy = ValueList.Of(LawEvent.CouncilMeetingCalled.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            ClearDays.Disputed,
            ClearDays.SectionAsRead),
    };

    /// <summary>Call an extraordinary meeting on a requisition.</summary>
    /// <remarks>Source: Schedule 12, paragraph 3(2). Worked example: presented on Wednesday 4 March 2026, called by the chairman by Wednesday 11 March, by five members from Thursday 12 March.</remarks>
    public static Deadline ExtraordinaryMeeting { get; } = new(
        "R92",
        StatuteParts.Rule("lga-1972/extraordinary-meeting", "The chairman calls an extraordinary meeting within 7 days of a requisition, or any five members call it after that", RuleLayer.Statute, Citation.InStatute(CouncilMeetings.Text, "Sch.12 para.3(2)", "schedule/12", new LocalDate(2020, 4, 4)), InForce.Undated),
        new Trigger("presented", "the requisition is presented"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: the chairman's last day, or the first day on which five members may call it?", "chairman", "members").Or("chairman"),
            new DeadlineStage("chairman", new Trigger("presented", "the requisition is presented"), new SingleLimit(TimeLimit.DaysAfter(7))) { Who = "the chairman" },
            new DeadlineStage("members", new Trigger("presented", "the requisition is presented"), new EarliestDay(new SingleLimit(TimeLimit.DaysAfter(8)))) { Who = "any five members" }))
    {
        Who = "the chairman, then five members",
        StartedBy = ValueList.Of(LawEvent.RequisitionPresented.Starts("chairman"), LawEvent.RequisitionPresented.Starts("members")),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            new Caveat("refusal", "If the chairman refuses, five members may call it at once.")),
    };

    /// <summary>Hold the annual meeting in an election year.</summary>
    /// <remarks>Source: Schedule 12, paragraph 1(2). Worked example: the councillors retire on Monday 11 May 2026: Tuesday 19 May if nothing is fixed, otherwise from 12 May to 1 June.</remarks>
    public static Deadline AnnualMeeting { get; } = new(
        "R93",
        StatuteParts.Rule("lga-1972/annual-meeting", "The council holds its annual meeting in an election year on the eighth day after the councillors retire, or within 21 days", RuleLayer.Statute, Citation.InStatute(CouncilMeetings.Text, "Sch.12 para.1(2)", "schedule/12", new LocalDate(2020, 4, 4)), InForce.Undated),
        new Trigger("retirement", "the councillors retire"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which do you need: the day if none is fixed, or the days within which one may be fixed?", "eighth-day", "window").Or("eighth-day"),
            new DeadlineStage("eighth-day", new Trigger("retirement", "the retirement of the councillors"), new SingleLimit(TimeLimit.DaysAfter(8))),
            new DeadlineStage("window", new Trigger("retirement", "the retirement of the councillors"), new LimitRange(TimeLimit.DaysAfter(1), TimeLimit.DaysAfter(21)))))
    {
        Who = "the council",
        StartedBy = ValueList.Of(LawEvent.CouncillorsRetire.Starts("eighth-day"), LawEvent.CouncillorsRetire.Starts("window")),
        Caveats = ValueList.Of(
            StatuteParts.StartNotRead,
            new Caveat("retirement", "Councillors retire on the fourth day after the ordinary day of election. Outside London boroughs this is from memory. Check the Act."),
            new Caveat("other-years", "In a year without elections the meeting is in March, April or May.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Summons, ExtraordinaryMeeting, AnnualMeeting);
}
