using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Partnership.Rules.Tests.Docs;

/// <summary>A block of a page, compiled as the whole of a new console program.</summary>
internal static class Pasted
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => !Path.GetFileName(path).StartsWith("Partnership.Rules.Tests", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What the compiler reports as errors.</summary>
    internal static IEnumerable<string> Errors(params string[] blocks) =>
        CSharpCompilation.Create("pasted", [CSharpSyntaxTree.ParseText(Whole(blocks), Language), CSharpSyntaxTree.ParseText(ImplicitUsings, Language)], References, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString());

    /// <summary>The using lines of all blocks first, as a program has them.</summary>
    private static string Whole(string[] blocks)
    {
        var lines = blocks.SelectMany(block => block.Split('\n')).ToArray();
        return string.Join('\n', lines.Where(IsUsing).Distinct().Concat(lines.Where(line => !IsUsing(line))));
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
}
