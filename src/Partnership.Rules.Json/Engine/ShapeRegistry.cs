using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Partnership.Rules.Json.Engine;

/// <summary>The shapes by type. Each is made when it is first asked for, out of the shapes of its parts.</summary>
internal sealed class ShapeRegistry : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Entry> entries = [];

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => entries.TryGetValue(type, out var entry) ? entry.InfoFor(options) : null;

    /// <summary>The shape of a type.</summary>
    /// <exception cref="NotSupportedException">The type has none.</exception>
    internal JsonShape<T> Of<T>()
        where T : notnull => entries.TryGetValue(typeof(T), out var entry) ? ((Entry<T>)entry).Shape
        : throw new NotSupportedException($"{typeof(T).Name} has no JSON of its own. The types of Partnership.Rules that have any are on the JSON page of the documentation.");

    internal void Add<T>(Func<ShapeRegistry, JsonShape<T>> make)
        where T : notnull => entries.Add(typeof(T), new Entry<T>(this, make));

    private abstract class Entry
    {
        internal abstract JsonTypeInfo InfoFor(JsonSerializerOptions options);
    }

    private sealed class Entry<T>(ShapeRegistry registry, Func<ShapeRegistry, JsonShape<T>> make) : Entry
        where T : notnull
    {
        private JsonShape<T>? shape;

        /// <summary>Two threads may make it at once; one of the two is kept.</summary>
        internal JsonShape<T> Shape => shape ?? Interlocked.CompareExchange(ref shape, make(registry), null) ?? shape!;

        internal override JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, Shape.ToConverter());
    }
}
