using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tests.Time;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Vectors;

/// <summary>Every deadline that a group's document sets has its vectors in seeds/vectors/time-limits.csv, by the catalogue entry that it cites.</summary>
public sealed class GroupDeadlineVectors
{
    public static TheoryData<string> Ids => [.. Catalogue.Deadlines.Select(one => one.Rule.Id.Value).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_deadline_has_an_ordinary_day_a_month_end_and_a_closed_day_and_comes_to_them(string id)
    {
        var deadline = Catalogue.Deadlines.First(one => one.Rule.Id.Value == id);
        var rows = Seeds.Rows("vectors/time-limits.csv").Where(row => IsOf(deadline, row)).ToArray();

        rows.Should().HaveCountGreaterThanOrEqualTo(3);
        rows.SelectMany(row => VectorKinds.Of(UkCalendars.All[deadline.PlainLimit!.Calendar!], Days.On(row["from"]), Days.On(row["due"]), deadline.PlainLimit!.Limit.Counting.UsesCalendar)).Should().Contain(VectorKinds.All);
        rows.Should().AllSatisfy(row => DeadlineCalculator.Count(deadline, Days.On(row["from"]), UkCalendars.All).On.Should().Be(Days.On(row["due"]), row["id"]));
    }

    private static bool IsOf(Deadline deadline, IReadOnlyDictionary<string, string> row) =>
        deadline.Rule.Citations.Any(place => place.Id == row["catalogueId"])
        && (row["calendar"] == deadline.PlainLimit!.Calendar!.Value || (row["calendar"] == "none" && !deadline.PlainLimit!.Limit.Counting.UsesCalendar))
        && row["direction"] == deadline.PlainLimit!.Limit.Direction.ToString()
        && row["amount"] == deadline.PlainLimit!.Limit.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture)
        && row["unit"] == (deadline.PlainLimit!.Limit.Counting == Counting.WorkingDays ? "working-days" : deadline.PlainLimit!.Limit.Unit.ToString());
}
