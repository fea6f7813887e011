using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Profiles.CambridgeshireEntries;

namespace Partnership.Rules.Profiles;

/// <summary>The Cambridgeshire Domestic Violence Partnership, by its undated terms of reference.</summary>
/// <remarks>They set no notice period for agendas or papers, and no quorum.</remarks>
public static class Cambridgeshire
{
    private static readonly CalendarId Calendar = CalendarId.Parse("england-and-wales");

    /// <summary>The partnership that the document describes.</summary>
    public static CouncilPartnership Partnership { get; } = new("cambridgeshire", "Cambridgeshire Domestic Violence Partnership", SourceDocuments.CambridgeshireTerms);

    /// <summary>The partnership as a whole. Its terms give it no chair, cadence or parent of its own, and its list of members is missing.</summary>
    public static Group WholePartnership { get; } = new(GroupId.Parse("cambridgeshire/cdvp"), "Cambridgeshire Domestic Violence Partnership", Partnership, Cite(1))
    {
        Membership = CambridgeshireMembers.Whole,
        Eligibility = CambridgeshireEligibility.Everywhere,
        Objectives = CambridgeshirePoints.Aims,
        Definitions = ValueList.Of(new AdoptedDefinition("cambridgeshire-2005", Cite(2)) { Gloss = DocumentValue.As("Two extensions: a son, daughter or other close tie as perpetrator, and children harmed or present", Cite(9)) }),
        Life = new GroupLife { OtherNames = CambridgeshirePoints.Notes },
    };

    /// <summary>The Strategy Group: three meetings a year at least.</summary>
    public static Group StrategyGroup { get; } = new(GroupId.Parse("cambridgeshire/dvsg"), "Domestic Violence Strategy Group", Partnership, Cite(20))
    {
        ReportsTo = ValueList.Of(new ReportingLine(CambridgeshireParties.SaferStronger, Cite(43))),
        Chair = Elected("Chair", 66, 67, 68, CambridgeshireDuties.ChairOfStrategy),
        ViceChair = Elected("Vice-Chair", 66, 67, 68, ValueList<OfficeDuty>.Empty),
        Meetings = new MeetingArrangements
        {
            Cadence = DocumentValue.As(CadenceInterpretation.Of(Cadence.ThreeTimesAYear), Cite(65)),
            MinuteTaker = DocumentValue.As(CambridgeshireParties.Chair, Cite(72)),
            Duties = ValueList.Of(MinutesOut("dvsg", 70, CambridgeshireParties.Chair, CambridgeshireParties.Manager)),
        },
        Membership = CambridgeshireMembers.Strategy,
        Eligibility = CambridgeshireEligibility.Strategy,
        Deputies = DocumentValue.As(DeputyPolicy.Required, Cite(59)),
        Conduct = CambridgeshireConduct.Principles,
        Grievance = CambridgeshireGrievance.Strategy,
        Objectives = CambridgeshirePoints.StrategyObjectives,
        MemberDuties = CambridgeshirePoints.StrategyDuties,
        RecurringDuties = CambridgeshireDuties.OfStrategy,
    };

    /// <summary>The Implementation Group: every two months, chaired by the Domestic Abuse Partnership Manager.</summary>
    public static Group ImplementationGroup { get; } = new(GroupId.Parse("cambridgeshire/dvig"), "Domestic Violence Implementation Group", Partnership, Cite(21))
    {
        ReportsTo = ValueList.Of(new ReportingLine(StrategyGroup.AsParty, Cite(106))),
        Chair = DocumentValue.As(new Office("Chair", FilledBy.Post, CambridgeshireParties.Manager) { Duties = CambridgeshireDuties.ChairOfImplementation }, Cite(112)),
        ViceChair = Elected("Vice-Chair", 113, 113, null, ValueList<OfficeDuty>.Empty),
        Meetings = new MeetingArrangements
        {
            Cadence = DocumentValue.As(
                CadenceInterpretation.Parse("bi-monthly").Take(Cadence.EveryTwoMonths, "twice a month would be more than any other group of the partnership meets."),
                Cite(117)),
            MinuteTaker = DocumentValue.As(CambridgeshireParties.Chair, Cite(116)),
            Duties = ValueList.Of(MinutesOut("dvig", 115, CambridgeshireParties.Chair)),
        },
        Membership = CambridgeshireMembers.Implementation,
        Eligibility = CambridgeshireEligibility.Implementation,
        Deputies = DocumentValue.As(DeputyPolicy.Required, Cite(104)),
        Conduct = CambridgeshireConduct.Principles,
        Grievance = CambridgeshireGrievance.Implementation,
        Objectives = CambridgeshirePoints.ImplementationObjectives,
        MemberDuties = CambridgeshirePoints.ImplementationDuties,
        RecurringDuties = CambridgeshireDuties.OfImplementation,
    };

