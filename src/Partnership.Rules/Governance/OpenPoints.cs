using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The points of terms of which some can be not held, by their names in a file of terms.</summary>
internal static class OpenPoints
{
    internal const string Categories = "categories";
    internal const string Barred = "barred";
    internal const string Chair = "chair";
    internal const string Conduct = "conduct";
    internal const string Definitions = "definitions";
    internal const string Delegations = "delegations";
    internal const string Duties = "duties";
    internal const string Eligibility = "eligibility";
    internal const string Inherits = "inherits";
    internal const string Interests = "interests";
    internal const string OfYear = "ofYear";
    internal const string OtherOffices = "otherOffices";
    internal const string Phases = "phases";
    internal const string StandingDuties = "standingDuties";
    internal const string ViceChair = "viceChair";
    internal const string Windows = "windows";

    /// <summary>The points of a group.</summary>
    internal static ValueList<string> OfGroup { get; } = ValueList.Of(
        "parent", "reportsTo", Chair, ViceChair, Eligibility, "deputies", OtherOffices, "decides", Delegations, Conduct, Interests, "grievance", "objectives", "memberDuties", StandingDuties, "recorded", "secondParent", "chainOfAccount", "authorities", "hats", Definitions, Inherits);

    /// <summary>The points of its meetings, with each duty that has a name of its own.</summary>
    internal static ValueList<string> OfMeetings { get; } = ValueList.Of(
        "cadence", "duration", "quorum", "withoutQuorum", "minuteTaker", "interval", "orAsAgreed", Phases, Windows, OfYear, "themes", "inPublicAYear", "allInPublic", Duties, "papersIn", "papersOut", "minutesOut");

    /// <summary>The points of its membership.</summary>
    internal static ValueList<string> OfMembership { get; } = ValueList.Of(Categories, "expected", "isOpen", "isWhole", "maximum", "inBalance", "rosterAsWritten", Barred, "mostFromOneBody", "oneContactABody", "lapsesAfterMissed");

    /// <summary>Every point of a group's terms that is not held, or not whole, by its path in a file of terms.</summary>
    internal static IEnumerable<string> In(Group group)
    {
        (string Path, bool IsNotRead)[] values =
        [
            ("parent", group.Parent.IsNotRead), (Chair, group.Chair.IsNotRead), (ViceChair, group.ViceChair.IsNotRead), ("deputies", group.Deputies.IsNotRead),
            ("decides", group.Decides.IsNotRead), ("grievance", group.Grievance.IsNotRead), ("secondParent", group.SecondParent.IsNotRead),
            .. Meetings(group.Meetings).Select(one => ($"meetings.{one.Name}", one.IsNotRead)),
            .. Members(group.Membership).Select(one => ($"membership.{one.Name}", one.IsNotRead)),
            .. Life(group.Life).Select(one => ($"life.{one.Name}", one.IsNotRead)),
        ];
        return values.Where(one => one.IsNotRead).Select(one => one.Path)
            .Concat(group.NotRead)
            .Concat(group.Meetings.NotRead.Select(one => $"meetings.{one}"))
            .Concat(group.Membership.NotRead.Select(one => $"membership.{one}"))
            .Distinct(StringComparer.Ordinal);
    }

    private static (string Name, bool IsNotRead)[] Meetings(MeetingArrangements said) =>
    [
        ("cadence", said.Cadence.IsNotRead), ("duration", said.Duration.IsNotRead), ("quorum", said.Quorum.IsNotRead), ("withoutQuorum", said.WithoutQuorum.IsNotRead),
        ("minuteTaker", said.MinuteTaker.IsNotRead), ("interval", said.Interval.IsNotRead), ("orAsAgreed", said.OrAsAgreed.IsNotRead), ("themes", said.Themes.IsNotRead),
        ("inPublicAYear", said.InPublicAYear.IsNotRead), ("allInPublic", said.AllInPublic.IsNotRead),
    ];

    private static (string Name, bool IsNotRead)[] Members(Membership said) =>
    [
        ("isOpen", said.IsOpen.IsNotRead), ("isWhole", said.IsWhole.IsNotRead), ("maximum", said.Maximum.IsNotRead), ("inBalance", said.InBalance.IsNotRead),
        ("rosterAsWritten", said.RosterAsWritten.IsNotRead), ("mostFromOneBody", said.MostFromOneBody.IsNotRead), ("oneContactABody", said.OneContactABody.IsNotRead), ("lapsesAfterMissed", said.LapsesAfterMissed.IsNotRead),
    ];

    private static (string Name, bool IsNotRead)[] Life(GroupLife said) =>
    [
        ("createdOn", said.CreatedOn.IsNotRead), ("reviewOn", said.ReviewOn.IsNotRead), ("predecessor", said.Predecessor.IsNotRead),
        ("lapsesAfter", said.LapsesAfter.IsNotRead), ("renewedFor", said.RenewedFor.IsNotRead), ("howMany", said.NumberOfGroups.IsNotRead),
    ];

    /// <summary>The point of meetings that a name means; null for the whole list of duties.</summary>
    internal static MeetingProvision? Duty(string name) => name switch
    {
        "papersIn" => MeetingProvision.PapersIn,
        "papersOut" => MeetingProvision.PapersOut,
        "minutesOut" => MeetingProvision.MinutesOut,
        _ => null,
    };
}
