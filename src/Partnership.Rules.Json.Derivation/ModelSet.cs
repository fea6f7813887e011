using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Json.Derivation;

/// <summary>The public models, and what is known of each.</summary>
internal sealed class ModelSet
{
    private const string Core = "Partnership.Rules";

    private readonly Compilation compilation;
    private readonly INamedTypeSymbol[] types;
    private readonly Dictionary<ITypeSymbol, bool> writeOnly = new(SymbolEqualityComparer.Default);

    internal ModelSet(Compilation compilation, Summaries summaries)
    {
        this.compilation = compilation;
        Summaries = summaries;
        var core = compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().FirstOrDefault(assembly => assembly.Name == Core);
        types = core is null ? [] : [.. Within(core.GlobalNamespace).Where(type => type.DeclaredAccessibility == Accessibility.Public)];
        HandMade = [.. Within(compilation.Assembly.GlobalNamespace).SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Where(IsHandMade)
            .Select(method => ((INamedTypeSymbol)((INamedTypeSymbol)method.ReturnType).TypeArguments[0], method))
            .Select(made => (Naming.Type(made.Item1), $"{Naming.Type(made.method.ContainingType)}.{made.method.Name}", made.Item1))];
        All = [.. types.Where(IsDerived)];
    }

    internal Summaries Summaries { get; }

    internal List<string> Problems { get; } = [];

    /// <summary>The types that have a shape made by hand, and the methods that make them.</summary>
    internal (string Type, string Method, INamedTypeSymbol Symbol)[] HandMade { get; }

    /// <summary>The types whose shapes are derived.</summary>
    internal INamedTypeSymbol[] All { get; }

    internal Exceptions Of(ISymbol type) => Exceptions.Of(compilation, type);

    internal Exceptions Of(ISymbol type, string member) => Exceptions.Of(compilation, type, member);

    /// <summary>The name in JSON.</summary>
    internal string NameOf(INamedTypeSymbol type) => Of(type).Text("Name") ?? Naming.Kebab(type.Name);

    internal static bool IsClosedSet(ITypeSymbol type) => type.BaseType?.Name == "ClosedSet";

    /// <summary>The variants of a closed hierarchy, in the order of their tags.</summary>
    internal INamedTypeSymbol[] VariantsOf(INamedTypeSymbol whole) =>
        [.. types.Where(type => !type.IsAbstract && SymbolEqualityComparer.Default.Equals(type.BaseType, whole))];

    /// <summary>True for a result: it holds an answer with its reasons, or no one but a calculator can make it.</summary>
    internal bool IsWriteOnly(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return false;
        }

        if (writeOnly.TryGetValue(type, out var known))
        {
            return known;
        }

        writeOnly[type] = false;
        return writeOnly[type] = IsResult(named);
    }

    /// <summary>Every answer with reasons that some method or property gives.</summary>
    internal IEnumerable<INamedTypeSymbol> Determinations => types.SelectMany(type => type.GetMembers())
        .Where(member => member.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(member => Within(member is IMethodSymbol method ? method.ReturnType : (member as IPropertySymbol)?.Type))
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .OrderBy(Naming.Type, System.StringComparer.Ordinal);

    /// <summary>What to ask again: the calculator's method that gives such a result, or one that holds it.</summary>
    internal string? AskAgain(INamedTypeSymbol type) => Gives(type) ?? types
        .Where(whole => !SymbolEqualityComparer.Default.Equals(whole, type) && whole.GetMembers().OfType<IPropertySymbol>().Any(property => Holds(property.Type, type)))
        .Select(Gives)
        .FirstOrDefault(method => method is not null);

    private string? Gives(INamedTypeSymbol type) => types.Where(one => !one.IsGenericType)
        .SelectMany(one => one.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary } && Holds(method.ReturnType, type))
        .OrderBy(method => method.ContainingType.Name.EndsWith("Calculator", System.StringComparison.Ordinal) ? 0 : 1).ThenBy(method => SymbolEqualityComparer.Default.Equals(method.ReturnType, type) ? 0 : 1)
        .Select(method => $"{method.ContainingType.Name}.{method.Name}")
        .FirstOrDefault();

    private bool IsResult(INamedTypeSymbol type)
    {
        if (type.Name == "Determination" || type.IsGenericType)
        {
            return type.Name == "Determination" || type.TypeArguments.Any(IsWriteOnly);
        }

        if (!types.Contains(type, SymbolEqualityComparer.Default) || type.IsAbstract || type.TypeKind == TypeKind.Enum || IsClosedSet(type) || Of(type).Text("Text") is not null)
        {
            return false;
        }

        var members = new MemberList(this, type);
        return HandMade.Any(made => SymbolEqualityComparer.Default.Equals(made.Symbol, type))
            ? members.Stored.Any(property => IsWriteOnly(property.Type))
            : members.Constructor is null || members.Properties.Any(property => IsWriteOnly(property.Type));
    }

    private static bool Holds(ITypeSymbol returned, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(returned, type)
        || (returned is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(argument => Holds(argument, type)));

    private static IEnumerable<INamedTypeSymbol> Within(ITypeSymbol? type) => type is not INamedTypeSymbol { IsGenericType: true } generic ? []
        : generic.Name == "Determination" && generic.TypeArguments[0].TypeKind != TypeKind.TypeParameter ? [(INamedTypeSymbol)generic.WithNullableAnnotation(NullableAnnotation.NotAnnotated)]
        : generic.TypeArguments.SelectMany(Within);

    private static bool IsHandMade(IMethodSymbol method) => method.GetAttributes().Any(one => one.AttributeClass?.Name == "HandMadeAttribute");

    private static IEnumerable<INamedTypeSymbol> Within(INamespaceOrTypeSymbol whole) => whole.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => Within(space),
        INamedTypeSymbol type => Within(type).Prepend(type),
        _ => [],
    });

    private bool IsDerived(INamedTypeSymbol type) =>
        !type.IsStatic && !type.IsGenericType && (type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Enum)
        && !HandMade.Any(made => SymbolEqualityComparer.Default.Equals(made.Symbol, type))
        && Of(type).Text("None") is null
        && !IsVariant(type);

    private static bool IsVariant(INamedTypeSymbol type) => type.BaseType is { IsAbstract: true, SpecialType: SpecialType.None } whole && !IsClosedSet(type) && whole.ContainingAssembly.Name == Core;
}
