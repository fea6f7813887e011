using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A fixed list of names of facts, each at its own place. Fact sheets that share the list are small, and quick to fill and to read.</summary>
/// <remarks>Make the list once and keep it. Two sheets with different lists are equal when they hold the same facts.</remarks>
public sealed class FactNames
{
    private readonly string[] names;
    private readonly Dictionary<string, int> places;

    private FactNames(string[] names)
    {
        this.names = names;
        places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        foreach (var name in names)
        {
            Guard.Require(!places.ContainsKey(Guard.NotBlank(name)), $"The fact {name} is listed twice.", nameof(names));
            places.Add(name, places.Count);
        }
    }

    /// <summary>The number of names on the list.</summary>
    public int Count => names.Length;

    /// <summary>The list with no names on it.</summary>
    internal static FactNames None { get; } = new([]);

    /// <summary>The name at a place, counted from 0.</summary>
    /// <param name="place">The index, from 0 to <see cref="Count"/> less 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public string this[int place] =>
        place >= 0 && place < names.Length ? names[place] : throw new ArgumentOutOfRangeException(nameof(place), place, $"There are {names.Length} names.");

    /// <summary>Makes a list of names, in order.</summary>
    /// <param name="names">The names; each once.</param>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    /// <exception cref="ArgumentException">A name is blank, or is listed twice.</exception>
    public static FactNames Of(IEnumerable<string> names) => new([.. Guard.NotNull(names)]);

    /// <summary>The place of a name, counted from 0; -1 when it is not on the list.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public int PlaceOf(string name) => places.TryGetValue(Guard.NotNull(name), out var place) ? place : -1;

    /// <summary>The names, separated by commas.</summary>
    public override string ToString() => string.Join(", ", names);
}
