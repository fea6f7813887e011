using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NodaTime;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Analyzers.Tests;

/// <summary>A program that uses the library, held in memory, and what the analyzers say of it.</summary>
internal static class Consumer
{
    internal const string Usings = """
        using System;
        using System.Linq;
        using System.Threading.Tasks;
        using NodaTime;
        using Partnership.Rules.Calculators;
        using Partnership.Rules.Profiles;
        using Partnership.Rules.Reasons;
        using Partnership.Rules.Time;

        """;

    private static readonly string Runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly MetadataReference[] References =
    [
        .. Directory.GetFiles(Runtime, "System*.dll").Where(IsManaged).Select(file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(Path.Combine(Runtime, "netstandard.dll")),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "Ardalis.SmartEnum.dll")),
        MetadataReference.CreateFromFile(typeof(LocalDate).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(UkCalendars).Assembly.Location),
    ];

    internal static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [new WorkingDaysAsDaysAnalyzer(), new ReasonsDroppedAnalyzer(), new StateNotReadAnalyzer(), new UnionLeftOutAnalyzer()];

    /// <summary>What is said of the body of a method, and where: the id and the code underlined. The body must compile.</summary>
    internal static async Task<string[]> Told(string members, string usings = Usings, params MetadataReference[] more)
    {
        var found = await Found(Document($"{usings}\npublic static class Program\n{{\n{members}\n}}\n", more));
        return [.. found.OrderBy(one => one.Location.SourceSpan.Start).Select(one => $"{one.Id} {one.Location.SourceTree!.GetText().ToString(one.Location.SourceSpan)}")];
    }

    /// <summary>The members after the only fix that is offered; null when none is.</summary>
    internal static async Task<string?> Fixed(string members, CodeFixProvider provider)
    {
        var document = Document($"{Usings}\npublic static class Program\n{{\n{members}\n}}\n");
        var actions = new List<CodeAction>();
        foreach (var found in (await Found(document)).Where(one => provider.FixableDiagnosticIds.Contains(one.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions.Count == 0 ? null : await After(Assert.Single(actions), document);
    }

    private static async Task<string> After(CodeAction action, Document document)
    {
        var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Empty((await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error));
        var lines = (await changed.GetTextAsync()).ToString().ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.SkipWhile(line => line != "{").Skip(1).TakeWhile(line => line != "}"));
    }

    private static Document Document(string code, params MetadataReference[] more)
    {
        var project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: [.. References, .. more]));
        return project.AddDocument("Program.cs", SourceText.From(code));
    }

    private static async Task<ImmutableArray<Diagnostic>> Found(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
    }

    private static bool IsManaged(string file) => !Path.GetFileName(file).Contains("Native", StringComparison.Ordinal);
}
