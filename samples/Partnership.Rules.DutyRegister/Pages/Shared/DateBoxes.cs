using System.Globalization;
using NodaTime;
using Partnership.Rules.DutyRegister.Running;

namespace Partnership.Rules.DutyRegister.Pages.Shared;

/// <summary>A date in three boxes: day, month, year.</summary>
public sealed record DateBoxes(string Name, string Legend, string? Hint, string? Day = null, string? Month = null, string? Year = null, string? Error = null)
{
    private static readonly string[] Parts = ["year", "month", "day"];

    /// <summary>The boxes as they were filled in.</summary>
    public static DateBoxes Filled(string name, string legend, string? hint, HttpRequest request, string? error = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HasFormContentType
            ? new DateBoxes(name, legend, hint, request.Form[$"{name}-day"], request.Form[$"{name}-month"], request.Form[$"{name}-year"], error)
            : new DateBoxes(name, legend, hint);
    }

    /// <summary>The date in the boxes; null when all three are empty.</summary>
    public static LocalDate? Read(string name, IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var parts = Parts.Select(part => form[$"{name}-{part}"].ToString().Trim()).ToArray();
        if (parts.All(part => part.Length == 0))
        {
            return null;
        }

        var numbers = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return numbers[0] is >= 1900 and <= 2200 && numbers[1] is >= 1 and <= 12 && numbers[2] >= 1 && numbers[2] <= CalendarSystem.Iso.GetDaysInMonth(numbers[0], numbers[1])
            ? new LocalDate(numbers[0], numbers[1], numbers[2])
            : throw new RefusedException(name, $"'{parts[2]} {parts[1]} {parts[0]}' is no date. Give day, month and year, such as 15 4 2026.");
    }

    /// <summary>The date in the boxes, which must be there.</summary>
    public static LocalDate Need(string name, string what, IFormCollection form) => Read(name, form) ?? throw new RefusedException(name, $"Give {what}.");
}
