using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Contents;

/// <summary>Writes, for every type that an answer can hold or be worked out from, the code that writes all of its members: for receipts, without reflection.</summary>
/// <remarks>A member that cannot be written stops the build, so that no member of an answer is ever missing from its fingerprint.</remarks>
[Generator]
public sealed class ContentGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor CannotBeWritten = new(
        "PRC001", "A receipt cannot bind a member", "{0}: {1}. Give the type an internal method WriteContent(ContentWriter).", "Receipts", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (production, compilation) => Produce(production, compilation));

    private static void Produce(SourceProductionContext production, Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("Partnership.Rules.Reasons.Contents") is null)
        {
            return;
        }

        var source = new ContentSource(compilation.Assembly, Roots.In(compilation.Assembly));
        production.AddSource("Contents.g.cs", source.Write());
        foreach (var (type, problem) in source.Problems)
        {
            production.ReportDiagnostic(Diagnostic.Create(CannotBeWritten, type.Locations[0], type.ToDisplayString(), problem));
        }
    }
}
