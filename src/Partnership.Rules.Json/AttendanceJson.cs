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
        var category = declare.May("category", "The category, by code.", Plain.Text, one => one.Category);
        var body = declare.May("body", "The body, by key.", Plain.Text, one => one.Body);
        var area = declare.May("area", "The area.", Plain.Text, one => one.Area);
        return taken => new PresentMember(member(taken), category(taken), body(taken), area(taken));
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
        return taken => new DecisionFacts { Consensus = consensus(taken), Votes = votes(taken), ChairIsFor = chair(taken) };
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
