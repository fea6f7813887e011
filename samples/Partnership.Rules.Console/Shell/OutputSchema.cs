using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Partnership.Rules.Console.Shell;

/// <summary>The JSON Schema of an answer, made from the type that is written and from what is said beside each of its members.</summary>
internal static class OutputSchema
{
    private static readonly JsonSerializerOptions Strict = new(JsonForm.Options) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => Told(context, node) };

    internal static string Of(Type document)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        };
        foreach (var (keyword, value) in Strict.GetJsonSchemaAsNode(document, Exporter).AsObject().ToArray())
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema.ToJsonString(JsonForm.Options);
    }

    private static JsonNode Told(JsonSchemaExporterContext context, JsonNode node)
    {
        var closed = Close(context, node);
        if (context.PropertyInfo is { } property && closed is JsonObject member && Description(property) is { } says)
        {
            member["description"] = says;
        }

        return closed;
    }

    /// <summary>What is written beside the member; where nothing is, what is written of the type that it holds, alone or in a list.</summary>
    private static string? Description(JsonPropertyInfo property)
    {
        var type = property.PropertyType;
        ICustomAttributeProvider?[] beside = [property.AssociatedParameter?.AttributeProvider, property.AttributeProvider, type, type.IsGenericType ? type.GetGenericArguments()[0] : null];
        return beside.SelectMany(one => one?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) ?? []).OfType<DescriptionAttribute>().FirstOrDefault()?.Description;
    }

    /// <summary>No object has a member that is not described. A day is text.</summary>
    private static JsonNode Close(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(LocalDate))
        {
            return new JsonObject { ["type"] = type == context.TypeInfo.Type ? "string" : new JsonArray("string", "null"), ["format"] = "date" };
        }

        if (node is JsonObject map && context.TypeInfo.Kind == JsonTypeInfoKind.Dictionary && context.TypeInfo.ElementType is { } element && !map.ContainsKey("additionalProperties"))
        {
            map["additionalProperties"] = Strict.GetJsonSchemaAsNode(element, Exporter);
        }

        if (node is JsonObject one && one.ContainsKey("properties"))
        {
            one["additionalProperties"] = false;
        }

        return node;
    }
}
