using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Partnership.Rules.Tests.House;

/// <summary>The source of the core, to be compiled in memory as it stands and as a newcomer might change it.</summary>
internal static class CoreSource
{
    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET8_0", "NET"]);

    private static readonly string Folder = Path.Combine(Seeds.Root, "src", "Partnership.Rules");

    /// <summary>The core as it stands.</summary>
    internal static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "core",
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Where(IsSource).Select(Parse), CSharpSyntaxTree.ParseText(GlobalUsings, Language)],
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => !Path.GetFileName(path).StartsWith("Partnership.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The tree of a file, by the end of its path.</summary>
    internal static SyntaxTree Tree(string file) => Compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(file, StringComparison.Ordinal));

    /// <summary>The core with one file changed.</summary>
    internal static CSharpCompilation With(SyntaxTree tree, string text) => Compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, Language, tree.FilePath));

    /// <summary>The errors in one file, by their codes.</summary>
    internal static string[] Errors(CSharpCompilation core, SyntaxTree tree) =>
        [.. core.GetSemanticModel(tree).GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Id).Distinct()];

    private static bool IsSource(string path) => Path.GetRelativePath(Folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj");

    private static SyntaxTree Parse(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Language, path);
}
