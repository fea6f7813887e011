using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Partnership.Rules.Json.Shapes;

/// <summary>The shapes as the serializer asks for them: by type.</summary>
internal sealed class ShapeResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> known = [];

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => known.TryGetValue(type, out var make) ? make(options) : null;

    internal ShapeResolver With<T>(JsonShape<T> shape)
        where T : notnull
    {
        known[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, shape.ToConverter());
        return this;
    }
}
