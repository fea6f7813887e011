using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.WebApi;

/// <summary>Reads what was asked, and gathers what is wrong with it by the name of the parameter.</summary>
internal sealed class Asked
{
    internal Dictionary<string, string[]> Problems { get; } = new(StringComparer.Ordinal);

    internal Group? Group(string name, string? text) =>
        Catalogue.Groups.FirstOrDefault(one => one.Id.Value == text) ?? Wrong<Group>(name, text, $"one of {string.Join(", ", Catalogue.Groups.Select(one => one.Id))}");

    /// <summary>Where none is named, England and Wales.</summary>
    internal HolidayCalendar? Calendar(string name, string? text) => text is null
        ? UkCalendars.EnglandAndWales
        : UkCalendars.All.FirstOrDefault(one => one.Id.Value == text) ?? Wrong<HolidayCalendar>(name, text, $"one of {string.Join(", ", UkCalendars.All.Select(one => one.Id))}");

    internal LocalDate Date(string name, string? text) =>
        LocalDatePattern.Iso.Parse(text ?? string.Empty).TryGetValue(default, out var date) ? date : Wrong<LocalDate>(name, text, "a date such as 2026-04-15");

    internal LawEvent? Event(string name, string? text) =>
        LawEvent.All.FirstOrDefault(one => one.Code == text) ?? Wrong<LawEvent>(name, text, "the code of an event that /events lists, such as information-requested");

    internal TriggerTime Time(string name, string? text)
    {
        try
        {
            return TriggerTime.Parse(text ?? string.Empty);
        }
        catch (FormatException)
        {
            return Wrong<TriggerTime>(name, text, "a date such as 2026-04-15, or 2026-04-15T14:00 where hours are counted");
        }
    }

    internal int Whole(string name, string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1000 ? number : Wrong<int>(name, text, "a whole number from 1 to 1000");

    internal IResult Refusal() => Results.ValidationProblem(Problems);

    private T? Wrong<T>(string name, string? text, string valid)
    {
        Problems[name] = [text is null ? $"Enter {valid}." : $"'{text}' is not valid. Enter {valid}."];
        return default;
    }
}
