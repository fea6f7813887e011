using System.Globalization;
using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Which days are worked, over a stated stretch of time. Immutable.</summary>
/// <remarks>
/// <para>One table answers every question, so <see cref="IsWorkingDay"/>, the list of non-working days, adding and counting cannot disagree.
/// Adding and counting are two array reads whatever the count. Outside <see cref="Coverage"/> it refuses.</para>
/// <para>Worked example, England and Wales: 7 working days after Wednesday 17 December 2008 is Tuesday 30 December,
/// because 25 and 26 December and two weekend days are not counted.</para>
/// </remarks>
public sealed partial class HolidayCalendar
{
    private readonly WorkingDayTable table;
    private readonly Dictionary<int, NonWorkingDay> byIndex;
    private readonly LocalDate[] unsettled;
    private readonly int settledThrough;
    private readonly WorkingDayTable?[] furtherTables;

    internal HolidayCalendar(CalendarId id, CalendarMakeUp makeUp)
    {
        Id = id;
        MakeUp = makeUp;
        NonWorkingDays = makeUp.NonWorkingDays;
        table = new WorkingDayTable(makeUp.Coverage, makeUp.OpenDays());
        byIndex = new Dictionary<int, NonWorkingDay>(NonWorkingDays.Count);
        foreach (var day in NonWorkingDays)
        {
            byIndex.Add(IndexOf(day.On), day);
        }

        unsettled = Unsettled(NonWorkingDays);
        furtherTables = new WorkingDayTable?[LeftOutDays.Kinds];
        settledThrough = Math.Min(PackedDate.Of(ProclaimedThrough), unsettled.Length == 0 ? int.MaxValue : PackedDate.Of(unsettled[0]) - 1);
    }

    /// <summary>The same days under another name or with another pattern: the table is shared.</summary>
    private HolidayCalendar(HolidayCalendar sameDays, CalendarId id, HolidayPattern? pattern)
    {
        Id = id;
        MakeUp = sameDays.MakeUp with { Pattern = pattern };
        (byIndex, unsettled, settledThrough) = (sameDays.byIndex, sameDays.unsettled, sameDays.settledThrough);
        (NonWorkingDays, table, furtherTables) = (sameDays.NonWorkingDays, sameDays.table, sameDays.furtherTables);
    }

    /// <summary>The name of the calendar.</summary>
    public CalendarId Id { get; }

    /// <summary>The days it can answer for, both ends included.</summary>
    public DateInterval Coverage => MakeUp.Coverage;

    /// <summary>The day on which its data was collected. Days proclaimed later are not in it.</summary>
    public LocalDate DataOn => MakeUp.DataOn;

    /// <summary>The last day for which the non-working days are appointed; what comes after it is projected.</summary>
    public LocalDate ProclaimedThrough => MakeUp.ProclaimedThrough;

    /// <summary>Every non-working day in the coverage, by date, each date once. Plain weekend days are not among them.</summary>
    public ValueList<NonWorkingDay> NonWorkingDays { get; }

    /// <summary>The days of the week that are not worked.</summary>
    public ValueList<IsoDayOfWeek> Weekend => MakeUp.Weekend;

    /// <summary>Weekend days on which the organisation works.</summary>
    public ValueList<LocalDate> ExtraWorkingDays => MakeUp.ExtraWorkingDays;

    /// <summary>The pattern by which it may be projected; null when it has none.</summary>
    public HolidayPattern? Pattern => MakeUp.Pattern;

    /// <summary>About how much memory the working-day table takes, in bytes.</summary>
    public int TableSizeInBytes => table.SizeInBytes;

    internal CalendarMakeUp MakeUp { get; }

    /// <summary>A Monday to Friday calendar with the given non-working days.</summary>
    /// <param name="id">The name.</param>
    /// <param name="coverage">The days that the calendar covers, both ends included; at most 65,535 days.</param>
    /// <param name="nonWorkingDays">The non-working days. Those outside the coverage are omitted; each date at most once.</param>
    /// <param name="dataOn">The day on which the data was collected.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two non-working days have the same date, or the coverage is too long or not in the ISO calendar.</exception>
    public static HolidayCalendar Create(CalendarId id, DateInterval coverage, IEnumerable<NonWorkingDay> nonWorkingDays, LocalDate dataOn) =>
        new(Guard.NotNull(id), CalendarMakeUp.Of(Guard.NotNull(coverage), Guard.NotNull(nonWorkingDays), dataOn));

    /// <summary>True when the day is a working day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="CalendarCoverageException">The day is outside the coverage.</exception>
    public bool IsWorkingDay(LocalDate date) => table.IsWorkingDay(IndexOf(date));

    /// <summary>The non-working day on a date, or null when none is listed. A plain Saturday or Sunday gives null.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="CalendarCoverageException">The day is outside the coverage.</exception>
    public NonWorkingDay? NonWorkingDayOn(LocalDate date) => byIndex.TryGetValue(IndexOf(date), out var day) ? day : null;

