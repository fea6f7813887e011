using System.Text.Json;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>The joint between seeds and code: the bundled bank holidays are the seed rows, no more and no fewer.</summary>
public sealed class BankHolidayData
{
    public static TheoryData<string> Divisions { get; } = new("england-and-wales", "scotland", "northern-ireland");

    [Theory]
    [MemberData(nameof(Divisions))]
    public void Every_row_of_the_seed_table_is_in_the_calendar_and_nothing_else(string division)
    {
        var rows = Seeds.Rows("bank-holidays/days.csv").Where(row => row["division"] == division)
            .Select(row => (row["date"], row["name"], row["source"], row["status"], row["proclaimedOn"], row["inPlaceOf"]));

        Calendar(division).NonWorkingDays.Select(Row).Should().Equal(rows);
    }

    [Theory]
    [MemberData(nameof(Divisions))]
    public void The_list_in_the_GOV_UK_format_has_the_same_days(string division)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Seeds.PathOf("bank-holidays/bank-holidays.json")));
        var events = json.RootElement.GetProperty(division).GetProperty("events").EnumerateArray().ToArray();

        events.Select(one => (Text(one, "date"), Text(one, "title").Replace('\u2019', '\''))).Should()
            .Equal(Calendar(division).NonWorkingDays.Select(day => (Days.Iso(day.On), day.Name)));
        Calendar(division).NonWorkingDays.Zip(events, (day, one) => (day, notes: Text(one, "notes")))
            .Where(pair => pair.notes == "Substitute day" && pair.day.InPlaceOf is null).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Divisions))]
    public void Only_weekdays_are_listed_and_no_replaced_day_is_closed_as_well(string division)
    {
        var calendar = Calendar(division);

        calendar.NonWorkingDays.Should().NotContain(day => day.On.DayOfWeek >= NodaTime.IsoDayOfWeek.Saturday);
        calendar.NonWorkingDays.Where(day => day.InPlaceOf is { } replaced && calendar.Coverage.Contains(replaced) && calendar.NonWorkingDayOn(replaced) is not null)
            .Should().BeEmpty();
    }

    [Fact]
    public void The_union_is_closed_exactly_when_a_part_is()
    {
        var parts = new[] { UkCalendars.EnglandAndWales, UkCalendars.Scotland, UkCalendars.NorthernIreland };

        UkCalendars.UnitedKingdom.NonWorkingDays.Select(day => day.On).Should()
            .Equal(parts.SelectMany(part => part.NonWorkingDays).Select(day => day.On).Distinct().Order());
    }

    private static HolidayCalendar Calendar(string division) => UkCalendars.All[CalendarId.Parse(division)];

    private static string Text(JsonElement one, string name) => one.GetProperty(name).GetString()!;

    private static (string On, string Name, string Source, string Status, string ProclaimedOn, string InPlaceOf) Row(NonWorkingDay day) =>
        (Days.Iso(day.On), day.Name, day.Source, day.Status.Code, day.ProclaimedOn?.ToString() ?? string.Empty, day.InPlaceOf is { } replaced ? Days.Iso(replaced) : string.Empty);
}
