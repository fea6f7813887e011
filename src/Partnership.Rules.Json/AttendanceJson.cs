using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>Who was in the room, who voted how, and what that came to, as JSON. Members stand by opaque keys, never by name.</summary>
public static class AttendanceJson
{
    /// <summary>Somebody in the room: <c>member</c>, <c>category</c>, <c>body</c>, <c>area</c>.</summary>
    public static JsonShape<PresentMember> Present { get; } = new ObjectShape<PresentMember>("present-member", "Somebody in the room, by an opaque key.", declare =>
    {
        var member = declare.Needs("member", "The member's key: opaque, never a name.", Plain.Words, one => one.Member);
        var category = declare.Knows("category", "The category, by code.", new FactShape<string>(Plain.Text), one => one.Category, Fact<string>.NotAsked);
        var body = declare.Knows("body", "The body, by key.", new FactShape<string>(Plain.Text), one => one.Body, Fact<string>.NotAsked);
        var area = declare.Knows("area", "The area.", new FactShape<string>(Plain.Text), one => one.Area, Fact<string>.NotAsked);
        var facts = declare.Or("facts", "What else is known of the member, where the quorum asks it.", GivenJson.FactSheet, one => one.Facts, FactSheet.Empty);
        return taken => new PresentMember(member(taken)) { Category = category(taken), Body = body(taken), Area = area(taken), Facts = facts(taken) };
    });

    /// <summary>What is known of who attended: <c>present</c>, <c>members</c>, <c>chairIsContent</c>, <c>wasAdjourned</c>.</summary>
    public static JsonShape<QuorumFacts> QuorumFacts { get; } = new ObjectShape<QuorumFacts>("quorum-facts", "What is known of who attended.", declare =>
    {
        var present = declare.Or("present", "Those present; an empty list when nobody came.", new FactShape<ValueList<PresentMember>>(new ListShape<PresentMember>(Present)), one => one.Present, default);
        var members = declare.Knows("members", "How many members there are in all, for a quorum that is a share.", new FactShape<int>(Plain.Number), one => one.MembersInAll, Fact<int>.NotAsked);
        var content = declare.Or("chairIsContent", "Whether the chair holds that there are enough, where it is left to the chair.", FactSheetShape.Truth, one => one.ChairIsContent, default);
        var adjourned = declare.Or("wasAdjourned", "Whether it is a meeting adjourned for want of a quorum.", FactSheetShape.Truth, one => one.WasAdjourned, default);
        return taken => new QuorumFacts { Present = present(taken), MembersInAll = members(taken), ChairIsContent = content(taken), WasAdjourned = adjourned(taken) };
    });

    /// <summary>How a meeting measured against its quorum. Written only.</summary>
    public static JsonShape<QuorumResult> Quorum { get; } = new ResultShape<QuorumResult>("quorum-result", "How a meeting measured against its quorum.", "Whether there was a quorum is a result. Ask again with QuorumCalculator.", declare =>
    {
        declare.Needs("status", "Whether enough were there.", Plain.Code(QuorumStatus.All), one => one.Status);
        declare.Needs("counted", "How many different people counted.", Plain.Number, one => one.Counted);
        declare.List("missing", "What was wanting, in words.", Plain.Words, one => one.Missing.Select(part => part.ToString()).ToValueList());
        declare.States("follows", "What follows by the group's own terms.", MeetingJson.WithoutQuorum, one => one.Follows);
    });

    /// <summary>A vote: <c>member</c>, <c>choice</c>, <c>body</c>.</summary>
    public static JsonShape<Vote> Vote { get; } = new ObjectShape<Vote>("vote", "One vote, by an opaque key.", declare =>
    {
        var member = declare.Needs("member", "The member's key: opaque, never a name.", Plain.Words, one => one.Member);
        var choice = declare.Needs("choice", "How it was cast.", Named.State(VoteChoice.For, VoteChoice.Against, VoteChoice.Abstain), one => one.Choice);
        var body = declare.May("body", "The body, by key.", Plain.Text, one => one.Body);
        return taken => new Vote(member(taken), choice(taken), body(taken));
    });

    /// <summary>What is known of a decision: <c>consensus</c>, <c>votes</c>, <c>chairIsFor</c>.</summary>
    public static JsonShape<DecisionFacts> Decision { get; } = new ObjectShape<DecisionFacts>("decision-facts", "What is known of a decision.", declare =>
    {
        var consensus = declare.Or("consensus", "Whether all agreed.", FactSheetShape.Truth, one => one.Consensus, default);
        var votes = declare.Or("votes", "The votes cast.", new FactShape<ValueList<Vote>>(new ListShape<Vote>(Vote)), one => one.Votes, default);
        var chair = declare.Or("chairIsFor", "Whether the chair is for it.", FactSheetShape.Truth, one => one.ChairIsFor, default);
        var casting = declare.Or("hasCastingVote", "Whether the chair has a casting vote, where the document does not say.", FactSheetShape.Truth, one => one.HasCastingVote, default);
        return taken => new DecisionFacts { HasCastingVote = casting(taken), Consensus = consensus(taken), Votes = votes(taken), ChairIsFor = chair(taken) };
    });

    /// <summary>Who came for a category: <c>category</c>, <c>presence</c>, <c>substitute</c>.</summary>
    public static JsonShape<Attendance> Attended { get; } = new ObjectShape<Attendance>("attendance", "Who came for one category of members.", declare =>
    {
        var category = declare.Needs("category", "The category, by code.", Plain.Words, one => one.Category);
        var presence = declare.Needs("presence", "Whether and how it was there.", Named.State(Presence.Member, Presence.Substitute, Presence.Nobody, Presence.Unknown), one => one.Presence);
        var substitute = declare.Or("substitute", "What is known of the substitute; left out when nobody stood in.", GivenJson.FactSheet, one => one.Substitute, FactSheet.Empty);
        return taken => new Attendance(category(taken), presence(taken), substitute(taken));
    });

    /// <summary>Whether a category was represented: <c>category</c>, <c>represented</c>. Written only.</summary>
    public static JsonShape<AttendanceResult> Standing { get; } = new ResultShape<AttendanceResult>("attendance-standing", "Whether a category was represented by its group's own rule.", "Whether a category was represented is a result. Ask again with AttendanceCalculator.", declare =>
    {
        declare.Needs("category", "The category.", MembershipJson.MemberCategory, one => one.Category);
        declare.Needs("represented", "The finding with its reasons.", ToldShape<Finding>.Shape, one => one.Represented);
    });
}
