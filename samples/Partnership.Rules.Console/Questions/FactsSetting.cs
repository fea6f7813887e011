using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Json;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>--facts</c>: what is known, by a shape of the library or by a record of the console.</summary>
internal sealed class FactsSetting<T>(string name, JsonShape<T>? shape) : Setting<string>("--facts", typeof(T) == typeof(NoFacts) ? "a file; nothing is asked of it" : $"a file as {FactsSchema.Of(name)}.schema.json describes", text => text, "the facts known, none if omitted"), INamesFile
    where T : class
{
    private static readonly JsonSerializerOptions Strict = new(JsonForm.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    public bool IsOutput => false;

    public IEnumerable<string?> PathsIn(ParseResult parsed) => [parsed.GetValue(this)];

    internal T? In(ParseResult parsed, Output output)
    {
        if (!IsGiven(parsed))
        {
            return null;
        }

        var file = Needed(parsed);
        return shape is null ? Plain(file) : Shaped(file, shape, output);
    }

    private T Shaped(string file, JsonShape<T> read, Output output)
    {
        var reading = read.ReadUtf8(Files.ReadBytes(file, Name));
        foreach (var problem in reading.HasValue ? reading.Problems : [])
        {
            output.Unusable($"{file}: {problem}");
        }

        return reading.HasValue ? reading.Value : throw new BadUsageException($"{Name}: {file} is not valid. {string.Join(" ", reading.Problems)}");
    }

    private T Plain(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Files.ReadBytes(file, Name), Strict) ?? throw new JsonException("it is null");
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException)
        {
            throw new BadUsageException($"{Name}: {file} is not valid. {wrong.Message}");
        }
    }
}

/// <summary>Where the schema of a question's facts is.</summary>
internal static class FactsSchema
{
    private static readonly string[] OfMembers = ["vacancy", "hats"];

    internal static string Of(string question) => question == "remit" ? "schemas/definition-facts" : $"samples/facts/{(OfMembers.Contains(question) ? "board" : question)}";
}
