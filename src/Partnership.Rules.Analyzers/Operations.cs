using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Partnership.Rules.Analyzers;

/// <summary>Walks over the operations of a method, past what changes no value.</summary>
internal static class Operations
{
    /// <summary>The operation beneath conversions, parentheses and awaits.</summary>
    internal static IOperation? Bare(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => Bare(conversion.Operand),
        IParenthesizedOperation parenthesized => Bare(parenthesized.Operand),
        IAwaitOperation awaited => Bare(awaited.Operation),
        _ => operation,
    };

    /// <summary>What an operation is used for: the parent, past conversions and parentheses.</summary>
    internal static IOperation? Use(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>Whether a file names the library in a using line. A using of the whole project does not count: it says nothing of the file.</summary>
    internal static bool UsesTheLibrary(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Any(one => one.Name is { } name && (name.ToString() + ".").StartsWith("Partnership.Rules.", StringComparison.Ordinal));
}
