using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A group: who it is, how it meets, who belongs, and what it is bound by.</summary>
internal static class GroupShape
{
    internal static Func<Taken, Group> Declare(Declaration<Group> declare)
    {
        var named = Named(declare);
        var meets = Meets(declare);
        var bound = Bound(declare);
        var stands = Stands(declare);
        return taken => stands(taken, bound(taken, meets(taken, named(taken))));
    }

    private static Func<Taken, Group> Named(Declaration<Group> declare)
    {
        var id = declare.Needs("id", "Its id: the partnership's key, a slash, and a key of its own.", GovernanceJson.GroupId, one => one.Id);
        var name = declare.Needs("name", "Its name.", Plain.Words, one => one.Name);
        var partnership = declare.InScope("partnership", "The partnership it belongs to; in a file of terms the file's own when left out.", GovernanceJson.Partnership, one => one.Partnership, scope => scope.Partnership);
        var citation = declare.Needs("citation", "Where the document sets it up.", ReasonsJson.Citation, one => one.Citation);
        return taken => new Group(id(taken), name(taken), partnership(taken), citation(taken));
    }

    private static Func<Taken, Group, Group> Meets(Declaration<Group> declare)
    {
        var parent = declare.States("parent", "The body it is a sub-group of.", GovernanceJson.Party, one => one.Parent);
        var reports = declare.Rows("reportsTo", "To whom it reports.", GroupJson.ReportingLine, one => one.ReportsTo);
        var chair = declare.States("chair", "Who chairs.", OfficeJson.Office, one => one.Chair);
        var vice = declare.States("viceChair", "Who is vice-chair.", OfficeJson.Office, one => one.ViceChair);
        var meetings = declare.Or("meetings", "What is said of its meetings.", MeetingJson.Arrangements, one => one.Meetings, new MeetingArrangements());
        var calendar = declare.Or("meetingCalendar", "The calendar its meetings keep to; england-and-wales when left out.", TimeJson.CalendarName, one => one.MeetingCalendar, CalendarId.Parse("england-and-wales"));
        var membership = declare.Or("membership", "Who belongs.", MembershipJson.Membership, one => one.Membership, new Membership());
        return (taken, group) => group with
        {
            Parent = parent(taken),
            ReportsTo = reports(taken),
            Chair = chair(taken),
            ViceChair = vice(taken),
            Meetings = meetings(taken),
            MeetingCalendar = calendar(taken),
            Membership = membership(taken),
        };
    }

    private static Func<Taken, Group, Group> Bound(Declaration<Group> declare)
    {
        var eligibility = declare.Rows("eligibility", "Who may do what: joining, standing in, committing resources.", ConductJson.EligibilityRule, one => one.Eligibility);
        var deputies = declare.States("deputies", "What is said of deputies at all.", Plain.Code(DeputyPolicy.All), one => one.Deputies);
        var decides = declare.States("decides", "How it decides.", MeetingJson.DecisionRule, one => one.Decides);
        var delegations = declare.Rows("delegations", "What it leaves to somebody else to decide.", MeetingJson.Delegation, one => one.Delegations);
        var conduct = declare.Rows("conduct", "The principles of conduct that bind its members.", ConductJson.ConductRule, one => one.Conduct);
        var interests = declare.Rows("interests", "What a member with an interest does. The heaviest grade that applies decides, whatever the order; a dispensation lifts it.", ConductJson.InterestRule, one => one.Interests);
        var grievance = declare.States("grievance", "How a grievance is heard.", ConductJson.GrievanceProcedure, one => one.Grievance);
        var objectives = declare.Rows("objectives", "Aims, objectives, purposes and remit.", GovernanceJson.RecordedPoint, one => one.Objectives);
        var duties = declare.Rows("memberDuties", "What members take on.", GovernanceJson.RecordedPoint, one => one.MemberDuties);
        var standing = declare.Rows("standingDuties", "Duties that come round: reports, reviews, events.", GroupJson.StandingDuty, one => one.StandingDuties);
        return (taken, group) => group with
        {
            Eligibility = eligibility(taken),
            Deputies = deputies(taken),
            Decides = decides(taken),
            Delegations = delegations(taken),
            Conduct = conduct(taken),
            Interests = interests(taken),
            Grievance = grievance(taken),
            Objectives = objectives(taken),
            MemberDuties = duties(taken),
            StandingDuties = standing(taken),
        };
    }

    private static Func<Taken, Group, Group> Stands(Declaration<Group> declare)
    {
        var life = declare.Or("life", "Where it comes from and when it ends.", GroupJson.Life, one => one.Life, new GroupLife());
        var second = declare.States("secondParent", "A second body of which it is a sub-group too.", GovernanceJson.Party, one => one.SecondParent);
        var chain = declare.List("chainOfAccount", "To whom it answers, step by step upwards.", new CitedShape<Party>(GovernanceJson.Party), one => one.ChainOfAccount);
        var authorities = declare.List("authorities", "The authorities that it serves together.", new CitedShape<Party>(GovernanceJson.Party), one => one.Authorities);
        var hats = declare.Rows("hats", "The other bodies that it is at the same time.", new CitedShape<Party>(GovernanceJson.Party), one => one.Hats);
        var definitions = declare.Rows("definitions", "The definitions that its remit adopts.", GroupJson.AdoptedDefinition, one => one.Definitions);
        var inherits = declare.Rows("inherits", "The texts from which it takes rules.", GroupJson.InheritedRules, one => one.Inherits);
        return (taken, group) => group with
        {
            Life = life(taken),
            SecondParent = second(taken),
            ChainOfAccount = chain(taken),
            Authorities = authorities(taken),
            Hats = hats(taken),
            Definitions = definitions(taken),
            Inherits = inherits(taken),
        };
    }
}
