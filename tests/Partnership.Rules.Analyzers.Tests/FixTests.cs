using FluentAssertions;
using Partnership.Rules.Analyzers.Fixes;
using Xunit;

namespace Partnership.Rules.Analyzers.Tests;

/// <summary>What the fixes write compiles, and is no longer told of.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("d.PlusDays(workingDays)", "UkCalendars.EnglandAndWales.PlusWorkingDays(d, workingDays)")]
    [InlineData("d.PlusDays(-workingDays)", "UkCalendars.EnglandAndWales.PlusWorkingDays(d, -workingDays)")]
    [InlineData("d.PlusDays(limit.Amount)", "limit.CountFrom(d, UkCalendars.EnglandAndWales).On")]
    public async Task Days_become_working_days(string before, string after)
    {
        var made = await Consumer.Fixed(Dates(before), new WorkingDaysFix());

        made.Should().Be(Dates(after));
        (await Consumer.Told(made!)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("new DateTime(2026, 3, 11).AddDays(workingDays) == default ? d : d")]
    [InlineData("d.PlusDays(limit.Amount + 1)")]
    public async Task No_fix_is_offered_where_it_would_be_a_guess(string before) => (await Consumer.Fixed(Dates(before), new WorkingDaysFix())).Should().BeNull();

    [Theory]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland)", "UkCalendars.All")]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland.ProjectedTo(2030))", "UkCalendars.All.With(UkCalendars.Scotland.ProjectedTo(2030))")]
    [InlineData("CalendarSet.Of([UkCalendars.EnglandAndWales.ProjectedTo(2030), UkCalendars.Scotland])", "UkCalendars.All.With(UkCalendars.EnglandAndWales.ProjectedTo(2030))")]
    public async Task A_set_starts_from_all(string before, string after)
    {
        var made = await Consumer.Fixed(Set(before), new UnionFix());

        made.Should().Be(Set(after));
        (await Consumer.Told(made!)).Should().BeEmpty();
    }

    private static string Dates(string expression) => $"static LocalDate M(LocalDate d, int workingDays, TimeLimit limit) => {expression};";

    private static string Set(string expression) => $"static CalendarSet M() => {expression};";
}
