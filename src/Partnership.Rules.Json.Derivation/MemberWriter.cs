using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Json.Derivation;

/// <summary>Writes the declaration of one member as code.</summary>
internal sealed class MemberWriter(ModelSet models)
{
    /// <param name="owner">The model.</param>
    /// <param name="property">The property that holds the value.</param>
    /// <param name="parameter">The parameter of the constructor that takes it; null for what is set, and in a result.</param>
    /// <param name="isResult">True where it is written only.</param>
    internal string Write(INamedTypeSymbol owner, IPropertySymbol property, IParameterSymbol? parameter, bool isResult)
    {
        var said = models.Of(owner, property.Name);
        var head = $"{Naming.Literal(said.Text("Name") ?? Naming.Camel(property.Name))}, {Naming.Literal(models.Summaries.Of(property))}";
        if (said.Text("By") is { } by)
        {
            return ByName(owner, property, head, by, said);
        }

        var get = $"static one => one.{property.Name}";
        var (type, isNullable) = Without(property.Type);
        var shape = Shape(type, said, mayBeBlank: isNullable || isResult || (parameter is null && type.SpecialType == SpecialType.System_String));
        return said.Is("Inherited") ? $"declare.Inherited({head}, {shape}, {get}, static around => around.Get<{Naming.Type(type)}>())"
            : isNullable && said.Is("Required") is false ? $"declare.{(type.IsValueType ? "OptionalValue" : "Optional")}({head}, {shape}, {get})"
            : IsGeneric(type, "ValueList") ? List((INamedTypeSymbol)type, said, head, shape, get)
            : IsGeneric(type, "DocumentValue") ? $"declare.DocumentValue({head}, {shape}, {get})"
            : said.Is("Required") ? $"declare.Required({head}, {shape}, {get})"
            : said.Text("Default") is { } text ? Defaulted(said, head, shape, get, Default(type, text))
            : IsGeneric(type, "Fact") && !isResult ? $"declare.WithDefault({head}, {shape}, {get}, default)"
            : parameter is { HasExplicitDefaultValue: true } && type.TypeKind == TypeKind.Enum ? $"declare.WithDefault({head}, {shape}, {get}, ({Naming.Type(type)}){parameter.ExplicitDefaultValue})"
            : parameter is not null || isResult ? $"declare.Required({head}, {shape}, {get})"
            : Plain(owner, property, type) is { } plain ? Defaulted(said, head, shape, get, plain)
            : string.Empty;
    }

    private static string Defaulted(Exceptions said, string head, string shape, string get, string otherwise) =>
        $"declare.{(said.Is("AlwaysWritten") ? "AlwaysWritten" : "WithDefault")}({head}, {shape}, {get}, {otherwise})";

    private static string List(INamedTypeSymbol type, Exceptions said, string head, string shape, string get) => said.Number("Fewest") > 0 || said.Is("Required")
        ? $"declare.Required({head}, {shape}, {get})"
        : Defaulted(said, head, shape, get, said.Text("Default") is { } items
            ? $"global::Partnership.Rules.Foundation.ValueList.Of({string.Join(", ", items.Split(',').Select(item => Default(type.TypeArguments[0], item)))})"
            : $"{Naming.Type(type)}.Empty");

    private static bool IsGeneric(ITypeSymbol type, string name) => type is INamedTypeSymbol { IsGenericType: true } generic && generic.Name == name;

    /// <summary>The type without null, and whether null may stand for it.</summary>
    private static (ITypeSymbol Type, bool IsNullable) Without(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? (nullable.TypeArguments[0], true)
        : (type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), !type.IsValueType && type.NullableAnnotation == NullableAnnotation.Annotated);

    private static string Default(ITypeSymbol type, string text) =>
        type.SpecialType == SpecialType.System_String ? Naming.Literal(text)
        : type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Boolean ? text
        : type.GetMembers(text).Any(member => member.IsStatic) ? $"{Naming.Type(type)}.{text}"
        : $"{Naming.Type(type)}.Parse({Naming.Literal(text)})";

