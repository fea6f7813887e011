using System.Text.RegularExpressions;

namespace Partnership.Rules.Tests.Docs;

/// <summary>
/// The code of one page, compiled: a region a block, in the order of the page. Regions of one name are one block, so that the using
/// lines at the top of a file can belong to it. The file is named for the class. <see cref="SnippetTests"/> compares code and output with the page.
/// </summary>
internal abstract partial class PageSample
{
    /// <summary>Every sample there is.</summary>
    internal static PageSample[] All { get; } =
    [
        .. typeof(PageSample).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageSample)))
            .Select(type => (PageSample)Activator.CreateInstance(type)!),
    ];

    /// <summary>The page, by its path from the root of the repository.</summary>
    internal abstract string Page { get; }

    /// <summary>What each block does; it writes to what it is given in place of the console.</summary>
    internal abstract Action<TextWriter>[] Blocks { get; }

    /// <summary>The name of each block.</summary>
    internal IEnumerable<string> Names => Region().Matches(Source).Select(region => region.Groups["name"].Value).Distinct();

    /// <summary>The code of each block, as compiled, under the namespaces that it uses.</summary>
    internal IEnumerable<string> Code => Region().Matches(Source)
        .GroupBy(region => region.Groups["name"].Value)
        .Select(same => string.Concat(same.Select(region => Outdented(region.Groups["code"].Value))))
        .Select(code => code.StartsWith("using ", StringComparison.Ordinal) ? code : $"{string.Concat(Namespaces.UsedBy(code, Source).Select(one => $"using {one};\n"))}\n{code}");

    private string Source => File.ReadAllText(Path.Combine(Seeds.Root, "tests/Partnership.Rules.Tests/Docs", $"{GetType().Name}.cs")).ReplaceLineEndings("\n");

    /// <summary>What each block prints.</summary>
    internal IEnumerable<string> Printed => Blocks.Select(block =>
    {
        var printed = new StringWriter();
        block(printed);
        return printed.ToString().ReplaceLineEndings("\n");
    });

    /// <summary>Without the indent that the class gives it.</summary>
    private static string Outdented(string code)
    {
        var lines = code.TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => $"{(line.Length > indent ? line[indent..] : line.Trim())}\n"));
    }

    [GeneratedRegex("#region (?<name>[^\n]*)\n(?<code>.*?)#endregion", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Region();
}
