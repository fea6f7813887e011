using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>The values of an object's members, once read, by their place in the declaration.</summary>
internal readonly struct MemberValues(ReadStack stack, int start)
{
    internal object? this[int member]
    {
        get => stack.Value(start + member);
        set => stack.Value(start + member) = value;
    }
}

/// <summary>The members of the objects that are being read, the innermost on top: one buffer for a whole document.</summary>
internal sealed class ReadStack
{
    private JsonElement[] elements = new JsonElement[64];
    private object?[] values = new object?[64];
    private int top;

    /// <summary>Room for the members of an object. Gives back where it starts.</summary>
    internal int Push(int count)
    {
        var start = top;
        top += count;
        if (top > elements.Length)
        {
            Array.Resize(ref elements, Math.Max(top, elements.Length * 2));
            Array.Resize(ref values, elements.Length);
        }

        Array.Clear(elements, start, count);
        Array.Clear(values, start, count);
        return start;
    }

    internal void Pop(int start) => top = start;

    /// <summary>The member found; undefined when it is not there.</summary>
    internal ref JsonElement Element(int place) => ref elements[place];

    /// <summary>The value read.</summary>
    internal ref object? Value(int place) => ref values[place];
}
