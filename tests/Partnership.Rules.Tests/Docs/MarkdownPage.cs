using System.Text.RegularExpressions;

namespace Partnership.Rules.Tests.Docs;

/// <summary>One Markdown page of the repository: its blocks of code, its links and its headings.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string text;

    private MarkdownPage(string path, string text)
    {
        Path = path;
        this.text = text;
    }

    /// <summary>Every page of the repository, in the order of its path.</summary>
    internal static MarkdownPage[] All { get; } =
    [
        .. Directory.GetFiles(Seeds.Root, "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Seeds.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj" or "StrykerOutput" || (folder.StartsWith('.') && folder != ".github")))
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => new MarkdownPage(path, File.ReadAllText(System.IO.Path.Combine(Seeds.Root, path)).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The languages of files under samples.</summary>
    internal static string[] OfSamples { get; } = ["cs", "fsharp", "vb"];

    /// <summary>The blocks that say, in the line above them, from which file they are.</summary>
    internal IEnumerable<(string File, string Code)> Excerpts => Excerpt().Matches(text).Select(one => (one.Groups["file"].Value, one.Groups["code"].Value));

    /// <summary>Writes code and output into the page, block after block. A block of code is followed by its output.</summary>
    internal static void Fill(string path, string[] code, string[] printed)
    {
        var file = System.IO.Path.Combine(Seeds.Root, path);
        var (place, isNext) = (0, false);
        var filled = Fence().Replace(File.ReadAllText(file).ReplaceLineEndings("\n"), block =>
        {
            var language = block.Groups["language"].Value;
            var written = language == "csharp" ? $"```csharp\n{code[place]}```" : language == "text" && isNext ? $"```text\n{printed[place++]}```" : block.Value;
            isNext = language == "csharp";
            return written;
        });
        File.WriteAllText(file, filled);
    }

    /// <summary>The path from the root of the repository.</summary>
    internal string Path { get; }

    /// <summary>The blocks of code, in order.</summary>
    internal IEnumerable<CodeBlock> Blocks => Fence().Matches(text).Select(block => new CodeBlock(block.Groups["language"].Value, block.Groups["code"].Value));

    /// <summary>Where its links and pictures lead, as written.</summary>
    internal IEnumerable<string> Links => Link().Matches(Prose).Select(link => link.Groups["to"].Value);

    /// <summary>The names by which its headings can be linked to.</summary>
    internal HashSet<string> Anchors => [.. Heading().Matches(Prose).Select(heading => Anchor(heading.Groups["words"].Value))];

    /// <summary>What stands in backticks outside the blocks of code.</summary>
    internal IEnumerable<string> Quoted => Backticks().Matches(Prose).Select(one => one.Groups["code"].Value);

    internal string Prose => Fence().Replace(text, string.Empty);

    public override string ToString() => Path;

    /// <summary>As code hosts name a heading: lower case, no punctuation, hyphens for spaces.</summary>
    internal static string Anchor(string heading) =>
        NotInAnchor().Replace(heading.Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-');

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex("^From `(?<file>samples/[^`]+)`[^\n]*:\n\n```(cs|fsharp|vb)\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Excerpt();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<words>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Backticks();

    [GeneratedRegex(@"[^\p{L}\p{Nd} _-]")]
    private static partial Regex NotInAnchor();
}

/// <summary>A block of code on a page.</summary>
/// <param name="Language">The word after the fence.</param>
/// <param name="Code">The lines.</param>
internal sealed record CodeBlock(string Language, string Code);
