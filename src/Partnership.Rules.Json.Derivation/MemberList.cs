using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Json.Derivation;

/// <summary>The members of a model: the parameters of its constructor, then what can be set. Of a result: what it stores.</summary>
internal sealed class MemberList
{
    internal MemberList(ModelSet models, INamedTypeSymbol type)
    {
        Type = type;
        Constructor = ConstructorOf(models, type);
        var all = PropertiesOf(type).ToArray();
        Parameters = Constructor is null ? [] : [.. Constructor.Parameters.Select(parameter => (parameter, Find(models, type, all, parameter.Name)!))];
        Settable = [.. all.Where(property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public } && !Parameters.Any(one => Same(one.Item2, property)) && !models.Of(type, property.Name).Is("Omit"))];
        Stored = [.. all.Where(property => (models.Of(type, property.Name).Is("Include") || IsStored(property)) && !models.Of(type, property.Name).Is("Omit"))];
    }

    internal INamedTypeSymbol Type { get; }

    internal IMethodSymbol? Constructor { get; }

    internal (IParameterSymbol Parameter, IPropertySymbol Property)[] Parameters { get; }

    internal IPropertySymbol[] Settable { get; }

    /// <summary>What a result holds, in the order in which it is declared.</summary>
    internal IPropertySymbol[] Stored { get; }

    internal IEnumerable<IPropertySymbol> Properties => Parameters.Select(one => one.Property).Concat(Settable);

    /// <summary>The public constructor with the most parameters, each of which is a property; null when there is none.</summary>
    internal static IMethodSymbol? ConstructorOf(ModelSet models, INamedTypeSymbol type) => type.InstanceConstructors
        .Where(one => one.DeclaredAccessibility == Accessibility.Public && !IsCopy(one, type) && !(type.TypeKind == TypeKind.Struct && one.Parameters.Length == 0))
        .Where(one => one.Parameters.All(parameter => Find(models, type, PropertiesOf(type), parameter.Name) is not null))
        .OrderByDescending(one => one.Parameters.Length)
        .FirstOrDefault();

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) => constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool Same(IPropertySymbol one, IPropertySymbol other) => one.Name == other.Name;

    /// <summary>The property of a parameter, by its name in C# or in JSON.</summary>
    private static IPropertySymbol? Find(ModelSet models, INamedTypeSymbol type, IEnumerable<IPropertySymbol> all, string parameter) =>
        all.FirstOrDefault(property => string.Equals(property.Name, parameter, StringComparison.OrdinalIgnoreCase))
        ?? all.FirstOrDefault(property => models.Of(type, property.Name).Text("Name") == parameter);

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) => (type.BaseType is { SpecialType: SpecialType.None } whole && !type.IsValueType ? PropertiesOf(whole) : [])
        .Concat(type.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public }));

    /// <summary>A property with a field of its own, and not one that is computed.</summary>
    private static bool IsStored(IPropertySymbol property) => property.GetMethod!.GetAttributes().Any(one => one.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
