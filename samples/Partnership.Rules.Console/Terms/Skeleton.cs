using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Json;

namespace Partnership.Rules.Console.Governance;

/// <summary>A file of terms without its content: every head, what to write there, and "notRead" until it is written.</summary>
internal sealed class Skeleton(string key, string? name)
{
    private const string NotRead = "notRead";

    /// <summary>The heads in the order of most terms, each with where it goes, the question that it answers, and an example.</summary>
    internal static IReadOnlyList<Head> Heads { get; } =
    [
        new("meetings", "cadence", "How often does the group meet?", "quarterly (4.1)"),
        new("meetings", "papersIn", "When do members hand in papers?", "10 working days before the meeting (5.1)"),
        new("meetings", "papersOut", "When do the agenda and papers go out?", "5 working days before the meeting (5.2)"),
        new("meetings", "minutesOut", "When do the minutes go out?", "10 working days after the meeting (5.3)"),
        new("meetings", "quorum", "How many make a quorum?", "one third of the members (6.1)"),
        new(null, "chair", "Who chairs, and for how long?", "elected from the members for 2 years (3.1)"),
        new(null, "viceChair", "Who is vice-chair?", "elected from the members for 2 years (3.2)"),
        new(null, "decides", "How does the group decide?", "by a majority of the votes cast (7.1)"),
    ];

    internal string Name => name ?? "Board";

    /// <summary>The file with every head, and a note on each.</summary>
    internal string Commented()
    {
        var file = File(Heads.ToDictionary(head => head.Member, _ => NotRead, StringComparer.Ordinal));
        var first = new JsonObject { ["$comment"] = new JsonArray([.. Notes().Select(one => (JsonNode)JsonValue.Create(one)!)]) };
        foreach (var (member, value) in file.ToArray())
        {
            first[member] = value?.DeepClone();
        }

        return Written(first);
    }

    /// <summary>The file with what was answered, each under the name of its member; a point without an answer is left out, and the terms are silent on it.</summary>
    internal JsonObject File(IReadOnlyDictionary<string, string> answers, IEnumerable<string>? members = null)
    {
        var group = new JsonObject { ["id"] = $"{key}/board", ["name"] = Name, ["citation"] = "title" };
        var meetings = new JsonObject();
        foreach (var head in Heads.Where(one => answers.ContainsKey(one.Member)))
        {
            (head.Within is null ? group : meetings)[head.Member] = answers[head.Member];
        }

        group["meetings"] = meetings;
        group["membership"] = new JsonObject { ["categories"] = new JsonArray([.. (members ?? []).Select(one => (JsonNode)JsonValue.Create(one)!)]) };
        return new JsonObject
        {
            ["sources"] = new JsonArray(new JsonObject { ["key"] = $"{key}-tor", ["title"] = $"Terms of reference of the {Name}", ["kind"] = "terms-of-reference" }),
            ["partnership"] = new JsonObject { ["key"] = key, ["name"] = Name, ["document"] = $"{key}-tor" },
            ["groups"] = new JsonArray(group),
        };
    }

    internal static string Written(JsonNode file) => file.ToJsonString(JsonForm.Options);

    /// <summary>What is wrong with an answer; empty when the grammar of terms understands it.</summary>
    internal IEnumerable<string> Problems(string member, string answer) =>
        PartnershipJson.Of<Json.Terms>().Read(Written(File(new Dictionary<string, string>(StringComparer.Ordinal) { [member] = answer }))).Problems.Select(one => one.Message);

    internal string MemberProblems(string member) =>
        string.Join(" ", PartnershipJson.Of<Json.Terms>().Read(Written(File(new Dictionary<string, string>(StringComparer.Ordinal), [member]))).Problems.Select(one => one.Message));

    private static IEnumerable<string> Notes() =>
    [
        "Each point is words with the clause in brackets. \"unspecified\": the terms say nothing. \"notRead\": they do, and you have not written it yet; answers ask for it.",
        .. Heads.Select(one => $"{(one.Within is null ? string.Empty : one.Within + ".")}{one.Member}: {one.Question} Example: {one.Example}"),
        "membership.categories: who belongs, one text each. Example: Barsetshire Police [police] (2.1)",
        "standingDuties: what recurs. Example: { \"what\": \"Report to the Safety Partnership (8.1)\", \"to\": [\"Safety Partnership\"], \"every\": \"twice a year (8.1)\" }",
        "deputies, grievance, interests, definitions, life, delegations: see the schema. terms check FILE says back what the file says.",
    ];

    /// <summary>A head of terms of reference.</summary>
    /// <param name="Within">The object in which it stands; null for the group itself.</param>
    /// <param name="Member">The name of its member.</param>
    /// <param name="Question">The question that it answers.</param>
    /// <param name="Example">An answer as one may write it.</param>
    internal sealed record Head(string? Within, string Member, string Question, string Example);
}
