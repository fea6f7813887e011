using System.Reflection;
using System.Text.Json;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>The name of a property in JSON: that of the table of names, or its own in camel case.</summary>
internal static class JsonName
{
    private static readonly Dictionary<(Type, string), string> Kept = typeof(PartnershipJson).Assembly.GetCustomAttributesData()
        .Where(said => said.AttributeType.Name == "MemberAttribute" && said.NamedArguments.Any(argument => argument.MemberName == "Name"))
        .ToDictionary(
            said => ((Type)said.ConstructorArguments[0].Value!, (string)said.ConstructorArguments[1].Value!),
            said => (string)said.NamedArguments.Single(argument => argument.MemberName == "Name").TypedValue.Value!);

    /// <summary>A name that a shape written by hand keeps.</summary>
    private static readonly Dictionary<(Type, string), string> ByHand = new() { [(typeof(Terms), nameof(Terms.RecurringDuties))] = "standingDuties" };

    internal static string Of(PropertyInfo property) => ByHand.GetValueOrDefault((property.DeclaringType!, property.Name)) ?? Kept.GetValueOrDefault((property.DeclaringType!, property.Name), JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
