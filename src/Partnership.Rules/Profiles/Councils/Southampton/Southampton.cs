using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Profiles.SouthamptonEntries;

namespace Partnership.Rules.Profiles;

/// <summary>Southampton's Domestic Abuse Strategic Partnership Board, by its terms of reference of August 2021.</summary>
public static class Southampton
{
    private static readonly CalendarId Calendar = CalendarId.Parse("england-and-wales");

    /// <summary>The partnership that the document describes.</summary>
    public static CouncilPartnership Partnership { get; } = new("southampton", "Southampton Domestic Abuse Strategic Partnership Board", SourceDocuments.SouthamptonTerms);

    /// <summary>The Board: quarterly, 120 minutes; papers in, papers out and minutes out by working days.</summary>
    public static Group Board { get; } = new(GroupId.Parse("southampton/board"), "Domestic Abuse Strategic Partnership Board", Partnership, Cite(1))
    {
        ReportsTo = ValueList.Of(new ReportingLine(SouthamptonParties.SafeCity, Cite(79)) { Every = SouthamptonDuties.BiAnnually }),
        Chair = DocumentValue.As(new Office("Chair", FilledBy.Council, SouthamptonParties.Council), Cite(10)),
        ViceChair = DocumentValue.As(new Office("Vice Chair", FilledBy.Council, SouthamptonParties.Council), Cite(11)),
        Meetings = new MeetingArrangements
        {
            Cadence = DocumentValue.As(CadenceInterpretation.Of(Cadence.Quarterly), Cite(5)),
            Duration = DocumentValue.As(Duration.FromMinutes(120), Cite(6)),
            Duties = ValueList.Of(
                Duty(MeetingProvision.PapersIn, "papers-in", "Members hand in their papers", TimeLimit.WorkingDaysBefore(10), 8, Members),
                Duty(MeetingProvision.PapersIn, "reports-in", "Members send reports and information to the administrator", TimeLimit.WorkingDaysBefore(10), 88, Members),
                Duty(MeetingProvision.PapersOut, "papers-out", "The agenda and papers go out", TimeLimit.WorkingDaysBefore(7), 7),
                Duty(MeetingProvision.MinutesOut, "minutes-out", "The minutes go out", TimeLimit.WorkingDaysAfter(10), 9)),
        },
        Membership = SouthamptonMembers.Board,
        Eligibility = SouthamptonEligibility.Board,
        Deputies = DocumentValue.As(DeputyPolicy.Required, Cite(87)),
        Conduct = SouthamptonEligibility.Conduct,
        Objectives = ValueList.Of([.. SouthamptonPoints.Principles, .. SouthamptonPoints.Functions]),
        MemberDuties = SouthamptonPoints.MemberDuties,
        RecurringDuties = SouthamptonDuties.OfBoard,
        Definitions = ValueList.Of(new AdoptedDefinition("southampton-2013", Cite(98)) { Gloss = DocumentValue.As("Honour-based violence, genital mutilation and forced marriage are in it; victims are of no one gender or ethnic group", Cite(105)) }),
        Life = new GroupLife
        {
            CreatedOn = DocumentValue.As(PartialDate.OfMonth(2021, 8), Cite(2)),
            ReviewOn = DocumentValue.As(PartialDate.OfMonth(2022, 8), Cite(3)),
            OtherNames = SouthamptonPoints.Notes,
        },
    };

    /// <summary>The operational group beneath the Board. The Board's terms say little of it.</summary>
    public static Group OperationalGroup { get; } = new(GroupId.Parse("southampton/operational-group"), "DSA Operational Group", Partnership, Cite(52))
    {
        ReportsTo = ValueList.Of(new ReportingLine(Board.AsParty, Cite(84)) { Every = DocumentValue.As(CadenceInterpretation.Of(Cadence.Quarterly), Cite(84)) }),
        RecurringDuties = SouthamptonDuties.OfOperational,
    };

    /// <summary>Every group that is built in for this partnership.</summary>
    public static ValueList<Group> Groups { get; } = ValueList.Of(Board, OperationalGroup);

    /// <summary>The links that the terms name. Of the structure chart only remnants are left.</summary>
    public static ValueList<GroupLink> Links => SouthamptonLinks.All;

    /// <summary>By when the Chair answers an expression of interest: 28 days, from its receipt as read (CON-064).</summary>
    public static Deadline ExpressionOfInterest { get; } = Deadline.Of(
        RuleOf("board/expression-of-interest", "The Chair considers an expression of interest and answers within 28 days", 35),
        new Trigger("eoi-received", "the receipt of the expression of interest"),
        TimeLimit.DaysAfter(28),
        Calendar);

    private static Party Members => new("southampton/members", "members");

    private static Duty Duty(MeetingProvision point, string rule, string what, TimeLimit limit, int entry, params Party[] who) =>
        new(point, what, Deadline.Of(RuleOf($"board/{rule}", $"{what} {limit} the meeting", entry), Trigger.Meeting, limit, Calendar), who);
}
