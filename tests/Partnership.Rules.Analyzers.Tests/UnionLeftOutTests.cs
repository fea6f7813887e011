using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Analyzers.Tests;

/// <summary>PR0004 is told of parts of the United Kingdom without the whole.</summary>
public sealed class UnionLeftOutTests
{
    [Theory]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland, UkCalendars.NorthernIreland)")]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland.WithNonWorkingDays(days))")]
    [InlineData("CalendarSet.Of([UkCalendars.EnglandAndWales, UkCalendars.Scotland.ProjectedTo(2030)])")]
    [InlineData("CalendarSet.Of(new[] { UkCalendars.EnglandAndWales, UkCalendars.NorthernIreland })")]
    public async Task It_is_told(string set) => (await Consumer.Told(Method(set))).Should().Equal($"PR0004 {set}");

    [Theory]
    [InlineData("UkCalendars.All")]
    [InlineData("UkCalendars.All.With(UkCalendars.Scotland.WithNonWorkingDays(days))")]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales.WithNonWorkingDays(days))")]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland, UkCalendars.NorthernIreland, UkCalendars.UnitedKingdom)")]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland, HolidayCalendar.Union(CalendarId.Parse(\"united-kingdom\"), [UkCalendars.EnglandAndWales, UkCalendars.Scotland]))")]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland.Named(CalendarId.Parse(\"ours\")))")]
    [InlineData("CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland, other)")]
    [InlineData("CalendarSet.Of([UkCalendars.EnglandAndWales, UkCalendars.Scotland, .. others])")]
    public async Task It_is_not_told(string set) => (await Consumer.Told(Method(set))).Should().BeEmpty();

    private static string Method(string set) => $"static CalendarSet M(NonWorkingDay[] days, HolidayCalendar other, HolidayCalendar[] others) => {set};";
}
