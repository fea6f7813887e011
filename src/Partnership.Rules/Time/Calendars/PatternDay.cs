using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A non-working day that comes every year: on a fixed date, a number of days from Easter Sunday, or on the n-th such weekday of a month.</summary>
public sealed class PatternDay
{
    private readonly Func<int, LocalDate> fall;

    private PatternDay(string name, string source, Func<int, LocalDate> fall)
    {
        Name = Guard.NotBlank(name);
        Source = Guard.NotBlank(source);
        this.fall = fall;
    }

    /// <summary>The name of the day.</summary>
    public string Name { get; }

    /// <summary>The source that makes the day a holiday.</summary>
    public string Source { get; }

    /// <summary>The first year in which it is kept.</summary>
    public int FromYear { get; private init; } = 1;

    /// <summary>A fixed date of the year, moved to a weekday when it falls on a weekend.</summary>
    /// <param name="name">The name of the day.</param>
    /// <param name="source">The source of the non-working day.</param>
    /// <param name="date">The date of the year.</param>
    /// <exception cref="ArgumentException">The name or the source is blank.</exception>
    public static PatternDay Fixed(string name, string source, AnnualDate date) => new(name, source, date.InYear);

    /// <summary>A day counted from Easter Sunday: -2 is Good Friday, 1 is Easter Monday.</summary>
    /// <param name="name">The name of the day.</param>
    /// <param name="source">The source of the non-working day.</param>
    /// <param name="days">Days after Easter Sunday; negative before it.</param>
    /// <exception cref="ArgumentException">The name or the source is blank.</exception>
    public static PatternDay FromEaster(string name, string source, int days) =>
        new(name, source, year => Easter.SundayIn(year).PlusDays(days));

    /// <summary>The first Monday of a month.</summary>
    /// <param name="name">The name of the day.</param>
    /// <param name="source">The source of the non-working day.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentException">The name or the source is blank.</exception>
    public static PatternDay FirstMonday(string name, string source, int month) =>
        new(name, source, year => new LocalDate(year, month, 1).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)));

    /// <summary>The last Monday of a month.</summary>
    /// <param name="name">The name of the day.</param>
    /// <param name="source">The source of the non-working day.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentException">The name or the source is blank.</exception>
    public static PatternDay LastMonday(string name, string source, int month) =>
        new(name, source, year => new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)));

    /// <summary>The same day, kept only from a year on.</summary>
    /// <param name="year">The first year.</param>
    public PatternDay Since(int year) => new(Name, Source, fall) { FromYear = year };

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;

    internal bool Applies(int year) => year >= FromYear;

    internal LocalDate In(int year) => fall(year);
}
