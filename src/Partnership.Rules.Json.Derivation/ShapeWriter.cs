using System.Text;
using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Json.Derivation;

/// <summary>Writes the shape of one model as code.</summary>
internal sealed class ShapeWriter(ModelSet models)
{
    private readonly MemberWriter members = new(models);

    internal string Write(INamedTypeSymbol type)
    {
        var said = models.Of(type);
        if (said.Text("Text") is { } expected)
        {
            return $"new TextShape<{Naming.Type(type)}>({Naming.Literal(expected)}, {Naming.Type(type)}.Parse, static value => value.ToString()!){(said.Text("Pattern") is { } pattern ? $" {{ Pattern = {Naming.Literal(pattern)} }}" : string.Empty)}";
        }

        return ModelSet.IsClosedSet(type) ? $"PrimitiveShapes.Code({Naming.Type(type)}.{said.Text("All") ?? "All"})"
            : type.TypeKind == TypeKind.Enum ? $"PrimitiveShapes.Named({string.Join(", ", type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => $"{Naming.Type(type)}.{field.Name}"))})"
            : type.IsAbstract ? Tagged(type)
            : models.IsWriteOnly(type) ? WriteOnly(type)
            : Referred(type, said, $"new ObjectShape<{Naming.Type(type)}>({Named(type)}, declare =>\n        {Body(type)}){(said.Is("KeepsRest") ? " { KeepsRest = true }" : string.Empty)}");
    }

    private static string Referred(INamedTypeSymbol type, Exceptions said, string shape) => said.Text("ListedBy") is not { } name ? shape
        : $"new ReferenceShape<{Naming.Type(type)}>({shape}, static value => value.{name}){(said.Type("KnownIn") is { } known ? $" {{ Known = {known}.All }}" : string.Empty)}";

    private string Named(INamedTypeSymbol type) => $"{Naming.Literal(models.NameOf(type))}, {Naming.Literal(models.Summaries.Of(type))}";

    private string Tagged(INamedTypeSymbol whole)
    {
        var suffix = whole.Name.Substring(whole.Name.LastIndexOf(whole.Name.Last(char.IsUpper)));
        var variants = models.VariantsOf(whole)
            .Select(type => (Code: models.Of(type).Text("Name") ?? Naming.Kebab(Without(type.Name, suffix)), Type: type))
            .OrderBy(variant => variant.Code, System.StringComparer.Ordinal)
            .Select(variant => $"Variant.Of<{Naming.Type(whole)}, {Naming.Type(variant.Type)}>({Naming.Literal(variant.Code)}, {Naming.Literal(models.Summaries.Of(variant.Type))}, declare =>\n        {Body(variant.Type)})");
        return $"new TaggedShape<{Naming.Type(whole)}>({Named(whole)},\n        {string.Join(",\n        ", variants)})";
    }

    /// <summary>A variant may bear the name of the whole at its end, and its tag does not.</summary>
    private static string Without(string name, string suffix) =>
        name.EndsWith(suffix, System.StringComparison.Ordinal) && name != suffix ? name.Substring(0, name.Length - suffix.Length) : name;

    private string WriteOnly(INamedTypeSymbol type)
    {
        var again = models.AskAgain(type) is { } method ? $" Ask again with {method}." : " Ask again.";
        var message = $"'{models.NameOf(type)}' is a result.{again}";
        var text = new StringBuilder($"new WriteOnlyShape<{Naming.Type(type)}>({Named(type)}, {Naming.Literal(message)}, declare =>\n        {{\n");
        foreach (var property in new MemberList(models, type).Stored)
        {
            text.Append($"            {members.Write(type, property, null, isResult: true)};\n");
        }

        return text.Append("        })").ToString();
    }

    /// <summary>The declaration of the members, and how the value is made of them.</summary>
    private string Body(INamedTypeSymbol type)
    {
        var list = new MemberList(models, type);
        var text = new StringBuilder("{\n");
        var made = new List<string>();
        var set = new List<string>();
        foreach (var (parameter, property) in list.Parameters)
        {
            text.Append($"            var m{made.Count} = {members.Write(type, property, parameter, isResult: false)};\n");
            made.Add(parameter.Type is IArrayTypeSymbol ? $"[.. m{made.Count}(values)]" : $"m{made.Count}(values)");
        }

        foreach (var property in list.Settable)
        {
            text.Append($"            var s{set.Count} = {members.Write(type, property, null, isResult: false)};\n");
            set.Add($"{property.Name} = s{set.Count}(values)");
        }

        var settings = set.Count == 0 ? string.Empty : $" {{ {string.Join(", ", set)} }}";
        return text.Append($"            return values => new {Naming.Type(type)}({string.Join(", ", made)}){settings};\n        }}").ToString();
    }
}
