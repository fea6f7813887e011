using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Json.Derivation;

/// <summary>What the tables of the package say of a model or of one of its members.</summary>
internal sealed class Exceptions
{
    private readonly Dictionary<string, object?> said;

    private Exceptions(IEnumerable<AttributeData> attributes) =>
        said = attributes.SelectMany(attribute => attribute.NamedArguments).ToDictionary(argument => argument.Key, argument => argument.Value.Value, StringComparer.Ordinal);

    internal bool Has(string name) => said.ContainsKey(name);

    internal string? Text(string name) => said.TryGetValue(name, out var value) ? (string?)value : null;

    internal string? Type(string name) => said.TryGetValue(name, out var value) && value is ITypeSymbol type ? Naming.Type(type) : null;

    internal bool Is(string name) => said.TryGetValue(name, out var value) && value is true;

    internal int? Number(string name) => said.TryGetValue(name, out var value) ? (int?)value : null;

    /// <summary>What is said of a member; nothing when nothing is.</summary>
    internal static Exceptions Of(Compilation compilation, ISymbol type, string member) => new(compilation.Assembly.GetAttributes().Where(one =>
        one.AttributeClass?.Name == "MemberAttribute" && Same(one, type) && (string?)one.ConstructorArguments[1].Value == member));

    /// <summary>What is said of a model; nothing when nothing is.</summary>
    internal static Exceptions Of(Compilation compilation, ISymbol type) => new(compilation.Assembly.GetAttributes().Where(one => one.AttributeClass?.Name == "ModelAttribute" && Same(one, type)));

    private static bool Same(AttributeData attribute, ISymbol type) =>
        attribute.ConstructorArguments[0].Value is ISymbol named && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type.OriginalDefinition);
}
