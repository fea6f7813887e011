namespace Partnership.Rules.Json.Shapes;

/// <summary>A shape that depends on what else stands in the object: chosen by the value when writing, by the members read when reading.</summary>
internal sealed record ShapeChoice<T, V>(Func<T, JsonShape<V>> OfValue, Func<Taken, JsonShape<V>> OfTaken, JsonShape<V> Described)
    where T : notnull
    where V : notnull;
