using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The Cambridgeshire Domestic Violence Partnership, by its undated terms of reference.</summary>
/// <remarks>No notice period for agendas or papers, and no quorum, stands anywhere in them.</remarks>
public static class Cambridgeshire
{
    private const string StrategyMeetings = "Domestic Violence Strategy Group (DVSG) - Meeting arrangements";
    private const string ImplementationMeetings = "Domestic Violence Implementation Group (DVIG) - Meeting arrangements";
    private const string TaskgroupMeetings = "County Domestic Violence Taskgroups - Meeting arrangements";
    private const string Aims = "Aims and Purpose of the Partnership";

    private static readonly CalendarId Calendar = CalendarId.Parse("england-and-wales");
    private static readonly Party Manager = new("cambridgeshire/dapm", "Domestic Abuse Partnership Manager");
    private static readonly Party ReductionPartnership = new("cambridgeshire/cdrp", "Crime and Disorder Reduction Partnership");
    private static readonly Party TheChair = new("cambridgeshire/chair", "Chair");

    /// <summary>The partnership.</summary>
    public static CouncilPartnership Partnership { get; } = new("cambridgeshire", "Cambridgeshire Domestic Violence Partnership", SourceDocuments.CambridgeshireTerms);

    /// <summary>The partnership as a whole. Its terms give it no chair, cadence or parent of its own.</summary>
    public static Group WholePartnership { get; } = new(GroupId.Parse("cambridgeshire/cdvp"), "Cambridgeshire Domestic Violence Partnership", Partnership, Cite("Title", "3-5", 1));

    /// <summary>The Strategy Group: three meetings a year at the least.</summary>
    public static Group StrategyGroup { get; } = new(GroupId.Parse("cambridgeshire/dvsg"), "Domestic Violence Strategy Group", Partnership, Cite(Aims, "33-35", 20))
    {
        ReportsTo = ValueList.Of(new ReportingLine(
            new Party("cambridgeshire/safer-stronger", "Safer/Stronger Partnership"),
            Cite("Domestic Violence Strategy Group (DVSG) - Aims and Objectives", "76", 43))),
        Chair = Elected("Chair", true, StrategyMeetings, "113", 66, 67, 68),
        ViceChair = Elected("Vice-Chair", true, StrategyMeetings, "113", 66, 67, 68),
        Meetings = new MeetingArrangements
        {
            Cadence = Stated.As(CadenceReading.Of(Cadence.ThreeTimesAYear), Cite(StrategyMeetings, "110-112", 65)),
            MinuteTaker = Stated.As(TheChair, Cite(StrategyMeetings, "116", 72)),
            Duties = ValueList.Of(MinutesOut("dvsg", Cite(StrategyMeetings, "114", 70), TheChair, Manager)),
        },
    };

    /// <summary>The Implementation Group: every two months, chaired by the Domestic Abuse Partnership Manager.</summary>
    public static Group ImplementationGroup { get; } = new(GroupId.Parse("cambridgeshire/dvig"), "Domestic Violence Implementation Group", Partnership, Cite(Aims, "37", 21))
    {
        ReportsTo = ValueList.Of(new ReportingLine(StrategyGroup.AsParty, Cite("Domestic Violence Implementation Group (DVIG) - Membership of the Group", "171", 106))),
        Chair = Stated.As(new Office("Chair", FilledBy.Post, Manager), Cite(ImplementationMeetings, "183-185", 112)),
        ViceChair = Elected("Vice-Chair", false, ImplementationMeetings, "185", 113, 113, 113),
        Meetings = new MeetingArrangements
        {
            Cadence = Stated.As(
                CadenceReading.Parse("bi-monthly").Take(Cadence.EveryTwoMonths, "twice a month would be more than any other group of the partnership meets."),
                Cite(ImplementationMeetings, "188", 117)),
            MinuteTaker = Stated.As(TheChair, Cite(ImplementationMeetings, "187", 116)),
            Duties = ValueList.Of(MinutesOut("dvig", Cite(ImplementationMeetings, "186", 115), TheChair)),
        },
    };

