using System.CommandLine;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Calendars;

/// <summary>Which years to show.</summary>
internal sealed class YearOptions
{
    private const int Last = 9999;

    private readonly Setting<int> year = Options.Year("--year", 1, Last, "the year to show");
    private readonly Setting<(int First, int Last)> years = new("--years", "first and last year such as 2000-2028", Span, "the years to show");

    internal YearOptions(Command command)
    {
        command.Add(year);
        command.Add(years);
    }

    internal string? Given(ParseResult parsed) => year.IsGiven(parsed) ? year.Name : years.IsGiven(parsed) ? years.Name : null;

    /// <summary>The first and the last year asked for; null for all there are.</summary>
    internal (int First, int Last)? Read(ParseResult parsed) => (year.IsGiven(parsed), years.IsGiven(parsed)) switch
    {
        (true, true) => throw new BadUsageException("Use either --year or --years, not both."),
        (true, _) => (year.Needed(parsed), year.Needed(parsed)),
        (_, true) => years.Needed(parsed),
        _ => null,
    };

    private static (int First, int Last) Span(string text)
    {
        var parts = text.Split('-');
        var (first, last) = (Options.Between(1, Last, parts[0]), Options.Between(1, Last, parts[^1]));
        return parts.Length <= 2 && first <= last ? (first, last) : throw new FormatException(text);
    }
}
