using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Partnership.Rules.PublicDocumentation;

/// <summary>What a consumer of an assembly can see of it, by the names that a documentation file uses.</summary>
internal static class PublicMembers
{
    internal static HashSet<string> Of(string assembly, IEnumerable<string> references)
    {
        var itself = MetadataReference.CreateFromFile(assembly);
        var compilation = CSharpCompilation.Create("consumer", references: [itself, .. references.Select(one => MetadataReference.CreateFromFile(one))]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(itself)!;
        return [.. Within(symbol.GlobalNamespace).Select(one => one.GetDocumentationCommentId()).OfType<string>()];
    }

    private static IEnumerable<ISymbol> Within(INamespaceOrTypeSymbol outer) =>
        outer.GetMembers().Where(IsSeen).SelectMany(one => one is INamespaceOrTypeSymbol inner ? Within(inner).Prepend(one) : [one]);

    private static bool IsSeen(ISymbol one) =>
        one is INamespaceSymbol || one.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
