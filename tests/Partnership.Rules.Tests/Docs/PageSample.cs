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

    /// <summary>The code of each block, as compiled.</summary>
    internal IEnumerable<string> Code => Region().Matches(File.ReadAllText(Path.Combine(Seeds.Root, "tests/Partnership.Rules.Tests/Docs", $"{GetType().Name}.cs")).ReplaceLineEndings("\n"))
        .GroupBy(region => region.Groups["name"].Value)
        .Select(same => string.Concat(same.Select(region => region.Groups["code"].Value)));

    /// <summary>What each block prints.</summary>
    internal IEnumerable<string> Printed => Blocks.Select(block =>
    {
        var printed = new StringWriter();
        block(printed);
        return printed.ToString().ReplaceLineEndings("\n");
    });

    [GeneratedRegex("#region (?<name>[^\n]*)\n(?<code>.*?)#endregion", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Region();
}
