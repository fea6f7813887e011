using System.Reflection;

namespace Partnership.Rules.Tests.House;

/// <summary>The name under which the compiler writes the documentation of a member, as in <c>M:Partnership.Rules.Time.InForce.Since(NodaTime.LocalDate)</c>.</summary>
internal static class DocumentationId
{
    internal static string Of(Type type) => $"T:{Path(type)}";

    internal static string Of(PropertyInfo property) => $"P:{Path(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}";

    internal static string Of(MethodBase call)
    {
        var generic = call.IsGenericMethod ? $"``{call.GetGenericArguments().Length}" : string.Empty;
        var name = call.IsConstructor ? "#ctor" : call.Name;
        return $"M:{Path(call.DeclaringType!)}.{name}{generic}{Parameters(call.GetParameters())}";
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(",", parameters.Select(parameter => Used(parameter.ParameterType)))})";

    private static string Path(Type type) => type.FullName!.Split('[')[0].Replace('+', '.');

    private static string Used(Type type)
    {
        if (type.IsByRef)
        {
            return $"{Used(type.GetElementType()!)}@";
        }

        if (type.IsArray)
        {
            return $"{Used(type.GetElementType()!)}[]";
        }

        if (type.IsGenericParameter)
        {
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        }

        return type.IsGenericType
            ? $"{type.Namespace}.{type.Name.Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(Used))}}}"
            : type.FullName!.Replace('+', '.');
    }
}
