using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>How a board is made up, whose term ends, what layers and conduct come to, as JSON.</summary>
/// <remarks>A result with reasons is written and never read back. Groups stand in it by their ids, members by their keys.</remarks>
public static class BoardAnswersJson
{
    /// <summary>A category's standing: <c>category</c>, <c>state</c>, how many fill it, since when, and when it breaks. Written only.</summary>
    public static JsonShape<CategoryResult> Category { get; } = new ResultShape<CategoryResult>("category-standing", "Whether one category of members is filled.", "Whether a category is filled is a result. Ask again with CompositionCalculator.", BoardShape.DeclareCategory);

    /// <summary>A sector's standing: <c>sector</c>, <c>answered</c>.</summary>
    public static JsonShape<SectorResult> Sector { get; } = new ObjectShape<SectorResult>("sector-standing", "Whether an expected sector is answered.", declare =>
    {
        var sector = declare.Needs("sector", "The sector.", MembershipJson.SectorExpectation, one => one.Sector);
        var answered = declare.Needs("answered", "Whether somebody answers for it.", Named.Finding, one => one.Answered);
        return taken => new SectorResult(sector(taken), answered(taken));
    });

    /// <summary>Whether somebody sits for a part or an alternative: <c>category</c>, <c>part</c>, <c>filled</c>.</summary>
    public static JsonShape<PartResult> Part { get; } = new ObjectShape<PartResult>("part-standing", "Whether somebody sits for a part or an alternative that a category names.", declare =>
    {
        var category = declare.Needs("category", "The category.", MembershipJson.MemberCategory, one => one.Category);
        var part = declare.Needs("part", "The part or alternative.", Plain.Text, one => one.Part);
        var filled = declare.Needs("filled", "Whether somebody surely sits for it.", Named.Finding, one => one.Filled);
        return taken => new PartResult(category(taken), part(taken), filled(taken));
    });

    /// <summary>A definition of a remit: <c>adopted</c>, <c>definition</c>, <c>flags</c>. Written only.</summary>
    public static JsonShape<RemitDefinition> Remit { get; } = new ResultShape<RemitDefinition>("remit-definition", "A definition that a group's remit adopts.", "Which definition it is is a result. Ask again with RemitCalculator.", declare =>
    {
        declare.Needs("adopted", "The definition's key.", Plain.Text, one => one.Adopted.Definition);
        declare.May("definition", "The definition found, by its id.", Plain.Text, one => one.Definition?.Id);
        declare.List("flags", "The gloss, and that it is not the statutory definition.", ReasonsJson.Flag, one => one.Caveats);
    });

    /// <summary>How a group is made up: <c>group</c>, <c>finding</c>, <c>categories</c>, <c>expected</c>, <c>problems</c>, <c>nextBreak</c>, <c>because</c>. Written only.</summary>
    public static JsonShape<CompositionResult> Composition { get; } = new ResultShape<CompositionResult>("composition", "How a group is made up on a day.", "How a group is made up is a result. Ask again with CompositionCalculator.", BoardShape.DeclareComposition);

    /// <summary>A problem of a list of members: <c>member</c>, <c>code</c>, <c>says</c>.</summary>
    public static JsonShape<RosterProblem> Problem { get; } = new ObjectShape<RosterProblem>("roster-problem", "Something wrong in a list of members.", declare =>
    {
        var member = declare.Needs("member", "The member's key.", Plain.Text, one => one.Member);
        var code = declare.Needs("code", "A short code.", Plain.Text, one => one.Code);
        var says = declare.Needs("says", "What is wrong.", Plain.Text, one => one.Message);
        return taken => new RosterProblem(member(taken), code(taken), says(taken));
    });

    /// <summary>A term's end: <c>office</c>, <c>ends</c>, <c>tasks</c>. Written only.</summary>
    public static JsonShape<TenureExpiry> TermExpiry { get; } = new ResultShape<TenureExpiry>("term-expiry", "When somebody's term in an office ends.", "When a term ends is a result. Ask again with TermCalculator.", declare =>
    {
        declare.Needs("office", "The office.", Plain.Text, one => one.Office);
        declare.Needs("ends", "The last day, with its reasons.", ToldShape<LocalDate>.Shape, one => one.Ends);
        declare.List("tasks", "What falls to the holder then.", OfficeJson.OfficeDuty, one => one.Tasks);
    });

    /// <summary>Layers compared: <c>subject</c>, <c>governing</c>, <c>additions</c>, <c>conflicts</c>.</summary>
    public static JsonShape<PrecedenceResult> Layers { get; } = new ObjectShape<PrecedenceResult>("layer-finding", "Which layer governs a subject, and what the others add or cannot take away.", declare =>
    {
        var subject = declare.Needs("subject", "The subject.", Plain.Text, one => one.Subject);
        var governing = declare.Needs("governing", "What governs.", GovernanceJson.LayeredRequirement, one => one.Governing);
        var additions = declare.List("additions", "What asks for more.", GovernanceJson.LayeredRequirement, one => one.Additions);
        var conflicts = declare.List("conflicts", "What asks for less, and cannot.", GovernanceJson.LayeredRequirement, one => one.Conflicts);
        return taken => new PrecedenceResult(subject(taken), governing(taken), additions(taken), conflicts(taken));
    });

    /// <summary>A principle of conduct on the facts: <c>principle</c>, <c>raised</c>. Written only.</summary>
    public static JsonShape<ConductResult> Conduct { get; } = new ResultShape<ConductResult>("conduct-finding", "Whether the facts raise the flag of a principle. A flag is never a verdict.", "Whether a flag is raised is a result. Ask again with ConductCalculator.", declare =>
    {
        declare.Needs("principle", "The principle.", ConductJson.ConductRule, one => one.Principle);
        declare.Needs("raised", "Whether the matter should be looked at, with the reasons.", ToldShape<Finding>.Shape, one => one.Raised);
    });

    /// <summary>Who is tied to whom: <c>parties</c>, <c>links</c>. Written only.</summary>
    public static JsonShape<LinkGraph> Links { get; } = new ResultShape<LinkGraph>("link-graph", "Who is tied to whom.", "A graph of links is a result. Gather it again with LinkGraph.Of.", declare =>
    {
        declare.Needs("parties", "The parties, in order of first appearance.", new ListShape<Party>(GovernanceJson.Party), one => one.Parties);
        declare.Needs("links", "The links.", new ListShape<GroupLink>(GovernanceJson.GroupLink), one => one.Links);
    });
}
