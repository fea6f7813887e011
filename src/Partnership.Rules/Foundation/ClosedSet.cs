using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace Partnership.Rules.Foundation;

/// <summary>A value out of a fixed set. Every such type lists its whole set in a static <c>All</c>.</summary>
/// <remarks>
/// The identity and the order of a member are those of an Ardalis.SmartEnum held inside. SmartEnum's look-ups by reflection and its implicit conversion
/// to a number cannot be reached from here: see docs/decisions/0005.
/// </remarks>
/// <typeparam name="TSelf">The type that lists the set.</typeparam>
public abstract class ClosedSet<TSelf>
    where TSelf : ClosedSet<TSelf>
{
    private readonly SetMember member;

    private protected ClosedSet(string code, int order) => member = new SetMember(Guard.NotBlank(code), order);

    /// <summary>The member's code: lower case with hyphens, unique in its set, never changed.</summary>
    public string Code => member.Name;

    /// <summary>The member's place in its set, counted from 0.</summary>
    public int Order => member.Value;

    /// <summary>The code, as one line of text.</summary>
    public sealed override string ToString() => Code;

    private protected static bool TryFind(ValueList<TSelf> all, string? text, [NotNullWhen(true)] out TSelf? found)
    {
        found = all.FirstOrDefault(one => string.Equals(one.Code, text?.Trim(), StringComparison.OrdinalIgnoreCase));
        return found is not null;
    }

    private protected static TSelf Find(ValueList<TSelf> all, string text, string what) =>
        TryFind(all, Guard.NotNull(text), out var found)
            ? found
            : throw new FormatException($"'{text}' is not {what}. Valid values: {string.Join(", ", all)}.");
}

/// <summary>What gives a member its identity and its order: one type for every set, since each further one would have its base types loaded anew.</summary>
internal sealed class SetMember(string name, int value) : SmartEnum<SetMember>(name, value);
