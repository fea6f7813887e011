using System.Runtime.CompilerServices;
using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A date as one number that grows with the date: 15 bits of year, 5 of month, 6 of day and 6 of calendar system, where 0 is ISO.</summary>
/// <remarks>
/// NodaTime keeps its dates in this layout and gives them as the hash code, which is read in one step. The layout is not promised, so
/// one look at the start decides: if NodaTime has changed it, the number is put together from year, month and day.
/// </remarks>
internal static class PackedDate
{
    internal const int DayShift = 6;
    internal const int DayMask = 63;
    internal const int MonthShift = 12;

    /// <summary>How many months a year has in the number; the last 20 do not exist.</summary>
    internal const int MonthsInYear = 32;

    private const int YearShift = 17;
    internal const int CalendarMask = 63;

    internal static readonly bool IsHash = HashHasLayout();

    internal static int Of(LocalDate date) => IsHash ? date.GetHashCode() : Pack(date);

    internal static bool IsIso(int packed) => (packed & CalendarMask) == 0;

    /// <summary>Refuses a date of another calendar system: it has another month and year.</summary>
    internal static void RequireIso(LocalDate date, [CallerArgumentExpression(nameof(date))] string? name = null)
    {
        if (!IsIso(Of(date)))
        {
            Guard.Iso(date, name);
        }
    }

    /// <summary>The number put together from its parts.</summary>
    internal static int Pack(LocalDate date) => unchecked(
        ((date.Year - 1) << YearShift) | ((date.Month - 1) << MonthShift) | ((date.Day - 1) << DayShift)
        | (ReferenceEquals(date.Calendar, CalendarSystem.Iso) ? 0 : 1));

    private static bool HashHasLayout() =>
        HasLayout(new LocalDate(-9998, 1, 1)) && HasLayout(new LocalDate(1, 1, 1)) && HasLayout(new LocalDate(2024, 2, 29))
        && HasLayout(new LocalDate(9999, 12, 31)) && !IsIso(new LocalDate(2024, 2, 29, CalendarSystem.Julian).GetHashCode());

    private static bool HasLayout(LocalDate date) => date.GetHashCode() == Pack(date);
}
