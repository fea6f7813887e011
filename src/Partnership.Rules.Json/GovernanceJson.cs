using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json;

/// <summary>Partnerships, parties, links, recorded points, conflicts and layered requirements as JSON.</summary>
public static class GovernanceJson
{
    /// <summary>A group id, as text: <c>southampton/board</c>.</summary>
    public static JsonShape<GroupId> GroupId { get; } = new TextShape<GroupId>("a group id, a partnership and a group joined by a slash", Governance.GroupId.Parse, id => id.Value) { Pattern = "^[a-z0-9-]+/[a-z0-9-]+$" };

    /// <summary>A party: <c>key</c>, <c>name</c>.</summary>
    public static JsonShape<Party> Party { get; } = new ObjectShape<Party>("party", "A group, an organisation, an outside board or the holder of a post. Never a named person.", declare =>
    {
        var key = declare.Needs("key", "A key of its own within the partnership; a group's is its group id.", Plain.Words, one => one.Key);
        var name = declare.Needs("name", "The name the document uses.", Plain.Words, one => one.Name);
        return taken => new Party(key(taken), name(taken));
    });

    /// <summary>An event: <c>code</c>, <c>words</c>.</summary>
    public static JsonShape<Trigger> Trigger { get; } = new ObjectShape<Trigger>("trigger", "The event from which a time runs.", declare =>
    {
        var code = declare.Needs("code", "A short code, lower case with hyphens: meeting.", Plain.Words, one => one.Code);
        var words = declare.Needs("words", "The event in words, to stand after before or after: the meeting.", Plain.Words, one => one.Words);
        return taken => new Trigger(code(taken), words(taken));
    });

    /// <summary>A partnership: <c>key</c>, <c>name</c>, <c>document</c>.</summary>
    public static JsonShape<CouncilPartnership> Partnership { get; } = new ObjectShape<CouncilPartnership>("partnership", "A council area's standing arrangement.", declare =>
    {
        var key = declare.Needs("key", "Its key: lower case, digits and hyphens. Every group id begins with it.", new TextShape<string>("a key of lower case letters, digits and hyphens", KeyOf, one => one) { Pattern = "^[a-z0-9-]+$" }, one => one.Key);
        var name = declare.Needs("name", "Its name.", Plain.Words, one => one.Name);
        var document = declare.Needs("document", "The document that sets it up; in a file of terms the key of one of its sources.", new InstrumentShape(), one => one.Document);
        return taken => new CouncilPartnership(key(taken), name(taken), document(taken));
    });

    /// <summary>A recorded point: <c>says</c>, <c>citation</c>.</summary>
    public static JsonShape<RecordedProvision> RecordedPoint { get; } = new ObjectShape<RecordedProvision>("recorded-point", "Something that is recorded and from which nothing is computed.", declare =>
    {
        var says = declare.Needs("says", "What the document says, in your own words.", Plain.Words, one => one.Text);
        var citation = declare.Needs("citation", "Where.", ReasonsJson.Citation, one => one.Citation);
        return taken => new RecordedProvision(says(taken), citation(taken));
    });

    /// <summary>A link: <c>from</c>, <c>to</c>, <c>kind</c>, <c>citation</c>.</summary>
    public static JsonShape<GroupLink> GroupLink { get; } = new ObjectShape<GroupLink>("group-link", "A tie between two parties.", declare =>
    {
        var from = declare.Needs("from", "One end.", Party, one => one.From);
        var to = declare.Needs("to", "The other end.", Party, one => one.To);
        var kind = declare.Needs("kind", "What sort of tie it is, read from the one end to the other.", Plain.Code(LinkKind.All), one => one.Kind);
        var citation = declare.Needs("citation", "Where it is written.", ReasonsJson.Citation, one => one.Citation);
        return taken => new GroupLink(from(taken), to(taken), kind(taken), citation(taken));
    });

    /// <summary>A conflict of documents: <c>id</c>, <c>doubt</c>, <c>reading</c>, <c>citations</c>.</summary>
    public static JsonShape<DocumentConflict> DocumentConflict { get; } = new ObjectShape<DocumentConflict>("document-conflict", "Where documents disagree or are unclear, and the reading taken.", declare =>
    {
        var id = declare.Needs("id", "Its id.", Plain.Words, one => one.Id);
        var doubt = declare.Needs("doubt", "The conflict or doubt, in your own words.", Plain.Words, one => one.Doubt);
        var reading = declare.Needs("reading", "The reading taken.", Plain.Words, one => one.Reading);
        var citations = declare.List("citations", "The places.", ReasonsJson.Citation, one => one.Citations);
        return taken => new DocumentConflict(id(taken), doubt(taken), reading(taken), [.. citations(taken)]);
    });

    /// <summary>A layered requirement: <c>subject</c>, <c>rule</c>, <c>amount</c>, <c>stricter</c>.</summary>
    public static JsonShape<LayeredRequirement> LayeredRequirement { get; } = new ObjectShape<LayeredRequirement>("layered-requirement", "What one layer asks on a subject. Two layers on one subject are compared.", declare =>
    {
        var subject = declare.Needs("subject", "The subject, such as cambridgeshire/dvsg/meetings-a-year.", Plain.Words, one => one.Subject);
        var rule = declare.Needs("rule", "The rule, with its layer.", ReasonsJson.Rule, one => one.Rule);
        var amount = declare.Needs("amount", "How many.", Plain.Number, one => one.Amount);
        var stricter = declare.Needs("stricter", "Whether more or fewer is the stricter.", Stricter, one => one.Stricter);
        return taken => new LayeredRequirement(subject(taken), rule(taken), amount(taken), stricter(taken));
    })
    {
        Suspect = Statute.GuardsRequirement,
    };

    private static ChoiceShape<StricterDirection> Stricter => new([StricterDirection.MoreIsStricter, StricterDirection.FewerIsStricter], one => one == StricterDirection.MoreIsStricter ? "more" : "fewer");

    private static string KeyOf(string text) =>
        Governance.GroupId.TryParse($"{text}/x", out var id) && id.Partnership == text ? text : throw new FormatException($"'{text}' is not a key of lower case letters, digits and hyphens.");
}
