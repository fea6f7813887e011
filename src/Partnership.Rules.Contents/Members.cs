using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Partnership.Rules.Contents;

/// <summary>What a type holds: its own state and that of its bases, never what it works out of that.</summary>
internal static class Members
{
    internal static IEnumerable<IFieldSymbol> StateOf(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        for (var one = type; one is not null && SymbolEqualityComparer.Default.Equals(one.ContainingAssembly, assembly); one = one.BaseType)
        {
            foreach (var field in one.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsStatic: false, IsConst: false } && !IsMarked(field) && !IsWorkedOut(field.Type)))
            {
                yield return field;
            }
        }
    }

    /// <summary>The name by which generated code can read a field; null when it cannot.</summary>
    internal static string? NameOf(IFieldSymbol field) =>
        field.AssociatedSymbol is IPropertySymbol { GetMethod: not null } property ? IsSeen(property.DeclaredAccessibility) && IsSeen(property.GetMethod.DeclaredAccessibility) ? property.Name : null
        : IsSeen(field.DeclaredAccessibility) ? field.Name
        : field.ContainingType.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(one => Shows(one, field))?.Name;

    internal static bool WritesItself(INamedTypeSymbol type) =>
        Lineage(type).Any(one => one.GetMembers("WriteContent").OfType<IMethodSymbol>().Any(method => method.Parameters.Length == 1));

    internal static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }
    }

    private static bool IsMarked(IFieldSymbol field) => field.GetAttributes().Any(one => one.AttributeClass?.Name == "WorkedOutAttribute");

    /// <summary>What is worked out once, on first use, follows from the rest of the state.</summary>
    private static bool IsWorkedOut(ITypeSymbol type) =>
        type is INamedTypeSymbol named && (named.Name == "Once" || named.TypeArguments.Any(IsWorkedOut));

    /// <summary>A property of the type of a private field shows it when it has its name or its getter gives the field and no more.</summary>
    private static bool Shows(IPropertySymbol property, IFieldSymbol field) =>
        (string.Equals(property.Name, field.Name, System.StringComparison.OrdinalIgnoreCase) || Gives(property, field))
        && SymbolEqualityComparer.Default.Equals(property.Type, field.Type) && property.GetMethod is { } get && IsSeen(property.DeclaredAccessibility) && IsSeen(get.DeclaredAccessibility);

    private static bool Gives(IPropertySymbol property, IFieldSymbol field) =>
        property.GetMethod?.DeclaringSyntaxReferences.Select(one => one.GetSyntax()).Select(syntax => syntax switch
        {
            AccessorDeclarationSyntax accessor => accessor.ExpressionBody,
            ArrowExpressionClauseSyntax arrow => arrow,
            _ => null,
        }).Any(arrow => arrow?.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == field.Name) == true;

    private static bool IsSeen(Accessibility accessibility) => accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
