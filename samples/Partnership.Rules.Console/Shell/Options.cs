using System.CommandLine;
using System.Globalization;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Shell;

/// <summary>Options that more than one command takes. Each call makes a new one, for an option belongs to one command.</summary>
internal static class Options
{
    internal static Option<bool> Json() => Flag("--json", "one JSON document on standard output");

    internal static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    internal static Setting<LocalDate> Date(string name, string description) =>
        new(name, "a day of the calendar such as 2022-05-30", Dates.Parse, description);

    internal static Setting<int> Number(string name, int least, int most, string description) =>
        new(name, $"a whole number from {Digits(least)} to {Digits(most)}", text => Between(least, most, text), description);

    internal static Setting<int> Year(string name, int least, int most, string description) =>
        new(name, $"a year from {Digits(least)} to {Digits(most)}", text => Between(least, most, text), description);

    internal static Setting<CalendarId> Calendar() =>
        new("--calendar", $"one of {Names(UkCalendars.All)}", ShippedCalendar, "whose bank holidays");

    /// <summary>A file to read.</summary>
    internal static InputSetting File(string name, string description) => new(name, description);

    /// <summary>A file to write.</summary>
    internal static OutputSetting Output(string name, string description) => new(name, description);

    internal static string Names(CalendarSet calendars) => string.Join(", ", calendars.Ids);

    internal static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static CalendarId ShippedCalendar(string text) =>
        CalendarId.Parse(text) is var id && UkCalendars.All.TryFind(id, out _) ? id : throw new FormatException(text);

    internal static int Between(int least, int most, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException(text);
}
