using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Days that were, or are said to have been, of public thanksgiving or mourning, each with the source that says so.</summary>
/// <remarks>
/// The Local Government Act 1972 s.243 speaks of days appointed for public thanksgiving or mourning. Whether national mourning is such a day is disputed:
/// the associations of local councils count every day of it; an article by counsel of 10 September 2022 counts only the bank holiday of the funeral.
/// </remarks>
/// <example><code>var name = ThanksgivingAndMourning.NameOf(new LocalDate(2022, 9, 19));</code></example>
public static class ThanksgivingAndMourning
{
    /// <summary>The days, in order. <c>seeds/bank-holidays/mourning.csv</c> holds the same rows.</summary>
    public static ValueList<NonWorkingDay> Days { get; } = ValueList.Of(
    [
        .. Run(new LocalDate(2021, 4, 9), new LocalDate(2021, 4, 17), "National mourning for the Duke of Edinburgh", "associations of local councils, April 2021, citing government guidance"),
        .. Run(new LocalDate(2022, 9, 8), new LocalDate(2022, 9, 19), "National mourning for Queen Elizabeth II", "National Association of Local Councils, September 2022"),
    ]);

    /// <summary>The name of the mourning or thanksgiving on a day; null when there was none that is listed.</summary>
    /// <param name="date">The day.</param>
    public static string? NameOf(LocalDate date)
    {
        for (var place = 0; place < Days.Count; place++)
        {
            if (Days[place].On == date)
            {
                return Days[place].Name;
            }
        }

        return null;
    }

    private static IEnumerable<NonWorkingDay> Run(LocalDate first, LocalDate last, string name, string source) =>
        Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(place => new NonWorkingDay(first.PlusDays(place), name, source));
}
