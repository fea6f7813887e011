using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Calendars;

/// <summary>A GOV.UK list from a file, with the calendars it makes and where they and the shipped ones disagree.</summary>
internal sealed class GovUkFile
{
    private readonly HolidayCalendar[] calendars;

    private GovUkFile(GovUkBankHolidays list, LocalDate dataOn)
    {
        Problems = list.Problems;
        Disagreements = list.Disagreements(UkCalendars.All);
        calendars = [.. list.Divisions.Where(one => one.Coverage is not null).Select(one => one.ToCalendar(dataOn))];
    }

    /// <summary>True when some division has a whole year, so that there is something to compare.</summary>
    internal bool HasYears => calendars.Length > 0;

    internal ValueList<JsonProblem> Problems { get; }

    internal ValueList<BankHolidayDisagreement> Disagreements { get; }

    /// <summary>Reads a list. It does not say when it was collected: where no one says so either, the day on which the file was last written stands for that.</summary>
    internal static GovUkFile Read(string name, string option, LocalDate? collectedOn)
    {
        var list = GovUkBankHolidays.ReadUtf8(Files.ReadBytes(name, option));
        return new GovUkFile(list, collectedOn ?? LocalDate.FromDateTime(File.GetLastWriteTimeUtc(name)));
    }

    /// <summary>A calendar of the list; the one for the whole United Kingdom only when all its parts are there.</summary>
    internal HolidayCalendar? Find(CalendarId id) =>
        id == UkCalendars.UnitedKingdom.Id ? Union() : Array.Find(calendars, one => one.Id == id);

    private HolidayCalendar? Union()
    {
        var parts = GovUkBankHolidays.Expected.Select(Find).OfType<HolidayCalendar>().ToArray();
        return parts.Length == GovUkBankHolidays.Expected.Count && parts.Max(one => one.Coverage.Start) <= parts.Min(one => one.Coverage.End)
            ? HolidayCalendar.Union(UkCalendars.UnitedKingdom.Id, parts)
            : null;
    }
}
