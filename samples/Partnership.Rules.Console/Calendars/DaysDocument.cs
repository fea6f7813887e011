using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Json;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Calendars;

/// <summary>The JSON form of the closed days of some years.</summary>
internal sealed record DaysDocument(
    [Description("The calendar, by its name.")] string Calendar,
    [Description("The years that the answer covers.")] IEnumerable<int> Years,
    [Description("The days that the calendar covers; null when nothing is known of it.")] Coverage? Coverage,
    [Description("The non-working days of those years, each once.")] IEnumerable<DayDocument> Closed,
    [Description("The day on which its data was collected; null when that is not known.")] LocalDate? DataOn)
{
    [Description("The years asked for that are not covered; omitted when there are none.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Problem { get; init; }

    [Description("Where the file given and the built-in calendars disagree; omitted when no file is given.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<DisagreementDocument>? Disagreements { get; init; }

    [Description("The invalid parts of the file given; omitted when no file is given.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<FileProblemDocument>? Problems { get; init; }
}

/// <summary>A closed day.</summary>
internal sealed record DayDocument(
    [Description("The day on which it is closed.")] LocalDate Date,
    [Description("Its name.")] string Name,
    [Description("What says so.")] string Source,
    [Description("True when it is not in force yet.")] bool Provisional,
    [Description("Whether it is in force, projected or conditional, by its code.")] string Status,
    [Description("The day that it replaces; null when it replaces none.")] LocalDate? InPlaceOf,
    [Description("When it was proclaimed, as closely as is known; null when it need not be or is not known.")] string? ProclaimedOn)
{
    internal static DayDocument Of(NonWorkingDay day) =>
        new(day.On, day.Name, day.Source, day.Status != NonWorkingDayStatus.InForce, day.Status.Code, day.InPlaceOf, day.ProclaimedOn?.ToString());
}

/// <summary>A day that only the file or only the shipped calendar has.</summary>
internal sealed record DisagreementDocument(
    [Description("The calendar, by its name.")] string Calendar,
    [Description("The day.")] LocalDate Date,
    [Description("Its name in the file; null when the file has none.")] string? InFile,
    [Description("Its name in the built-in calendar; null when that has none.")] string? InShipped)
{
    internal static DisagreementDocument Of(BankHolidayDisagreement one) => new(one.Division.Value, one.On, one.NameInFile, one.NameInCalendar);
}

/// <summary>The JSON form of what could not be used of a list of bank holidays.</summary>
internal sealed record FileProblemDocument(
    [Description("Where, as a path in the file.")] string Place,
    [Description("The line of the file, from 1.")] int Line,
    [Description("What is wrong, and what was done.")] string Says)
{
    internal static FileProblemDocument Of(JsonProblem one) => new(one.Path, one.Line ?? 1, one.Message);
}
