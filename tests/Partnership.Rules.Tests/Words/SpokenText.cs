using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Partnership.Rules.Tests.Words;

/// <summary>A text of the source that a person can meet: a string of at least three words, with a dash where a value is put in.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Maker">The type or method that it is handed to; empty where it is handed to none.</param>
internal sealed partial record SpokenText(string File, int Line, string Text, string Maker)
{
    private static readonly string[] Roots = ["src", "samples"];

    /// <summary>Files whose strings are words that other people write, which a reader of files must know.</summary>
    private static readonly string[] WordsOfOthers =
    [
        "src/Partnership.Rules/Foundation/Wording/", "src/Partnership.Rules/Governance/Wording/", "src/Partnership.Rules/Time/Cadences/CadenceWords.cs", "src/Partnership.Rules/Time/Cadences/CadencePhrases.cs", "src/Partnership.Rules/Time/Cadences/CadenceExtras.cs", "src/Partnership.Rules/Time/Cadences/CadenceForms.cs", // The grammar of terms of reference.
        "src/Partnership.Rules.Documents/Understanding/Columns/Headings.cs", "src/Partnership.Rules.Documents/Understanding/Cells/ReferenceReading.cs", "src/Partnership.Rules.Documents/Understanding/Cells/Moods.cs", // The headings and words of councils' plans.
        "src/Partnership.Rules.Tables/Queries/", // SQL.
        "src/Partnership.Rules/Profiles/Plans/", // What published plans and strategies say, in our words but by their order.
    ];

    /// <summary>Every text of the library and the samples.</summary>
    internal static SpokenText[] All { get; } = [.. Roots.SelectMany(root => Sources(root, "*.cs")).SelectMany(Of), .. Roots.SelectMany(root => Sources(root, "*.cshtml")).SelectMany(OfPage)];

    public override string ToString() => $"{File}:{Line}: {Text}";

    private static IEnumerable<string> Sources(string root, string kind) =>
        Directory.EnumerateFiles(Path.Combine(Seeds.Root, root), kind, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Seeds.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !WordsOfOthers.Any(known => file.StartsWith(known, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<SpokenText> Of(string file)
    {
        var root = CSharpSyntaxTree.ParseText(System.IO.File.ReadAllText(Path.Combine(Seeds.Root, file))).GetRoot();
        foreach (var node in root.DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (TextOf(node) is { } text && ThreeWords().IsMatch(text))
            {
                yield return new SpokenText(file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, text, MakerOf(node));
            }
        }
    }

    /// <summary>What a page for a browser says between its tags, with a dash for each value.</summary>
    private static IEnumerable<SpokenText> OfPage(string file) =>
        System.IO.File.ReadAllLines(Path.Combine(Seeds.Root, file))
            .Select((line, place) => (Line: place + 1, Text: Markup().Replace(Code().Replace(line, "\u2026"), "\n")))
            .SelectMany(one => one.Text.Split('\n').Select(text => new SpokenText(file, one.Line, text.Trim(), "page")))
            .Where(one => ThreeWords().IsMatch(one.Text) && !one.Text.StartsWith('@') && !one.Text.Contains("(var ", StringComparison.Ordinal) && !one.Text.Contains('{', StringComparison.Ordinal) && !one.Text.EndsWith(';'));

    private static string? TextOf(ExpressionSyntax node) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax mixed => string.Concat(mixed.Contents.Select(part => part is InterpolatedStringTextSyntax said ? said.TextToken.ValueText : "\u2026")),
        _ => null,
    };

    private static string MakerOf(ExpressionSyntax node) => node.FirstAncestorOrSelf<SyntaxNode>(one => one is ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax or InvocationExpressionSyntax or AttributeSyntax) switch
    {
        ObjectCreationExpressionSyntax made => made.Type.ToString(),
        InvocationExpressionSyntax called => called.Expression.ToString().Split('.')[^1],
        AttributeSyntax attribute => attribute.Name.ToString(),
        _ => string.Empty,
    };

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"@\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)|@[\w.!?]+(\([^)]*\))?")]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{L}{2,}[,;:.]? \S*\p{L}+\S* \S*[\p{L}\u2026]")]
    private static partial Regex ThreeWords();
}