    /// <summary>Each of the four Taskgroups, a sub-group of its Crime and Disorder Reduction Partnership: quarterly.</summary>
    public static Group Taskgroup { get; } = new(GroupId.Parse("cambridgeshire/dvtg"), "Domestic Violence Taskgroup", Partnership, Cite(23))
    {
        Parent = DocumentValue.As(CambridgeshireParties.Reduction, Cite(124)),
        Chair = Elected("Chair", 143, 143, 143, CambridgeshireDuties.ChairOfTaskgroup),
        ViceChair = Elected("Vice-Chair", 143, 143, 143, ValueList<OfficeDuty>.Empty),
        Meetings = new MeetingArrangements
        {
            Cadence = DocumentValue.As(CadenceInterpretation.Of(Cadence.Quarterly), Cite(147)),
            MinuteTaker = DocumentValue.As(CambridgeshireParties.Reduction, Cite(146)),
            Duties = ValueList.Of(MinutesOut("dvtg", 145, CambridgeshireParties.Chair, CambridgeshireParties.Reduction)),
        },
        Membership = CambridgeshireMembers.Taskgroup,
        Eligibility = CambridgeshireEligibility.Taskgroup,
        Deputies = DocumentValue.As(DeputyPolicy.Required, Cite(137)),
        Conduct = CambridgeshireConduct.Principles,
        Grievance = CambridgeshireGrievance.Taskgroup,
        Objectives = CambridgeshirePoints.TaskgroupObjectives,
        MemberDuties = CambridgeshirePoints.TaskgroupDuties,
        RecurringDuties = CambridgeshireDuties.OfTaskgroup,
        Life = new GroupLife { NumberOfGroups = DocumentValue.As(4, Cite(132)) },
    };

    /// <summary>The Service Users' Sub-Group of the Implementation Group. The document gives it no membership, chair or cadence.</summary>
    public static Group ServiceUsers { get; } = new(GroupId.Parse("cambridgeshire/susg"), "Service Users' Sub-Group", Partnership, Cite(22))
    {
        Parent = DocumentValue.As(ImplementationGroup.AsParty, Cite(22)),
    };

    /// <summary>Any sub-group the Strategy Group agrees for a part of the strategy.</summary>
    public static Group StrategySubgroup { get; } = new(GroupId.Parse("cambridgeshire/dvsg-subgroup"), "Sub-group of the Strategy Group", Partnership, Cite(73))
    {
        Parent = DocumentValue.As(StrategyGroup.AsParty, Cite(73)),
        ReportsTo = ValueList.Of(new ReportingLine(StrategyGroup.AsParty, Cite(75)) { Every = DocumentValue.As(CadenceInterpretation.Of(Cadence.AtEveryMeeting), Cite(75)) }),
        Meetings = new MeetingArrangements { Cadence = DocumentValue.As(CadenceInterpretation.Of(Cadence.AsNeeded), Cite(74)) },
        RecurringDuties = CambridgeshireDuties.OfSubgroup,
    };

    /// <summary>Every group that is built in for this partnership.</summary>
    public static ValueList<Group> Groups { get; } =
        ValueList.Of(WholePartnership, StrategyGroup, ImplementationGroup, Taskgroup, ServiceUsers, StrategySubgroup);

    /// <summary>The links that the terms name. The structure chart they announce is missing (CAM-TOR-024).</summary>
    public static ValueList<GroupLink> Links => CambridgeshireDuties.Links;

    private static DocumentValue<Office> Elected(string title, int office, int term, int? stagger, ValueList<OfficeDuty> duties) => DocumentValue.As(
        new Office(title, FilledBy.Election)
        {
            LongestTerm = DocumentValue.As(TimeLimit.MonthsAfter(24), Cite(term)),
            Staggered = stagger is { } entry ? DocumentValue.As(true, Cite(entry)) : DocumentValue<bool>.Unspecified,
            Duties = duties,
        },
        Cite(office));

    private static Duty MinutesOut(string group, int entry, params Party[] who) => new(
        MeetingProvision.MinutesOut,
        "The minutes go out to members",
        Deadline.Of(RuleOf($"{group}/minutes-out", "Minutes go out to members within 7 working days of the meeting", entry), Trigger.Meeting, TimeLimit.WorkingDaysAfter(7), Calendar),
        who);
}
