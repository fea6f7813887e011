using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Json;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Calendars;

/// <summary>The JSON form of the closed days of some years.</summary>
internal sealed record DaysDocument(string Calendar, IEnumerable<int> Years, Coverage? Coverage, IEnumerable<DayDocument> Closed, LocalDate? DataOn)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Problem { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<DisagreementDocument>? Disagreements { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<BankHolidayProblem>? Problems { get; init; }
}

/// <summary>A closed day.</summary>
internal sealed record DayDocument(LocalDate Date, string Name, string Source, bool Provisional, string Status, LocalDate? InPlaceOf, string? ProclaimedOn)
{
    internal static DayDocument Of(ClosedDay day) =>
        new(day.On, day.Name, day.Source, day.Status != ClosedDayStatus.InForce, day.Status.Code, day.InPlaceOf, day.ProclaimedOn?.ToString());
}

/// <summary>A day that only the file or only the shipped calendar has.</summary>
internal sealed record DisagreementDocument(string Calendar, LocalDate Date, string? InFile, string? InShipped)
{
    internal static DisagreementDocument Of(BankHolidayDisagreement one) => new(one.Division.Value, one.On, one.NameInFile, one.NameInCalendar);
}
