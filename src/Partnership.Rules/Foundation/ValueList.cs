using System.Collections;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace Partnership.Rules.Foundation;

/// <summary>An immutable list that is equal to another when their items are equal, in order.</summary>
/// <remarks>Records hold this type rather than an array, so that records with equal items are equal.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
#if NET8_0_OR_GREATER
[CollectionBuilder(typeof(ValueList), nameof(ValueList.FromSpan))]
#endif
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list with nothing in it.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items there are.</summary>
    public int Count => items.Length;

    /// <summary>The item at a place, counted from 0.</summary>
    /// <param name="index">The index, from 0 to <see cref="Count"/> less 1.</param>
    /// <exception cref="IndexOutOfRangeException">The index is out of range.</exception>
    public T this[int index] => items[index];

    /// <summary>The items in order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>True when the other list holds equal items in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ValueList<T>? other) => other is not null && items.SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = 17;
            foreach (var item in items)
            {
                hash = (hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item));
            }

            return hash;
        }
    }

    /// <summary>The items, separated by commas.</summary>
    public override string ToString() => string.Join(", ", items);

    /// <summary>Walks a list without allocating.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The item the walk is at.</summary>
        public readonly T Current => items[index];

        /// <summary>Steps on; false when there is nothing more.</summary>
        public bool MoveNext() => items is not null && ++index < items.Length;
    }
}

/// <summary>Makes immutable lists that compare by value.</summary>
/// <example><code>var days = ValueList.Of(new LocalDate(2026, 3, 11), new LocalDate(2026, 6, 10));</code></example>
public static class ValueList
{
    /// <summary>A list of the given items, in order.</summary>
    /// <param name="items">The items.</param>
    /// <typeparam name="T">Their type.</typeparam>
    /// <exception cref="ArgumentNullException">The items are null.</exception>
    /// <exception cref="ArgumentException">An item is null; the message says which.</exception>
    public static ValueList<T> Of<T>(params T[] items) =>
        (items ?? throw new ArgumentNullException(nameof(items))).Length == 0 ? ValueList<T>.Empty : new ValueList<T>(NoneNull((T[])items.Clone()));

    /// <summary>A list of what a sequence holds, in order.</summary>
    /// <param name="items">The sequence, which is enumerated once.</param>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">An item is null; the message says which.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        items as ValueList<T> ?? Of(Guard.NotNull(items).ToArray());

    private static T[] NoneNull<T>(T[] items)
    {
        for (var place = 0; default(T) is null && place < items.Length; place++)
        {
            if (items[place] is null)
            {
                throw new ArgumentException($"Item {English.Number(place)}, counted from 0, is null.", nameof(items));
            }
        }

        return items;
    }

#if NET8_0_OR_GREATER
    /// <summary>Serves collection expressions, such as <c>ValueList&lt;int&gt; list = [1, 2]</c>.</summary>
    /// <param name="items">The items.</param>
    /// <typeparam name="T">Their type.</typeparam>
    public static ValueList<T> FromSpan<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(NoneNull(items.ToArray()));
#endif
}
