using System.Runtime.InteropServices;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A fact that may be not asked, not known, not applicable, or known with a value. The default is not asked.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Fact<T>
{
    private readonly T value;

    internal Fact(FactState state, T value)
    {
        State = state;
        this.value = value;
    }

    /// <summary>No one has asked.</summary>
    public static Fact<T> NotAsked => default;

    /// <summary>Asked, and not known.</summary>
    public static Fact<T> NotKnown => new(FactState.NotKnown, default!);

    /// <summary>The question does not arise.</summary>
    public static Fact<T> NotApplicable => new(FactState.NotApplicable, default!);

    /// <summary>The facts of the grievance.</summary>
    public FactState State { get; }

    /// <summary>True when there is a value.</summary>
    public bool IsKnown => State == FactState.Known;

    /// <summary>The value of the fact.</summary>
    /// <exception cref="InvalidOperationException">There is no value: the fact is not known.</exception>
    public T Value => IsKnown ? value : throw new InvalidOperationException($"The fact is {this}; it has no value.");

    /// <summary>The value, or the one given when there is none.</summary>
    /// <param name="otherwise">The value to return instead.</param>
    public T Or(T otherwise) => IsKnown ? value : otherwise;

    /// <summary>The value, or what is known of the fact in words.</summary>
    public override string ToString() => State switch
    {
        FactState.Known => English.Value(value),
        FactState.NotKnown => "not known",
        FactState.NotApplicable => "not applicable",
        _ => "not asked",
    };
}

/// <summary>Makes facts that are known.</summary>
/// <example><code>var age = Fact.Known(17);</code></example>
public static class Fact
{
    /// <summary>A fact that is known.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type.</typeparam>
    public static Fact<T> Known<T>(T value) => new(FactState.Known, value);
}
