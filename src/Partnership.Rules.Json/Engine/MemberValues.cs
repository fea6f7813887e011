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
