using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Lets a row of data be written on one line. Dates are written yyyymmdd.</summary>
internal static class DayRows
{
    internal static NonWorkingDay Day(int on, string name, string source) => new(Date(on), name, source);

    internal static NonWorkingDay InPlaceOf(this NonWorkingDay day, int replaced) => day.Replacing(Date(replaced));

    internal static NonWorkingDay GivenOn(this NonWorkingDay day, int proclaimed) => day.Proclaimed(PartialDate.OfDay(Date(proclaimed)));

    private static LocalDate Date(int digits) => new(digits / 10000, digits / 100 % 100, digits % 100);
}
