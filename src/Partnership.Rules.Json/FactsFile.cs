using System.Text.Json;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>A file of facts for the definitions, read. By its schema: schemas/definition-facts.schema.json.</summary>
/// <remarks>
/// <para>Groups hold facts by their keys, each <c>true</c>, <c>false</c> or <c>"unknown"</c>. Connection, kinship and behaviour may be a list in place
/// of an object: what is listed holds, with what it implies, and nothing else in that group does, save what a fact that holds leaves open
/// (<see cref="AbuseFact.LeavesOpen"/>): that is not known. Where something listed cannot be understood, nothing is taken from what the
/// list leaves out.</para>
/// <para>Nothing else can be given: no name, no date of birth, no sex, no free text. An unknown key is a problem with its path.</para>
/// </remarks>
public sealed class FactsFile
{
    private static readonly FactGroup[] Listable = [FactGroup.Connection, FactGroup.Kinship, FactGroup.Behaviour];

    private readonly List<string> problems = [];
    private readonly List<AbuseFact> unlisted = [];

    private FactsFile()
    {
    }

    /// <summary>What is known.</summary>
    public FactSheet Facts { get; private set; } = FactSheet.Empty;

    /// <summary>Whether the text is a file of facts at all: JSON, and an object.</summary>
    public bool IsReadable { get; private set; }

    /// <summary>What could not be used, each with its path and what may stand there. Such a fact is not known.</summary>
    public ValueList<string> Problems => problems.ToValueList();

    /// <summary>Reads a file of facts. Every problem is reported; the good part is kept.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static FactsFile Read(string json)
    {
        var file = new FactsFile();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            file.ReadGroups(document.RootElement);
        }
        catch (JsonException broken)
        {
            file.problems.Add($"$: this is not JSON ({broken.Message})");
        }

        return file;
    }

    private void ReadGroups(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add("$: an object of groups is expected");
            return;
        }

        IsReadable = true;
        foreach (var property in GivenOnce(root, "$").Where(one => one.Name != "$schema"))
        {
            if (FactGroup.All.FirstOrDefault(one => one.Code == property.Name) is { } group)
            {
                ReadGroup(group, property.Value);
            }
            else
            {
                problems.Add($"$.{property.Name}: there is no such group; give one of {string.Join(", ", FactGroup.All)}");
            }
        }

        LeaveOpen();
    }

    /// <summary>What a list left out is not known where a fact that holds, of whatever group, makes it arguable.</summary>
    private void LeaveOpen()
    {
        var open = AbuseFact.WithKinship.Where(fact => Facts[fact.Code].Or(false)).SelectMany(fact => fact.LeavesOpen).Intersect(unlisted).ToArray();
        Facts = open.Aggregate(Facts, (sheet, fact) => sheet.WithNotKnown(fact.Code));
    }

    /// <summary>What is given once. Of two that are given, neither is taken.</summary>
    private List<JsonProperty> GivenOnce(JsonElement given, string path)
    {
        var named = given.EnumerateObject().GroupBy(one => one.Name, StringComparer.Ordinal).ToLookup(same => same.Skip(1).Any());
        problems.AddRange(named[true].Select(same => $"{path}.{same.Key}: given twice; give it once"));
        return [.. named[false].SelectMany(one => one)];
    }

    private void ReadGroup(FactGroup group, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && Listable.Contains(group))
        {
            ReadList(group, value);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in GivenOnce(value, $"$.{group}"))
            {
                ReadFact(group, property);
            }
        }
        else
        {
            problems.Add($"$.{group}: an object of facts{(Listable.Contains(group) ? ", or a list of those that hold," : string.Empty)} is expected");
        }
    }

    private void ReadList(FactGroup group, JsonElement list)
    {
        var named = list.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.String ? one.GetString()! : one.GetRawText()).ToArray();
        var listed = AbuseFact.In(group).Where(fact => named.Contains(fact.Key, StringComparer.Ordinal)).ToArray();
        var unheard = named.Select((name, place) => (name, place)).Where(one => Find(group, one.name) is null).ToArray();
        problems.AddRange(unheard.Select(one => Unheard($"$.{group}[{one.place}]", group, one.name)));
        foreach (var fact in AbuseFact.In(group))
        {
            var holds = listed.Contains(fact) || listed.Any(one => one.Implies.Contains(fact));
            Facts = holds || unheard.Length == 0 ? Facts.With(fact.Code, holds) : Facts.WithNotKnown(fact.Code);
            unlisted.AddRange(holds ? [] : [fact]);
        }
    }

    private void ReadFact(FactGroup group, JsonProperty property)
    {
        var path = $"$.{group}.{property.Name}";
        if (Find(group, property.Name) is not { } fact)
        {
            problems.Add(Unheard(path, group, property.Name));
        }
        else if (property.Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Facts = Facts.With(fact.Code, property.Value.GetBoolean());
        }
        else if (property.Value.ValueKind == JsonValueKind.String && property.Value.ValueEquals("unknown"))
        {
            Facts = Facts.WithNotKnown(fact.Code);
        }
        else
        {
            problems.Add($"{path}: {property.Value.GetRawText()} will not do; give true, false or \"unknown\"");
        }
    }

    private static AbuseFact? Find(FactGroup group, string key) => AbuseFact.In(group).FirstOrDefault(fact => fact.Key == key);

    private static string Unheard(string path, FactGroup group, string name) =>
        $"{path}: there is no fact '{name}'; give one of {string.Join(", ", AbuseFact.In(group).Select(fact => fact.Key))}";
}