    /// <summary>Why a day is not worked - the holiday's name or the day of the week - or null when it is a working day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="CalendarCoverageException">The day is outside the coverage.</exception>
    public string? ReasonNotWorking(LocalDate date) =>
        IsWorkingDay(date) ? null : NonWorkingDayOn(date)?.Name ?? date.DayOfWeek.ToString();

    /// <summary>True when what is said of a day may still change: it lies past what is appointed, or its closing is projected or conditional.</summary>
    /// <param name="date">The day.</param>
    public bool IsProvisional(LocalDate date) => IsProvisionalBetween(date, date);

    /// <summary>The n-th working day strictly after a day; strictly before when n is negative; the day itself, open or closed, when n is 0.</summary>
    /// <param name="date">Day 0. It need not be a working day and is never counted.</param>
    /// <param name="count">How many working days.</param>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the coverage.</exception>
    public LocalDate PlusWorkingDays(LocalDate date, int count) =>
        table.TryPlus(date, count, out var result) ? result : throw Outside(date, count);

    /// <summary>The same as <see cref="PlusWorkingDays(LocalDate, int)"/> for callers who expect refusals: false, and no exception, when the day or the answer is outside the coverage.</summary>
    /// <remarks>Worked example, England and Wales to the end of 2028: 1 working day after 28 December 2028 is 29 December; 2 working days after it is false.</remarks>
    /// <param name="date">Day 0. It need not be a working day and is never counted.</param>
    /// <param name="count">How many working days; before the day when negative.</param>
    /// <param name="result">The n-th working day; not meaningful when the method returns false.</param>
    /// <returns>True when both the day and the answer are in the coverage.</returns>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public bool TryPlusWorkingDays(LocalDate date, int count, out LocalDate result)
    {
        var inside = table.TryPlus(date, count, out result);
        if (!inside)
        {
            PackedDate.RequireIso(date);
        }

        return inside;
    }

    /// <summary>The n-th working day strictly before a day; strictly after when n is negative; the day itself, open or closed, when n is 0.</summary>
    /// <param name="date">Day 0. It need not be a working day and is never counted.</param>
    /// <param name="count">How many working days.</param>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the coverage.</exception>
    public LocalDate MinusWorkingDays(LocalDate date, int count) =>
        count == int.MinValue ? throw Outside(date, -(long)count) : PlusWorkingDays(date, -count);

    /// <summary>The day itself when it is a working day, otherwise the first working day after it.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the coverage.</exception>
    public LocalDate WorkingDayOnOrAfter(LocalDate date) => IsWorkingDay(date) ? date : PlusWorkingDays(date, 1);

    /// <summary>The day itself when it is a working day, otherwise the last working day before it.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the coverage.</exception>
    public LocalDate WorkingDayOnOrBefore(LocalDate date) => IsWorkingDay(date) ? date : PlusWorkingDays(date, -1);

    /// <summary>Working days after the start and up to the end, that day included. Negative when the end is earlier: then those from the end to before the start.</summary>
    /// <remarks>The inverse of <see cref="PlusWorkingDays(LocalDate, int)"/>: adding n and counting back gives n, for every n.</remarks>
    /// <param name="start">Day 0, not counted.</param>
    /// <param name="end">The day counted to.</param>
    /// <exception cref="CalendarCoverageException">Either day is outside the coverage.</exception>
    public int WorkingDaysBetween(LocalDate start, LocalDate end) => table.Between(IndexOf(start), IndexOf(end));

    /// <summary>The name, the coverage and the number of non-working days.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}, {1} to {2}, {3} non-working days", Id, English.Date(Coverage.Start), English.Date(Coverage.End), NonWorkingDays.Count);

    internal bool IsProvisionalBetween(LocalDate first, LocalDate last)
    {
        if (last > ProclaimedThrough || unsettled.Length == 0)
        {
            return last > ProclaimedThrough;
        }

        var place = Array.BinarySearch(unsettled, first);
        place = place < 0 ? ~place : place;
        return place < unsettled.Length && unsettled[place] <= last;
    }

    private static LocalDate[] Unsettled(ValueList<NonWorkingDay> days)
    {
        var found = new List<NonWorkingDay>();
        foreach (var day in days)
        {
            if (day.Status != NonWorkingDayStatus.InForce)
            {
                found.Add(day);
            }
        }

        return found.Count == 0 ? [] : Array.ConvertAll(found.ToArray(), day => day.On);
    }


    private int IndexOf(LocalDate date) =>
        table.TryIndex(date, out var index) ? index : throw Outside(date);

    private CalendarCoverageException Outside(LocalDate date) => new(this, Guard.Iso(date), English.Date(date));

    private CalendarCoverageException Outside(LocalDate date, long count) =>
        !Covers(date) ? Outside(date) : new(this, date, string.Format(CultureInfo.InvariantCulture, "{0} working days {1} {2}", Math.Abs(count), count < 0 ? "before" : "after", English.Date(date)));
}
