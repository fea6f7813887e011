using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace Partnership.Rules.Foundation;

/// <summary>The checks every public constructor makes. Each message names the value and the parameter.</summary>
internal static class Guard
{
    /// <summary>The value itself, or ArgumentNullException.</summary>
    internal static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    /// <summary>The items themselves when none of them is null; a sequence that may be walked only once is kept as an array.</summary>
    internal static IEnumerable<T> NotNull<T>([NotNull] IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        var given = items ?? throw new ArgumentNullException(name);
        if (default(T) is not null)
        {
            return given;
        }

        var all = given as IReadOnlyCollection<T> ?? given.ToArray();
        return FirstNull(all) is { } place
            ? throw NullItem(place, name)
            : all;
    }

    /// <summary>The array itself when no item of it is null. An array is an object too: without this the check of an object would be chosen, which looks at no item.</summary>
    internal static T[] NotNull<T>([NotNull] T[]? items, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        var given = items ?? throw new ArgumentNullException(name);
        for (var place = 0; default(T) is null && place < given.Length; place++)
        {
            _ = given[place] ?? throw NullItem(place, name);
        }

        return given;
    }

    /// <summary>The collection itself when no item of it is null.</summary>
    internal static IReadOnlyCollection<T> NotNull<T>([NotNull] IReadOnlyCollection<T>? items, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        var given = items ?? throw new ArgumentNullException(name);
        _ = NotNull((IEnumerable<T>)given, name);
        return given;
    }

    private static ArgumentException NullItem(int place, string? name) =>
        new(string.Format(CultureInfo.InvariantCulture, "Item {0} of {1}, counted from 0, is null.", place, name), name);

    /// <summary>The place of the first item that is null, counted from 0; null when none is.</summary>
    private static int? FirstNull<T>(IEnumerable<T> items)
    {
        var place = 0;
        foreach (var item in items)
        {
            if (item is null)
            {
                return place;
            }

            place++;
        }

        return null;
    }

    /// <summary>The text itself when it has something in it, or an ArgumentException.</summary>
    internal static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        string.IsNullOrWhiteSpace(NotNull(value, name))
            ? throw new ArgumentException($"{name} must not be blank.", name)
            : value;

    /// <summary>The number itself when it is not below the least allowed.</summary>
    internal static int AtLeast(int least, int value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value < least
            ? throw new ArgumentOutOfRangeException(name, value, string.Format(CultureInfo.InvariantCulture, "{0} must be {1} or more.", name, least))
            : value;

    /// <summary>The date itself when it is in the ISO calendar: a day of another calendar has another month and year.</summary>
    internal static LocalDate Iso(LocalDate date, [CallerArgumentExpression(nameof(date))] string? name = null) =>
        ReferenceEquals(date.Calendar, CalendarSystem.Iso) ? date : throw NotIso(date, name);

    /// <summary>Apart, so that the check itself is small enough to be compiled into its callers.</summary>
    private static ArgumentException NotIso(LocalDate date, string? name) =>
        new($"The date {date.ToString("uuuu-MM-dd (c)", CultureInfo.InvariantCulture)} is not in the ISO calendar.", name);

    /// <summary>True when there is a text, and it is made of lower-case letters, digits and the given marks alone.</summary>
    internal static bool IsMadeOf(string text, string marks)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && marks.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Refuses a broken condition in the caller's own words.</summary>
    internal static void Require(bool condition, string message, string name)
    {
        if (!condition)
        {
            throw new ArgumentException(message, name);
        }
    }

    /// <summary>The same with words that are put together only when the condition is broken: checks are in every constructor, and words cost far more than they do.</summary>
    internal static void Require(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] Words message, string name)
    {
        if (!condition)
        {
            throw new ArgumentException(message.ToString(), name);
        }
    }

    /// <summary>The words of a refusal, in no culture; nothing at all while the condition holds.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Words
    {
        private readonly StringBuilder? text;

        public Words(int literalLength, int formattedCount, bool condition, out bool isNeeded)
        {
            isNeeded = !condition;
            text = condition ? null : new StringBuilder(literalLength + (formattedCount * 16));
        }

        public void AppendLiteral(string value) => text!.Append(value);

        public void AppendFormatted<T>(T value) => text!.AppendFormat(CultureInfo.InvariantCulture, "{0}", value);

        public override string ToString() => text!.ToString();
    }
}
