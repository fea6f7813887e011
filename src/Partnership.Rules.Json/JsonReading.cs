using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json;

/// <summary>What a JSON document held, and every problem with its place. A document that cannot be trusted has no value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class JsonReading<T>
{
    private readonly T? value;

    internal JsonReading(T? value, bool hasValue, ValueList<JsonProblem> problems)
    {
        this.value = value;
        HasValue = hasValue;
        Problems = problems;
    }

    /// <summary>True when there is a value. It may have lost rows that were no good: see <see cref="Problems"/>.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists the problems.</exception>
    public T Value => HasValue ? value! : throw new InvalidOperationException($"The document has no value. {string.Join(" ", Problems)}");

    /// <summary>Every problem; empty when the whole document was read.</summary>
    public ValueList<JsonProblem> Problems { get; }

    /// <summary>True when nothing was wrong.</summary>
    public bool IsSound => Problems.Count == 0;

    /// <summary>The value, or the problems.</summary>
    public override string ToString() => HasValue ? value!.ToString()! : string.Join("\n", Problems);
}
