using BenchmarkDotNet.Attributes;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

public class BuildCalendars
{
    private static readonly HolidayCalendar[] Parts = [UkCalendars.EnglandAndWales, UkCalendars.Scotland, UkCalendars.NorthernIreland];

    [Benchmark]
    public CalendarSet AllFour()
    {
        var built = Parts.Select(one => HolidayCalendar.Create(one.Id, one.Coverage, one.NonWorkingDays, one.DataOn)).ToArray();
        return CalendarSet.Of([.. built, HolidayCalendar.Union(UkCalendars.UnitedKingdom.Id, built)]);
    }
}
