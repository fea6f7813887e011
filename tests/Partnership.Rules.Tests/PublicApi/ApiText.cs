using System.Globalization;
using System.Reflection;
using System.Text;
using Partnership.Rules.Tests.House;

namespace Partnership.Rules.Tests.PublicApi;

/// <summary>The public surface of an assembly as text, one member a line, in an order that does not hang on the machine.</summary>
internal sealed class ApiText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    private readonly NullabilityInfoContext nullability = new();

    internal static string Of(Assembly assembly)
    {
        var (api, text) = (new ApiText(), new StringBuilder());
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(api.Head(type)).Append('\n');
            foreach (var member in api.Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private string Head(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsValueType ? "struct"
            : type.IsInterface ? "interface"
            : type.IsStatic() ? "static class"
            : type.GetMethod("<Clone>$") is not null ? "record"
            : "class";
        var openness = type.IsValueType || type.IsStatic() || type.IsInterface ? string.Empty : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : string.Empty;
        var bases = new[] { type.BaseType }.Where(up => up is not null && up != typeof(object) && up != typeof(ValueType) && up != typeof(Enum))
            .Concat(type.GetInterfaces().Where(one => one.Namespace!.StartsWith("Partnership", StringComparison.Ordinal)))
            .Select(up => Name(up!)).ToArray();
        return $"{openness}{kind} {type.Namespace}.{Name(type)}{(bases.Length == 0 ? string.Empty : $" : {string.Join(", ", bases)}")}";
    }

    private IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}");
        }

        return type.GetFields(Surface.Declared).Select(Field)
            .Concat(type.GetProperties(Surface.Declared).Where(property => property.Name != "EqualityContract").Select(Property))
            .Concat(type.GetConstructors(Surface.Declared).Select(made => $"new({Parameters(made)})"))
            .Concat(type.GetMethods(Surface.Declared).Where(IsOwn).Select(Method));
    }

    private static bool IsOwn(MethodInfo method) =>
        method.IsWritten() && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && method.GetBaseDefinition().DeclaringType != typeof(object);

    private string Field(FieldInfo field) => $"{(field.IsLiteral ? "const " : Static(field.IsStatic))}{Name(field.FieldType)} {field.Name}";

    private string Property(PropertyInfo property)
    {
        var name = property.GetIndexParameters() is { Length: > 0 } places ? $"this[{string.Join(", ", places.Select(Parameter))}]" : property.Name;
        var set = property.SetMethod is { IsPublic: true } ? property.IsInitOnly() ? " init;" : " set;" : string.Empty;
        return $"{Static(property.GetMethod!.IsStatic)}{Name(property.PropertyType, nullability.Create(property).ReadState)} {name} {{ get;{set} }}";
    }

    private string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : string.Empty;
        return $"{Static(method.IsStatic)}{Name(method.ReturnType, nullability.Create(method.ReturnParameter).ReadState)} {method.Name}{generic}({Parameters(method)})";
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "in " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty;
        var otherwise = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : string.Empty;
        return $"{way}{Name(parameter.ParameterType, nullability.Create(parameter).ReadState)} {parameter.Name}{otherwise}";
    }

    private static string Static(bool isStatic) => isStatic ? "static " : string.Empty;

    private static string Name(Type type, NullabilityState state) =>
        Name(type) + (state == NullabilityState.Nullable && Nullable.GetUnderlyingType(type) is null && !type.IsGenericParameter ? "?" : string.Empty);

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : string.Empty);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Name(value)}?";
        }

        var own = Keywords.TryGetValue(type, out var keyword) ? keyword : type.Name.Split('`')[0];
        var nested = type is { IsNested: true, IsGenericParameter: false } ? $"{type.DeclaringType!.Name.Split('`')[0]}.{own}" : own;
        return type.IsGenericType ? $"{nested}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : nested;
    }
}
