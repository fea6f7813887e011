using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Analyzers.Tests;

/// <summary>PR0002 and PR0003: what is lost, and what is not looked at.</summary>
public sealed class ReasonsDroppedTests
{
    private const string Ask = "DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, d, UkCalendars.All)";

    [Theory]
    [InlineData($"static LocalDate M(LocalDate d) => {Ask}.Value;", $"{Ask}.Value")]
    [InlineData($"static LocalDate M(LocalDate d) => ({Ask}).Value;", $"({Ask}).Value")]
    [InlineData($"static LocalDate M(LocalDate d) => {Ask}.Answer.Value;", $"{Ask}.Answer.Value")]
    [InlineData("static async Task<LocalDate> M(Task<Determination<LocalDate>> t, Func<Task<Determination<LocalDate>>> ask) => (await ask()).Value;", "(await ask()).Value")]
    public async Task A_value_read_from_the_call_is_told(string members, string underlined) => (await Consumer.Told(members)).Should().Equal($"PR0002 {underlined}");

    [Theory]
    [InlineData($"static Determination<LocalDate> M(LocalDate d) => {Ask};")]
    [InlineData($"static LocalDate M(LocalDate d) => {Ask}.Answer.Or(d);")]
    [InlineData($"static string M(LocalDate d) => {Ask}.AnswerInWords;")]
    [InlineData($"static LocalDate M(LocalDate d) {{ try {{ return {Ask}.Value; }} catch (InvalidOperationException) {{ return d; }} }}")]
    [InlineData("static LocalDate M(Determination<LocalDate> due) => due.Value;")]
    [InlineData("static int M(int? n, Lazy<int> l) => n!.Value + l.Value + Fact.Known(1).Value;")]
    public async Task What_keeps_the_reasons_is_not_told(string members) => (await Consumer.Told(members)).Should().BeEmpty();

    [Theory]
    [InlineData($"static LocalDate M(LocalDate d) {{ var due = {Ask}; return due.Value; }}", "due.Value")]
    [InlineData($"static LocalDate M(LocalDate d) {{ Determination<LocalDate> due = {Ask}; return due.Answer.Value; }}", "due.Answer.Value")]
    [InlineData($"static Func<LocalDate> M(LocalDate d) {{ var due = {Ask}; return () => due.Value; }}", "due.Value")]
    [InlineData($"static LocalDate M(LocalDate d) {{ var answer = {Ask}.Answer; return answer.Value; }}", "answer.Value")]
    public async Task A_variable_asked_for_its_value_alone_is_told(string members, string underlined) => (await Consumer.Told(members)).Should().Equal($"PR0003 {underlined}");

    [Theory]
    [InlineData("return due.State == FactState.Known ? due.Value : d;")]
    [InlineData("return due.Answer.IsKnown ? due.Value : d;")]
    [InlineData("if (due.StillNeeded.Count > 0) { throw new InvalidOperationException(due.StillNeeded[0].Text); } return due.Value;")]
    [InlineData("return due is { State: FactState.Known } ? due.Value : d;")]
    [InlineData("Log(due); return due.Value;")]
    [InlineData("Console.WriteLine(due); return due.Value;")]
    [InlineData("try { return due.Value; } catch (InvalidOperationException) { return d; }")]
    [InlineData("return d;")]
    public async Task A_variable_that_is_looked_at_is_not_told(string body) =>
        (await Consumer.Told($"static void Log(Determination due) {{ }} static LocalDate M(LocalDate d) {{ var due = {Ask}; {body} }}")).Should().BeEmpty();

    [Fact]
    public async Task What_is_taken_from_a_list_may_have_been_looked_at() =>
        (await Consumer.Told("static LocalDate M(Determination<LocalDate>[] all) { foreach (var due in all.Where(one => one.Answer.IsKnown)) { return due.Value; } return default; }")).Should().BeEmpty();
}
