using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json;

/// <summary>What a JSON document held, and every problem with its place. A document that cannot be trusted has no value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class JsonReadResult<T>
{
    private const int MostInWords = 20;

    private readonly T? value;

    internal JsonReadResult(T? value, bool hasValue, ValueList<JsonProblem> problems)
    {
        this.value = value;
        HasValue = hasValue;
        Problems = problems;
    }

    /// <summary>True when there is a value. It may have lost rows that were invalid: see <see cref="Problems"/>.</summary>
    public bool HasValue { get; }

    /// <summary>The value that the document held.</summary>
    /// <exception cref="InvalidOperationException">There is no value; the message lists the problems.</exception>
    public T Value => HasValue ? value! : throw new InvalidOperationException($"The document has no value. {InWords(" ")}");

    /// <summary>Every problem; empty when the whole document was read. Above a thousand, the last one counts the rest.</summary>
    public ValueList<JsonProblem> Problems { get; }

    /// <summary>True when nothing was wrong and nothing was omitted.</summary>
    public bool IsComplete => Problems.Count == 0;

    /// <summary>The value; without one, the first problems and how many more there are.</summary>
    public override string ToString() => HasValue ? value!.ToString()! : InWords("\n");

    /// <summary>The first problems; a last line counts the rest.</summary>
    internal static string InWords(ValueList<JsonProblem> problems, string separator) => problems.Count <= MostInWords
        ? string.Join(separator, problems)
        : FormattableString.Invariant($"{string.Join(separator, problems.Take(MostInWords))}{separator}and {problems.Count - MostInWords} more problems.");

    private string InWords(string separator) => InWords(Problems, separator);
}
