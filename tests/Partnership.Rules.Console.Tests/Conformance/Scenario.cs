using System.Text.Json;

namespace Partnership.Rules.Console.Tests;

/// <summary>One question of the conformance pack (seeds/conformance/README.md): a command line, put in a folder of its own.</summary>
internal sealed record Scenario(string Id, IReadOnlyList<string> Arguments)
{
    private const string Out = "{out}";

    internal static string Folder { get; } = Path.Combine(GovernanceAndPlanTests.Tree, "seeds", "conformance");

    internal static IReadOnlyList<Scenario> All { get; } = Read();

    internal static Scenario Named(string id) => All.Single(one => one.Id == id);

    /// <summary>What is answered as JSON: the exit code, the document, what was said beside it, and each file written.</summary>
    internal string Answer() => Run("--json", (answer, files) => JsonSerializer.Serialize(new { exit = answer.ExitCode, answer = answer.Json, said = Lines(answer.Error), files }, Readable) + "\n");

    /// <summary>What is shown to people.</summary>
    internal string Shown() => Run(null, (answer, _) => answer.Out + answer.Error);

    private static JsonSerializerOptions Readable { get; } = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a command line from the root of the tree, with a folder for what it writes.</summary>
    internal static T In<T>(IEnumerable<string> arguments, Func<Answer, SortedDictionary<string, string[]>, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("scenario").FullName;
        try
        {
            var answer = Partnership.Run([.. arguments.Select(one => Located(one.Replace(Out, folder, StringComparison.Ordinal)))]);
            var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => Lines(File.ReadAllText(file).ReplaceLineEndings("\n")));
            string Plain(string text) => text.Replace(folder, Out, StringComparison.Ordinal).Replace(Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Replace(GovernanceAndPlanTests.Tree + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
            return read(answer with { Out = Plain(answer.Out), Error = Plain(answer.Error) }, new SortedDictionary<string, string[]>(files, StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Run(string? further, Func<Answer, SortedDictionary<string, string[]>, string> read) => In(further is null ? Arguments : Arguments.Append(further), read);

    /// <summary>A file of the pack, or of the tree, by its place in it; any other word as it is.</summary>
    private static string Located(string word) =>
        word.Contains('/') ? new[] { Folder, GovernanceAndPlanTests.Tree }.Select(root => Path.Combine(root, word)).FirstOrDefault(File.Exists) ?? word : word;

    private static Scenario[] Read()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "manifest.json")));
        return [.. manifest.RootElement.GetProperty("scenarios").EnumerateArray().Select(one => new Scenario(one.Text("id")!, [.. one.Texts("arguments").Select(word => word!)]))];
    }
}
