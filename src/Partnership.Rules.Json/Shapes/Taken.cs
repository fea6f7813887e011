namespace Partnership.Rules.Json.Shapes;

/// <summary>The values of an object's members, once read, by their place in the declaration.</summary>
internal sealed class Taken(int count)
{
    private readonly object?[] values = new object?[count];

    internal object? this[int member]
    {
        get => values[member];
        set => values[member] = value;
    }
}
