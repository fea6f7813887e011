using Partnership.Rules.Tests;

namespace Partnership.Rules.Documents.Tests;

/// <summary>An invented document of terms with what a person reads in it.</summary>
internal sealed record TermsGold(string Name, TermsDraft Draft, IReadOnlyList<TermsFact> Expected)
{
    private static readonly string[] Kinds = [".txt", ".docx", ".odt"];

    internal static IEnumerable<TermsGold> In(string folder)
    {
        var path = Path.Combine(Seeds.Root, "tests", "Partnership.Rules.Documents.Tests", "Terms", folder);
        foreach (var gold in Directory.GetFiles(path, "*.gold").OrderBy(one => one, StringComparer.Ordinal))
        {
            using var document = File.OpenRead(Kinds.Select(one => Path.ChangeExtension(gold, one)).Single(File.Exists));
            yield return new TermsGold(Path.GetFileNameWithoutExtension(gold), TermsReader.Read(document), [.. File.ReadAllLines(gold).Where(one => one.Contains(": ", StringComparison.Ordinal)).Select(Fact)]);
        }
    }

    private static TermsFact Fact(string line)
    {
        var (name, value) = (line[..line.IndexOf(": ", StringComparison.Ordinal)], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        var parts = value.Split(" | ");
        return name switch
        {
            "member" => TermsFacts.Made("members", value, string.Empty, null),
            "report" => TermsFacts.Made("reporting", parts[0], parts.Length > 1 ? parts[1] : string.Empty, null),
            "chair" or "viceChair" => TermsFacts.Made("offices", string.Empty, $"{name} {value}", null),
            "term" => TermsFacts.Made("limits", string.Empty, $"term {value}", null),
            "limit" => TermsFacts.Made("limits", string.Empty, value, null),
            _ => TermsFacts.Made(name, string.Empty, value, null),
        };
    }
}
