using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Lets a row of data be written on one line. Dates are written yyyymmdd.</summary>
internal static class DayRows
{
    private const string Added = "Royal proclamation under the 1971 Act, s.1(3)";
    private const string MovedAndAdded = "Royal proclamation under the 1971 Act, s.1(2) and (3)";

    internal static NonWorkingDay Day(int on, string name, string source) => new(Date(on), name, source);

    /// <summary>A day appointed for another. Section 1(3) alone adds a day and takes none away; section 1(2) moves it; where the proclamation was not checked, a Saturday that the Schedule names may be a holiday still.</summary>
    internal static NonWorkingDay InPlaceOf(this NonWorkingDay day, int replaced) => day.Replacing(Date(replaced), KindOf(day, Date(replaced)));

    private static ReplacementKind KindOf(NonWorkingDay day, LocalDate replaced) =>
        !(replaced is { Month: 12, Day: 26 } && replaced.DayOfWeek == IsoDayOfWeek.Saturday) ? ReplacementKind.InPlace
        : day.Source == Added ? ReplacementKind.InAddition
        : day.Source == MovedAndAdded ? ReplacementKind.InPlace
        : ReplacementKind.NotRead;

    internal static NonWorkingDay GivenOn(this NonWorkingDay day, int proclaimed) => day.Proclaimed(PartialDate.OfDay(Date(proclaimed)));

    private static LocalDate Date(int digits) => new(digits / 10000, digits / 100 % 100, digits % 100);
}
