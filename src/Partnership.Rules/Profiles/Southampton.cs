using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Southampton's Domestic Abuse Strategic Partnership Board, by its terms of reference of August 2021.</summary>
public static class Southampton
{
    private const string Key = "southampton";
    private const string Administration = "Administration arrangements";

    private static readonly CalendarId Calendar = CalendarId.Parse("england-and-wales");
    private static readonly Party Council = new("southampton/scc", "Southampton City Council");

    /// <summary>The partnership.</summary>
    public static CouncilPartnership Partnership { get; } = new(Key, "Southampton Domestic Abuse Strategic Partnership Board", SourceDocuments.SouthamptonTerms);

    /// <summary>The Board: quarterly, 120 minutes; papers in, papers out and minutes out by working days.</summary>
    public static Group Board { get; } = new(GroupId.Parse("southampton/board"), "Domestic Abuse Strategic Partnership Board", Partnership, Cite("Title block", "3-5", 1))
    {
        ReportsTo = ValueList.Of(new ReportingLine(new Party("southampton/safe-city-partnership", "Safe City Partnership"), Cite("Relationship to other Boards / meetings", "98-101", 79))
        {
            Every = Stated.As(
                CadenceReading.Parse("bi-annually").Take(Cadence.TwiceAYear, "the yearly report is called annual, so bi-annual is the more frequent reading (CON-049)."),
                Cite("Relationship to other Boards / meetings", "98-101", 79)),
        }),
        Chair = Stated.As(new Office("Chair", FilledBy.Council, Council), Cite("Chair / Vice Chair", "12", 10)),
        ViceChair = Stated.As(new Office("Vice Chair", FilledBy.Council, Council), Cite("Chair / Vice Chair", "13", 11)),
        Meetings = new MeetingArrangements
        {
            Cadence = Stated.As(CadenceReading.Of(Cadence.Quarterly), Cite("Frequency / Duration of meetings", "9", 5)),
            Duration = Stated.As(Duration.FromMinutes(120), Cite("Frequency / Duration of meetings", "10", 6)),
            Duties = ValueList.Of(
                Duty(MeetingPoint.PapersIn, "papers-in", "Members hand in their papers", TimeLimit.WorkingDaysBefore(10), Cite(Administration, "11", 8), Members),
                Duty(MeetingPoint.PapersIn, "reports-in", "Members send reports and information to the administrator", TimeLimit.WorkingDaysBefore(10), Cite("Role / responsibilities of agencies and members", "104", 88), Members),
                Duty(MeetingPoint.PapersOut, "papers-out", "The agenda and papers go out", TimeLimit.WorkingDaysBefore(7), Cite(Administration, "11", 7)),
                Duty(MeetingPoint.MinutesOut, "minutes-out", "The minutes go out", TimeLimit.WorkingDaysAfter(10), Cite(Administration, "11", 9))),
        },
    };

    /// <summary>The operational group beneath the Board. The Board's terms say little of it.</summary>
    public static Group OperationalGroup { get; } = new(GroupId.Parse("southampton/operational-group"), "DSA Operational Group", Partnership, Cite("Multiagency partnership working and coordination", "50", 52))
    {
        ReportsTo = ValueList.Of(new ReportingLine(Board.AsParty, Cite("Relationship to other Boards / meetings", "103", 84))
        {
            Every = Stated.As(CadenceReading.Of(Cadence.Quarterly), Cite("Relationship to other Boards / meetings", "103", 84)),
        }),
    };

    /// <summary>Every group.</summary>
    public static ValueList<Group> Groups { get; } = ValueList.Of(Board, OperationalGroup);

    private static Party Members => new("southampton/members", "members");

    private static Duty Duty(MeetingPoint point, string rule, string what, TimeLimit limit, Citation citation, params Party[] who) => new(
        point,
        what,
        new DeadlineRule(new Rule(RuleId.Parse($"southampton/board/{rule}"), $"{what} {limit} the meeting", Authority.TermsOfReference, citation), Trigger.Meeting, limit, Calendar),
        who);

    private static Citation Cite(string section, string lines, int entry) =>
        Citation.InDocument(SourceDocuments.SouthamptonTerms, section, lines, $"SOT-TOR-{entry:000}");
}