    private static string ByName(INamedTypeSymbol owner, IPropertySymbol property, string head, string by, Exceptions said)
    {
        var (type, isNullable) = Without(property.Type);
        isNullable |= owner.IsValueType && !type.IsValueType;
        if (IsGeneric(type, "ValueList"))
        {
            return $"declare.{(said.Is("Required") ? "Required" : "WithDefault")}({head}, new ListShape<string>(PrimitiveShapes.Words), static one => global::Partnership.Rules.Foundation.ValueList.ToValueList(one.{property.Name}.Select(item => item.{by})){(said.Is("Required") ? string.Empty : ", global::Partnership.Rules.Foundation.ValueList<string>.Empty")})";
        }

        var named = type.GetMembers(by).OfType<IPropertySymbol>().Single().Type;
        var shape = named.SpecialType == SpecialType.System_String ? isNullable ? "PrimitiveShapes.Text" : "PrimitiveShapes.Words" : $"shapes.Of<{Naming.Type(named)}>()";
        return $"declare.{(isNullable ? "Optional" : "Required")}({head}, {shape}, static one => one.{property.Name}{(isNullable ? "?" : string.Empty)}.{by})";
    }

    /// <summary>The default that a value has when no one says another; null, with a problem, when it cannot be known.</summary>
    private string? Plain(INamedTypeSymbol owner, IPropertySymbol property, ITypeSymbol type)
    {
        if (type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_String)
        {
            return type.SpecialType switch { SpecialType.System_Boolean => "false", SpecialType.System_Int32 => "0", _ => "string.Empty" };
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return $"default({Naming.Type(type)})";
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && named.InstanceConstructors.Any(one => one is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public }))
        {
            return $"new {Naming.Type(type)}()";
        }

        models.Problems.Add($"What {owner.Name}.{property.Name} is when it is omitted cannot be derived");
        return null;
    }

    private string Shape(ITypeSymbol type, Exceptions said, bool mayBeBlank)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return said.Text("Pattern") is { } pattern ? $"PrimitiveShapes.Of({Naming.Literal(said.Text("Expected") ?? "text")}, {Naming.Literal(pattern)})"
                : (said.Has("MayBeBlank") ? said.Is("MayBeBlank") : mayBeBlank || said.Text("Default")?.Length == 0) ? "PrimitiveShapes.Text" : "PrimitiveShapes.Words";
        }

        if (type.SpecialType == SpecialType.System_Int32)
        {
            return said.Has("Minimum") || said.Has("Maximum") ? $"PrimitiveShapes.NumberFrom({said.Number("Minimum") ?? 0}, {said.Number("Maximum") ?? int.MaxValue})" : "PrimitiveShapes.Number";
        }

        return type.SpecialType == SpecialType.System_Boolean ? "PrimitiveShapes.Boolean"
            : type.SpecialType == SpecialType.System_Decimal ? "PrimitiveShapes.Decimal"
            : type is INamedTypeSymbol { IsGenericType: true } generic ? Generic(generic, said, mayBeBlank)
            : said.Is("Whole") ? $"ReferenceShape<{Naming.Type(type)}>.WholeIn(shapes)"
            : Known(type) ?? $"shapes.Of<{Naming.Type(type)}>()";
    }

    private static string? Known(ITypeSymbol type) => type.ToDisplayString() switch
    {
        "NodaTime.LocalDate" => "PrimitiveShapes.Day",
        "NodaTime.LocalTime" => "PrimitiveShapes.Time",
        "NodaTime.Duration" => "PrimitiveShapes.Length",
        _ => null,
    };

    private string Generic(INamedTypeSymbol type, Exceptions said, bool mayBeBlank)
    {
        var item = type.TypeArguments[0];
        var (name, inner) = (Naming.Type(item), Shape(item, said, mayBeBlank));
        return type.Name switch
        {
            "ValueList" => $"new ListShape<{name}>({(IsGeneric(item, "DocumentValue") ? $"{inner} {{ IsAlwaysStated = true }}" : inner)}){Limits(said)}",
            "DocumentValue" => $"new DocumentValueShape<{name}>({inner}, shapes)",
            "Fact" => $"new FactShape<{name}>({inner})",
            "Determination" => $"new global::Partnership.Rules.Json.Shapes.DeterminationShape<{name}>(shapes)",
            _ => $"shapes.Of<{Naming.Type(type)}>()",
        };
    }

    private static string Limits(Exceptions said)
    {
        var limits = new[]
        {
            said.Number("Fewest") is { } fewest ? $"Minimum = {fewest}" : null,
            said.Is("Rows") ? "IsLenient = true" : null,
            said.Text("Key") is { } key ? $"Key = static item => item.{key}" : null,
        }.Where(limit => limit is not null).ToArray();
        return limits.Length == 0 ? string.Empty : $" {{ {string.Join(", ", limits)} }}";
    }
}
