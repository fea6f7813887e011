using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The caveats that go with a counted date.</summary>
internal static class CountingCaveats
{
    internal const string EveReading = "counted from the day before the one it begins with, where no corresponding date exists";

    internal static Caveat MonthEndTaken { get; } = new("month-end-taken", "The month has no corresponding date, so we used its last day.");

    internal static Caveat Provisional(HolidayCalendar calendar) => new(
        "provisional",
        $"The date depends on projected bank holidays, which are proclaimed only to {English.Date(calendar.ProclaimedThrough)}.");
}
