using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Engines;

/// <summary>Questions of every unit, counting, direction, rolling and calendar, inside the coverage and past both ends; some of no calendar and of no limit. The same number gives the same questions.</summary>
internal static class Questions
{
    private const int StartDays = 12_700;
    private static readonly LocalDate First = new(1994, 10, 1);
    private static readonly string[] Calendars = ["england-and-wales", "scotland", "northern-ireland", "united-kingdom"];
    private static readonly string[] Countings = [.. Counting.All.Select(one => one.Code)];
    private static readonly string[] Units = [.. TimeUnit.All.Select(one => one.Code)];
    private static readonly string[] Directions = [.. Direction.All.Select(one => one.Code)];
    private static readonly string[] Rollings = [.. Rolling.All.Select(one => one.Code)];
    private static readonly int[] Most = [1, 6, 31, 261, 3000, 9000, 1_000_001];

    internal static IEnumerable<Asked> Of(int count)
    {
        var state = 88_172_645_463_325_252UL;
        for (var id = 1; id <= count; id++)
        {
            var calendar = Next(ref state, 997) == 0 ? "mars" : Calendars[Next(ref state, 4)];
            var counting = Countings[Next(ref state, Countings.Length)];
            var unit = Next(ref state, 97) == 0 ? Units[Next(ref state, 4)] : Fitting(counting, Next(ref state, 4));
            yield return new Asked(
                id, calendar, First.PlusDays(Next(ref state, StartDays)), unit, counting, Next(ref state, Most[Next(ref state, Most.Length)]),
                Directions[Next(ref state, 2)], Rollings[Next(ref state, Rollings.Length)]);
        }
    }

    private static string Fitting(string counting, int choice) => counting switch
    {
        "corresponding-date" => choice < 2 ? "months" : "years",
        "beginning-with" => Units[choice],
        "day-zero-excluded" => choice < 2 ? "days" : "weeks",
        _ => "days",
    };

    private static int Next(ref ulong state, int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)((state >> 20) % (ulong)below);
    }
}
