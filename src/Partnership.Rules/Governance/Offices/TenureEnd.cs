using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Where a term of office ends when it is not counted from its start: on a day of the year, or at a named meeting.</summary>
public sealed record TenureEnd
{
    private TenureEnd(string words) => Words = words;

    /// <summary>The end of the financial year, 31 March.</summary>
    public static TenureEnd FinancialYear { get; } = OnDay(3, 31, "the end of the financial year");

    /// <summary>The end of the municipal year: the council's annual meeting, on a day that the caller gives.</summary>
    public static TenureEnd MunicipalYear { get; } = AtMeeting("annual-council", "the council's annual meeting");

    /// <summary>The month, 1 to 12; null when the term ends at a meeting.</summary>
    public int? Month { get; private init; }

    /// <summary>The day of the month; null when the term ends at a meeting.</summary>
    public int? Day { get; private init; }

    /// <summary>The code of the meeting; null when the term ends on a day of the year.</summary>
    public string? Meeting { get; private init; }

    /// <summary>The end in words.</summary>
    public string Words { get; }

    /// <summary>A day of every year.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, 1 to 28 or the month's last.</param>
    /// <param name="words">The day in words.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static TenureEnd OnDay(int month, int day, string words)
    {
        var real = new LocalDate(2001, month, day);
        return new TenureEnd(Guard.NotBlank(words)) { Month = real.Month, Day = real.Day };
    }

    /// <summary>A named meeting, whose day the caller gives.</summary>
    /// <param name="code">The meeting's code.</param>
    /// <param name="words">The meeting in words.</param>
    /// <exception cref="ArgumentException">The code or the words are blank.</exception>
    public static TenureEnd AtMeeting(string code, string words) => new(Guard.NotBlank(words)) { Meeting = Guard.NotBlank(code) };

    /// <summary>The end in words.</summary>
    public override string ToString() => Words;
}
