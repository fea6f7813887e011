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
        new(null, "decides", "How does the group decide?", "majority, the Chair having a casting vote (7.1)"),
        new(null, "deputies", "May members send someone in their place? Enter required, allowed, standing, same-body or forbidden.", "allowed (2.4)"),
        new("life", "createdOn", "When was the group set up?", "2024-05 (1.3)"),
        new("life", "reviewOn", "When are the terms reviewed next?", "2026-05 (9.1)"),
        new("life", "lapsesAfter", "When does the group end unless it is renewed?", "2028 (9.2)"),
    ];

    internal string Name => name ?? "Board";

    /// <summary>The file with every head, and a note on each.</summary>
    internal string Commented()
    {
        var file = File(Heads.ToDictionary(head => head.Member, _ => NotRead, StringComparer.Ordinal));
        var group = file["groups"]![0]!.AsObject();
        group["grievance"] = NotRead;
        group[NotRead] = Names("reportsTo", "eligibility", "interests", "conduct", "delegations", "standingDuties", "definitions", "inherits");
        group["membership"]![NotRead] = Names("categories");
        var first = new JsonObject { ["$comment"] = Names([.. Notes()]) };
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
        foreach (var head in Heads.Where(one => answers.ContainsKey(one.Member)))
        {
            (head.Within is null ? group : Part(group, head.Within))[head.Member] = answers[head.Member];
        }

        Part(group, "membership")["categories"] = Names([.. members ?? []]);
        return new JsonObject
        {
            ["sources"] = new JsonArray(new JsonObject { ["key"] = $"{key}-tor", ["title"] = $"Terms of reference of the {Name}", ["kind"] = "terms-of-reference" }),
            ["partnership"] = new JsonObject { ["key"] = key, ["name"] = Name, ["document"] = $"{key}-tor" },
            ["groups"] = new JsonArray(group),
        };
    }

    private static JsonObject Part(JsonObject group, string name)
    {
        if (group[name] is not JsonObject part)
        {
            group[name] = part = [];
        }

        return part;
    }

    private static JsonArray Names(params string[] names) => [.. names.Select(one => (JsonNode)JsonValue.Create(one)!)];

    internal static string Written(JsonNode file) => file.ToJsonString(JsonForm.Options);

    /// <summary>What is wrong with an answer; empty when the grammar of terms understands it.</summary>
    internal IEnumerable<string> Problems(string member, string answer) =>
        PartnershipJson.Of<Json.Terms>().Read(Written(File(new Dictionary<string, string>(StringComparer.Ordinal) { [member] = answer }))).Problems.Select(one => one.Message);

    internal string MemberProblems(string member) =>
        string.Join(" ", PartnershipJson.Of<Json.Terms>().Read(Written(File(new Dictionary<string, string>(StringComparer.Ordinal), [member]))).Problems.Select(one => one.Message));

    private static IEnumerable<string> Notes() =>
    [
        "Each point is words with the clause in brackets. \"unspecified\": the terms say nothing. \"notRead\": they do, and you have not written it yet; answers that depend on it are not known.",
        "A list of which something is missing is named in the list notRead. Take its name out once the list is whole.",
        .. Heads.Select(one => $"{(one.Within is null ? string.Empty : one.Within + ".")}{one.Member}: {one.Question} Example: {one.Example}"),
        "membership.categories: who belongs, one text each. Example: Barsetshire Police [police] (2.1)",
        "standingDuties: what recurs. Example: { \"what\": \"Report to the Safety Partnership (8.1)\", \"to\": [\"Safety Partnership\"], \"every\": \"twice a year (8.1)\" }",
        "reportsTo: to whom it answers. Example: { \"to\": \"Safety Partnership\", \"every\": \"twice a year (8.1)\", \"citation\": \"8.1\" }",
        "Every other point has its description in the schema. terms check FILE says back what the file says.",
    ];

    /// <summary>A head of terms of reference.</summary>
    /// <param name="Within">The object in which it stands; null for the group itself.</param>
    /// <param name="Member">The name of its member.</param>
    /// <param name="Question">The question that it answers.</param>
    /// <param name="Example">An answer as one may write it.</param>
    internal sealed record Head(string? Within, string Member, string Question, string Example);
}
