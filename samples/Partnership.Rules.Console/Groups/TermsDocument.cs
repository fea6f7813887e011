using System.ComponentModel;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Groups;

/// <summary>The JSON form of who may do what, of conduct and of what members take on.</summary>
internal sealed record TermsDocument(
    [Description("How it decides.")] string Decides,
    [Description("What is said of deputies.")] string Deputies,
    [Description("Whether the document says how a grievance is heard: stated or unspecified.")] string Grievance,
    [Description("The group from whose members the select committee is drawn, by its id.")] string SelectCommitteeFrom)
{
    [Description("Who may do what.")]
    public required IEnumerable<EligibilityDocument> Eligibility { get; init; }

    [Description("The principles of conduct.")]
    public required IEnumerable<PointDocument> Conduct { get; init; }

    [Description("What a member with an interest does, heaviest grade first.")]
    public required IEnumerable<PointDocument> Interests { get; init; }

    [Description("Aims, objectives, purposes and remit.")]
    public required IEnumerable<PointDocument> Objectives { get; init; }

    [Description("What members take on.")]
    public required IEnumerable<PointDocument> MemberDuties { get; init; }

    [Description("The recurring duties of the group.")]
    public required IEnumerable<StandingDutyDocument> StandingDuties { get; init; }

    internal static TermsDocument Of(Group group) => new(
        group.Decides.ToString(), group.Deputies.IsSpecified ? group.Deputies.Value.Words : "unspecified",
        group.Grievance.IsSpecified ? "stated" : "unspecified", group.Grievance.IsSpecified ? group.Grievance.Value.SelectCommitteeFrom.Key : "unspecified")
    {
        Eligibility = group.Eligibility.Select(EligibilityDocument.Of),
        Conduct = group.Conduct.Where(one => one.Scope.Count == 0 || one.Scope.Contains(group.Id)).Select(one => new PointDocument(one.When.Rule.Title, CitationDocument.Of(one.Citation))),
        Interests = group.Interests.Select(one => new PointDocument($"{one.When}: {one.Grade.Words}", CitationDocument.Of(one.When.Rule.Citation))),
        Objectives = PointDocument.Of(group.Objectives),
        MemberDuties = PointDocument.Of(group.MemberDuties),
        StandingDuties = group.RecurringDuties.Select(StandingDutyDocument.Of),
    };
}

/// <summary>The JSON form of something that a document says.</summary>
internal sealed record PointDocument(
    [Description("What the document says, in our words.")] string Says,
    CitationDocument Because)
{
    internal static IEnumerable<PointDocument> Of(IEnumerable<RecordedProvision> points) => points.Select(one => new PointDocument(one.Text, CitationDocument.Of(one.Citation)));

    internal static IEnumerable<PointDocument> Of(IEnumerable<DocumentValue<Party>> parties) => parties.Select(one => new PointDocument(one.Value.Name, CitationDocument.Of(one.Citation)));
}

/// <summary>The JSON form of a rule on who may do what.</summary>
internal sealed record EligibilityDocument(
    [Description("The question it answers, by its code.")] string Question,
    [Description("The rule in words.")] string Says,
    [Description("The facts that the answer depends on, by name.")] IEnumerable<string> Facts,
    [Description("Caveats that go with every answer.")] IEnumerable<string> Doubts,
    CitationDocument Because)
{
    internal static EligibilityDocument Of(EligibilityRule one) => new(
        one.Question.Code, one.Condition.Rule.Title, one.Condition.Asks.Select(ask => ask.Fact), one.Caveats.Select(doubt => doubt.Text), CitationDocument.Of(one.Condition.Rule.Citation));
}

/// <summary>The JSON form of a duty that comes round.</summary>
internal sealed record StandingDutyDocument(
    [Description("The rule, by its id.")] string Rule,
    [Description("What is done.")] string Duty,
    [Description("Who does it.")] string From,
    [Description("To whom.")] IEnumerable<string> To,
    [Description("How often, or at which meeting.")] string Every,
    CitationDocument Because)
{
    internal static StandingDutyDocument Of(RecurringDuty one) => new(
        one.Rule.Id.Value, one.What, one.From.Name, one.To.Select(to => to.Name), one.AtMeeting is { } meeting ? $"at {meeting.Words}" : one.Every.ToString(), CitationDocument.Of(one.Rule.Citation));
}
