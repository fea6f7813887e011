using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Contents;

/// <summary>Where the walk begins: whatever a determination is of, its own parts, and whatever a calculator takes.</summary>
internal static class Roots
{
    /// <summary>Reference data and buffers. What an answer draws from a calendar it notes by itself.</summary>
    private static readonly string[] NotInputs = ["CalendarSet", "Trace", "HolidayCalendar"];

    internal static IReadOnlyList<ITypeSymbol> In(IAssemblySymbol assembly)
    {
        var all = Types(assembly.GlobalNamespace).ToArray();
        var answers = all.SelectMany(type => type.GetMembers()).SelectMany(Mentioned).SelectMany(Parts).OfType<INamedTypeSymbol>()
            .Where(type => type is { Name: "Determination", TypeArguments.Length: 1 }).Select(type => type.TypeArguments[0]);
        var parts = all.Where(type => type is { Name: "Determination", TypeArguments.Length: 0 }).SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()).Where(one => one.DeclaredAccessibility == Accessibility.Public).Select(one => one.Type);
        var taken = all.Where(type => type is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && type.ContainingNamespace.Name == "Calculators")
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(method => method.Parameters.Select(one => one.Type));
        return [.. answers.Concat(parts).Concat(taken).Where(CanBeOne).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default).OrderBy(type => type.ToDisplayString(), System.StringComparer.Ordinal)];
    }

    private static bool CanBeOne(ITypeSymbol type) => Parts(type).All(part => part is not ITypeParameterSymbol && part.SpecialType != SpecialType.System_Object && part.TypeKind != TypeKind.Delegate && !NotInputs.Contains(part.Name, System.StringComparer.Ordinal));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().SelectMany(Nested).Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<INamedTypeSymbol> Nested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(Nested).Prepend(type);

    private static IEnumerable<ITypeSymbol> Mentioned(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(one => one.Type).Append(method.ReturnType),
        IPropertySymbol property => [property.Type],
        IFieldSymbol field => [field.Type],
        _ => [],
    };

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(type),
        _ => [type],
    };
}
