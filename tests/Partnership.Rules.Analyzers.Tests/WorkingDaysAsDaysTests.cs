using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Analyzers.Tests;

/// <summary>PR0001 is told where the code itself says working days, and nowhere else.</summary>
public sealed class WorkingDaysAsDaysTests
{
    [Theory]
    [InlineData("static DateTime M(DateTime d, int workingDays) => d.AddDays(workingDays);", "d.AddDays(workingDays)")]
    [InlineData("static DateOnly M(DateOnly d, int workingDays) => d.AddDays(-workingDays);", "d.AddDays(-workingDays)")]
    [InlineData("static LocalDate M(LocalDate d, int numberOfBusinessDays) => d.PlusDays(numberOfBusinessDays);", "d.PlusDays(numberOfBusinessDays)")]
    [InlineData("const int AnswerInWorkingDays = 20; static DateTimeOffset M(DateTimeOffset d) => d.AddDays(AnswerInWorkingDays);", "d.AddDays(AnswerInWorkingDays)")]
    [InlineData("static DateTime AddWorkingDays(DateTime d, int n) { return d.AddDays(n); }", "d.AddDays(n)")]
    [InlineData("static void M(DateTime d) { var nextWorkingDay = d.AddDays(1); }", "d.AddDays(1)")]
    [InlineData("static void M(LocalDate d) { LocalDate last_working_day; last_working_day = (d.PlusDays(-1)); }", "d.PlusDays(-1)")]
    [InlineData("static LocalDate M(LocalDate d, TimeLimit limit) => d.PlusDays(limit.Amount);", "d.PlusDays(limit.Amount)")]
    [InlineData("static DateTime M(DateTime d, TimeLimit limit) => d.AddDays(limit.Amount + 1);", "d.AddDays(limit.Amount + 1)")]
    public async Task It_is_told(string members, string underlined) => (await Consumer.Told(members)).Should().Equal($"PR0001 {underlined}");

    [Theory]
    [InlineData("while (d.DayOfWeek == DayOfWeek.Saturday || d.DayOfWeek == DayOfWeek.Sunday) { d = d.AddDays(1); }")]
    [InlineData("for (var n = 0; n < 20;) { d = d.AddDays(1); if (d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) { n++; } }")]
    [InlineData("do { d = d.AddDays(1); } while (d.DayOfWeek is DayOfWeek.Sunday);")]
    public async Task A_loop_over_weekends_is_told(string body) =>
        (await Consumer.Told($"static DateTime M(DateTime d) {{ {body} return d; }}")).Should().Equal("PR0001 d.AddDays(1)");

    [Theory]
    [InlineData("static LocalDate M(LocalDate received) { var dueOn = received.PlusDays(28); return dueOn; }")]
    [InlineData("static DateTime Deadline(DateTime received, int days) => received.AddDays(days);")]
    [InlineData("static void M(DateTime d) { var firstNonWorkingDay = d.AddDays(1); }")]
    [InlineData("static DateTime M(DateTime d, int calendarDaysNotWorkingDays) => d.AddDays(calendarDaysNotWorkingDays);")]
    [InlineData("static LocalDate M(LocalDate d) => UkCalendars.EnglandAndWales.WorkingDayOnOrAfter(d.PlusDays(28));")]
    [InlineData("static bool M(LocalDate d) { var isWorkingDay = UkCalendars.Scotland.IsWorkingDay(d.PlusDays(1)); return isWorkingDay; }")]
    [InlineData("static LocalDate M(LocalDate d) { while (!UkCalendars.Scotland.IsWorkingDay(d) || d.DayOfWeek == IsoDayOfWeek.Sunday) { d = d.PlusDays(1); } return d; }")]
    [InlineData("static DateTime M(DateTime d) { for (var n = 0; n < 5; n++) { d = d.AddDays(1); } return d; }")]
    [InlineData("static DateTime M(DateTime d) { while (d.DayOfWeek != DayOfWeek.Sunday) { d = d.AddDays(7); } return d; }")]
    [InlineData("static LocalDate M(LocalDate d, TimeLimit limit) => limit.CountFrom(d, UkCalendars.EnglandAndWales).On;")]
    [InlineData("static TimeSpan M(TimeSpan workingDays, DateTime d) => d.AddHours(1) - d;")]
    public async Task It_is_not_told(string members) => (await Consumer.Told(members)).Should().BeEmpty();

    [Fact]
    public async Task A_file_that_does_not_use_the_library_is_left_alone() =>
        (await Consumer.Told("static DateTime M(DateTime d, int workingDays) => d.AddDays(workingDays);", "using System;")).Should().BeEmpty();
}
