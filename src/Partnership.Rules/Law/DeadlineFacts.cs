using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>What the caller gives a deadline, by the names of its parameters. Immutable. Checked when the deadline is asked.</summary>
public sealed class DeadlineFacts : IEquatable<DeadlineFacts>
{
    private readonly Dictionary<string, string> values;

    private DeadlineFacts(Dictionary<string, string> values) => this.values = values;

    /// <summary>The facts of a caller who gives none.</summary>
    public static DeadlineFacts None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The names given, in the order of the alphabet.</summary>
    public ValueList<string> Names => values.Count == 0 ? ValueList<string>.Empty : values.Keys.OrderBy(name => name, StringComparer.Ordinal).ToValueList();

    /// <summary>The value given under a name; null when none is.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public string? this[string name] => values.TryGetValue(Guard.NotNull(name), out var value) ? value : null;

    /// <summary>The same arguments with one more, or with another value for it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value as text: a date such as 2026-03-01, a number or an option.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public DeadlineFacts With(string name, string value) =>
        new(new Dictionary<string, string>(values, StringComparer.Ordinal) { [Guard.NotBlank(name)] = Guard.NotBlank(value).Trim() });

    /// <summary>The same arguments with a date.</summary>
    /// <param name="name">The name.</param>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public DeadlineFacts WithDate(string name, LocalDate date) => With(name, LocalDatePattern.Iso.Format(date));

    /// <summary>The same arguments with a number.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public DeadlineFacts WithNumber(string name, int number) => With(name, English.Number(number));

    internal void WriteContent(ContentWriter to) => to.Members(Names.Select(name => (name, values[name])));

    /// <summary>The arguments of which the name is wanted.</summary>
    internal bool IsEmpty => values.Count == 0;

    internal DeadlineFacts Only(Func<string, bool> wanted)
    {
        if (values.Count == 0)
        {
            return this;
        }

        var kept = values.Where(one => wanted(one.Key)).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        return kept.Count == values.Count ? this : new DeadlineFacts(kept);
    }

    /// <summary>True when the two hold the same values under the same names.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(DeadlineFacts? left, DeadlineFacts? right) => Equals(left, right);

    /// <summary>True when they do not.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(DeadlineFacts? left, DeadlineFacts? right) => !Equals(left, right);

    /// <summary>True when the other holds the same values under the same names.</summary>
    /// <param name="other">The other arguments.</param>
    public bool Equals(DeadlineFacts? other) =>
        other is not null && values.Count == other.values.Count && values.All(one => other[one.Key] == one.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeadlineFacts);

    /// <inheritdoc/>
    public override int GetHashCode() => Names.GetHashCode();

    /// <summary>The names given, never the values.</summary>
    public override string ToString() => Names.ToString();
}
