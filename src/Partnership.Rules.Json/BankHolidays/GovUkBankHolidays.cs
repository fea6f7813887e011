using System.Text;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.BankHolidays;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>A list of bank holidays in the JSON format that GOV.UK publishes: the good rows of each division, and every problem with its place.</summary>
/// <remarks>
/// <para>The list is a cross-check and a quick way to a newly proclaimed day. It is not an oracle: it has held wrong dates, and has
/// dropped whole years. So the reader reports every problem with its place, keeps every valid row, and corrects nothing silently.</para>
/// <para>Worked example: in a list whose Scottish events hold <c>"date": "2026-02-31"</c>, the reader reports that row at
/// <c>scotland.events[4].date</c> and keeps the other rows.</para>
/// </remarks>
public sealed record GovUkBankHolidays
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal GovUkBankHolidays(IEnumerable<BankHolidayDivision> divisions, ValueList<JsonProblem> problems)
    {
        Divisions = divisions.ToValueList();
        Problems = problems;
    }

    /// <summary>The divisions that a full list has.</summary>
    public static ValueList<CalendarId> Expected { get; } = ValueList.Of(
        CalendarId.Parse("england-and-wales"), CalendarId.Parse("scotland"), CalendarId.Parse("northern-ireland"));

    /// <summary>The divisions found, in the order of the list. One that was there without any good row is among them.</summary>
    public ValueList<BankHolidayDivision> Divisions { get; }

    /// <summary>Every problem found; empty when the whole list was read. Above a thousand, the last one counts the rest.</summary>
    public ValueList<JsonProblem> Problems { get; }

    /// <summary>True when nothing was wrong and nothing was omitted.</summary>
    public bool IsComplete => Problems.Count == 0;

    /// <summary>Reads a list. Bad content is a value, never an exception; a byte order mark at the start does no harm.</summary>
    /// <param name="json">The text of the list.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static GovUkBankHolidays Read(string json) => new ListReader(Encoding.UTF8.GetBytes(Guard.NotNull(json).TrimStart('\uFEFF'))).Read();

    /// <summary>Reads a list from its bytes, which must be UTF-8. Bytes that are not are reported, and nothing is read.</summary>
    /// <param name="utf8">The bytes of the list.</param>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public static GovUkBankHolidays ReadUtf8(byte[] utf8)
    {
        try
        {
            return Read(Strict.GetString(Guard.NotNull(utf8)));
        }
        catch (DecoderFallbackException wrong)
        {
            return new GovUkBankHolidays([], ValueList.Of(new JsonProblem("$", ReadDocument.NotUtf8(utf8, wrong))));
        }
    }

    /// <summary>A division by its name; null when the list has none of that name.</summary>
    /// <param name="division">The name of the division.</param>
    /// <exception cref="ArgumentNullException">The division is null.</exception>
    public BankHolidayDivision? Find(CalendarId division)
    {
        Guard.NotNull(division);
        return Divisions.FirstOrDefault(one => one.Id == division);
    }

    /// <summary>The days that only one side has, within the years that both cover, by division and date.</summary>
    /// <remarks>Names are not compared. A division for which there is no calendar is omitted.</remarks>
    /// <param name="calendars">The calendars to compare with the list.</param>
    /// <exception cref="ArgumentNullException">The calendars are null.</exception>
    public ValueList<BankHolidayDisagreement> Disagreements(CalendarSet calendars)
    {
        Guard.NotNull(calendars);
        return Divisions
            .SelectMany(division => calendars.TryFind(division.Id, out var calendar) ? Between(division, calendar) : [])
            .ToValueList();
    }

    /// <summary>How many days and problems there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Divisions.Sum(one => one.NonWorkingDays.Count)} days, {Problems.Count} problems");

    private static IEnumerable<BankHolidayDisagreement> Between(BankHolidayDivision division, HolidayCalendar calendar)
    {
        bool InBoth(NonWorkingDay day) => division.Coverage is { } years && years.Contains(day.On) && calendar.Coverage.Contains(day.On);

        var listed = division.NonWorkingDays.Where(InBoth).ToDictionary(day => day.On);
        var known = calendar.NonWorkingDays.Where(InBoth).ToDictionary(day => day.On);
        return listed.Keys.Union(known.Keys).OrderBy(on => on)
            .Where(on => !listed.ContainsKey(on) || !known.ContainsKey(on))
            .Select(on => new BankHolidayDisagreement(division.Id, on, NameOf(listed, on), NameOf(known, on)));
    }

    private static string? NameOf(Dictionary<LocalDate, NonWorkingDay> days, LocalDate on) => days.TryGetValue(on, out var day) ? day.Name : null;
}