    /// <summary>Each of the four Taskgroups, a sub-group of its Crime and Disorder Reduction Partnership: quarterly.</summary>
    public static Group Taskgroup { get; } = new(GroupId.Parse("cambridgeshire/dvtg"), "Domestic Violence Taskgroup", Partnership, Cite(Aims, "38", 23))
    {
        Parent = Stated.As(ReductionPartnership, Cite("County Domestic Violence Taskgroups - Aims and Objectives", "201-205", 124)),
        Chair = Elected("Chair", true, TaskgroupMeetings, "236-238", 143, 143, 143),
        ViceChair = Elected("Vice-Chair", true, TaskgroupMeetings, "236-238", 143, 143, 143),
        Meetings = new MeetingArrangements
        {
            Cadence = Stated.As(CadenceReading.Of(Cadence.Quarterly), Cite(TaskgroupMeetings, "241", 147)),
            MinuteTaker = Stated.As(ReductionPartnership, Cite(TaskgroupMeetings, "240", 146)),
            Duties = ValueList.Of(MinutesOut("dvtg", Cite(TaskgroupMeetings, "239", 145), TheChair, ReductionPartnership)),
        },
    };

    /// <summary>The Service Users' Sub-Group of the Implementation Group. The document gives it no membership, chair or cadence.</summary>
    public static Group ServiceUsers { get; } = new(GroupId.Parse("cambridgeshire/susg"), "Service Users' Sub-Group", Partnership, Cite(Aims, "37", 22))
    {
        Parent = Stated.As(ImplementationGroup.AsParty, Cite(Aims, "37", 22)),
    };

    /// <summary>Any sub-group the Strategy Group agrees for a part of the strategy.</summary>
    public static Group StrategySubgroup { get; } = new(GroupId.Parse("cambridgeshire/dvsg-subgroup"), "Sub-group of the Strategy Group", Partnership, Cite(StrategyMeetings, "117", 73))
    {
        Parent = Stated.As(StrategyGroup.AsParty, Cite(StrategyMeetings, "117", 73)),
        ReportsTo = ValueList.Of(new ReportingLine(StrategyGroup.AsParty, Cite(StrategyMeetings, "117", 75))
        {
            Every = Stated.As(CadenceReading.Of(Cadence.AtEveryMeeting), Cite(StrategyMeetings, "117", 75)),
        }),
        Meetings = new MeetingArrangements { Cadence = Stated.As(CadenceReading.Of(Cadence.AsNeeded), Cite(StrategyMeetings, "117", 74)) },
    };

    /// <summary>Every group.</summary>
    public static ValueList<Group> Groups { get; } =
        ValueList.Of(WholePartnership, StrategyGroup, ImplementationGroup, Taskgroup, ServiceUsers, StrategySubgroup);

    private static Stated<Office> Elected(string title, bool staggered, string section, string lines, int office, int term, int stagger) => Stated.As(
        new Office(title, FilledBy.Election)
        {
            LongestTerm = Stated.As(TimeLimit.MonthsAfter(24), Cite(section, lines, term)),
            Staggered = staggered ? Stated.As(true, Cite(section, lines, stagger)) : Stated<bool>.Unspecified,
        },
        Cite(section, lines, office));

    private static Duty MinutesOut(string group, Citation citation, params Party[] who) => new(
        MeetingPoint.MinutesOut,
        "The minutes go out to members",
        new DeadlineRule(
            new Rule(RuleId.Parse($"cambridgeshire/{group}/minutes-out"), "Minutes go out to members within 7 working days of the meeting", Authority.TermsOfReference, citation),
            Trigger.Meeting,
            TimeLimit.WorkingDaysAfter(7),
            Calendar),
        who);

    private static Citation Cite(string section, string lines, int entry) =>
        Citation.InDocument(SourceDocuments.CambridgeshireTerms, section, lines, $"CAM-TOR-{entry:000}");
}
