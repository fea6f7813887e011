using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>What happens when a counted day turns out to be closed. Unless a rule says otherwise it stays.</summary>
public sealed class Rolling : ClosedSet<Rolling>
{
    private readonly int sign;
    private readonly LeftOutDays? leftOut;

    private Rolling(string code, int order, string words, int sign, BreakDay? outside = null)
        : base(code, order)
    {
        Words = words;
        Reach = outside is null ? 0 : BreakDay.Reach;
        (this.sign, leftOut) = (sign, outside?.Days);
    }

    /// <summary>The day stands, open or closed.</summary>
    public static Rolling Stay { get; } = new("stay", 0, string.Empty, 0);

    /// <summary>A non-working day moves to the first working day after it.</summary>
    public static Rolling Next { get; } = new("next", 1, ", or the next working day", 1);

    /// <summary>A non-working day moves to the last working day before it.</summary>
    public static Rolling Previous { get; } = new("previous", 2, ", or the working day before", -1);

    /// <summary>A Sunday, a day of a break of the Local Government Act 1972 s.270(1) or a day of mourning moves to the first day after it that is none (s.243(1)). A Saturday outside a break stands.</summary>
    public static Rolling NextOutsideBreaks { get; } = new("next-outside-breaks", 3, ", or the next day outside Sundays and breaks", 1, BreakDay.SaturdayIsWeekDay);

    /// <summary>Every way of rolling.</summary>
    public static ValueList<Rolling> All { get; } = ValueList.Of(Stay, Next, Previous, NextOutsideBreaks);

    internal string Words { get; }

    internal bool Moves => sign != 0;

    /// <summary>How many days off a holiday can be and still decide whether a day is moved.</summary>
    internal int Reach { get; }

    /// <summary>Reads a way of rolling by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such way; the message lists the valid codes.</exception>
    public static Rolling Parse(string text) => Find(All, text, "a way of rolling");

    /// <summary>The day that stands after rolling.</summary>
    /// <param name="date">The counted day.</param>
    /// <param name="calendar">The calendar that says which days are working days.</param>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the coverage; never for <see cref="Stay"/>.</exception>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public LocalDate Roll(LocalDate date, HolidayCalendar calendar)
    {
        return TryRoll(date, Guard.NotNull(calendar), out var rolled) ? rolled : throw CountRefusal.OfRolling(this, date, calendar);
    }

    /// <summary>The same without an exception: false when the day or the answer is outside the coverage.</summary>
    internal bool TryRoll(LocalDate date, HolidayCalendar calendar, out LocalDate rolled)
    {
        rolled = date;
        return sign == 0 || (leftOut is null ? calendar.TryCountOn(date, 1, sign, out rolled) : calendar.TryCountOn(leftOut, date, 1, sign, out rolled));
    }
}
