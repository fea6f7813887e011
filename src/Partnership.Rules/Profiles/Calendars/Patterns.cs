using NodaTime;
using Partnership.Rules.Time;
using static Partnership.Rules.Profiles.DayNames;

namespace Partnership.Rules.Profiles;

/// <summary>The days that come every year in each jurisdiction, for projections only.</summary>
/// <remarks>Some of them depend on a yearly proclamation (New Year's Day and early May in England; late May and Boxing Day in Scotland; 12 July): a projection assumes that proclamation.</remarks>
internal static class Patterns
{
    private const string Expected = "expected by the pattern of the Banking and Financial Dealings Act 1971 and its yearly proclamations";

    internal static HolidayPattern EnglandAndWales { get; } = new(English);

    internal static HolidayPattern Scotland { get; } = new(Scottish);

    internal static HolidayPattern NorthernIreland { get; } = new(Irish);

    private static PatternDay[] English() =>
    [
        Fixed(NewYear, 1, 1),
        PatternDay.FromEaster(GoodFriday, Expected, -2),
        PatternDay.FromEaster(EasterMonday, Expected, 1),
        PatternDay.FirstMonday(EarlyMay, Expected, 5),
        PatternDay.LastMonday(Spring, Expected, 5),
        PatternDay.LastMonday(Summer, Expected, 8),
        Fixed(Christmas, 12, 25),
        Fixed(Boxing, 12, 26),
    ];

    private static PatternDay[] Irish() => [.. English(), Fixed(StPatrick, 3, 17), Fixed(Boyne, 7, 12)];

    private static PatternDay[] Scottish() =>
    [
        Fixed(NewYear, 1, 1),
        Fixed(SecondJanuary, 1, 2),
        PatternDay.FromEaster(GoodFriday, Expected, -2),
        PatternDay.FirstMonday(EarlyMay, Expected, 5),
        PatternDay.LastMonday(Spring, Expected, 5),
        PatternDay.FirstMonday(Summer, Expected, 8),
        Fixed(StAndrew, 11, 30).Since(2007),
        Fixed(Christmas, 12, 25),
        Fixed(Boxing, 12, 26),
    ];

    private static PatternDay Fixed(string name, int month, int day) => PatternDay.Fixed(name, Expected, new AnnualDate(month, day));
}
