using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class UsageTests
{
    private const string From = "deadline --from 2022-05-30 ";

    [Theory]
    [InlineData("deadline --from 2026-02-31 --days 3", "--from", "a day of the calendar such as 2022-05-30")]
    [InlineData("deadline --from 30/05/2022 --days 3", "--from", "a day of the calendar such as 2022-05-30")]
    [InlineData("deadline --from", "--from", "a day of the calendar such as 2022-05-30")]
    [InlineData("deadline --days 3", "--from", "a day of the calendar such as 2022-05-30")]
    [InlineData(From, "--working-days", "--clear-days")]
    [InlineData(From + "--days", "--days", "a whole number from 0 to 1000000")]
    [InlineData(From + "--working-days -3", "--working-days", "0 to 1000000 (--before counts back)")]
    [InlineData(From + "--working-days=-1000000", "--working-days", "0 to 1000000")]
    [InlineData(From + "--working-days 1000001", "--working-days", "0 to 1000000")]
    [InlineData(From + "--working-days 99999999999999999999", "--working-days", "0 to 1000000")]
    [InlineData(From + "--working-days three", "--working-days", "0 to 1000000")]
    [InlineData(From + "--working-days 1,000", "--working-days", "0 to 1000000")]
    [InlineData(From + "--working-days 3 --weeks 2", "--working-days or --weeks, not both", "Enter one of --working-days, --days, --weeks")]
    [InlineData(From + "--days 3 --days 4", "--days", "once")]
    [InlineData(From + "--clear-days 3 --reading council", "--reading", "calendar, sundays-and-holidays, working-days")]
    [InlineData(From + "--days 3 --reading calendar", "--reading", "--clear-days")]
    [InlineData(From + "--clear-days 3 --beginning-with", "--beginning-with", "--working-days, --days, --weeks, --months, --years")]
    [InlineData(From + "--days 0 --beginning-with", "--beginning-with", "1 or more")]
    [InlineData(From + "--days 3 --roll up", "--roll", "stay, next, previous")]
    [InlineData(From + "--days 3 --calendar wales", "--calendar", "england-and-wales, scotland, northern-ireland, united-kingdom")]
    [InlineData(From + "--days 3 --project-to 2101", "--project-to", "2026 to 2100")]
    [InlineData(From + "--days 3 --project-to soon", "--project-to", "2026 to 2100")]
    [InlineData(From + "--days 3 --closed 2026-12-24,26-12-29", "--closed", "2026-12-24,2026-12-29")]
    [InlineData(From + "--days 3 --closed 2035-01-01", "--closed", "1995-01-01 to 2028-12-31")]
    [InlineData(From + "--decades 3", "--decades", "partnership deadline --help")]
    [InlineData(From + "--days 3 and more", "and", "partnership deadline --help")]
    [InlineData(From + "--days 3 --calendar scotlnd", "--calendar", "Did you mean scotland?")]
    [InlineData("deadlin", "deadlin", "Did you mean deadline?")]
    [InlineData("zzzzzzz", "zzzzzzz", "partnership --help")]
    [InlineData("--on yesterday", "--on", "2022-05-30")]
    [InlineData("deadline --batch x.csv --days 3", "--days", "--batch")]
    [InlineData("deadline --batch x.csv --json", "--json", "--batch")]
    [InlineData("deadline --batch x.csv --calendar scotland", "--calendar", "--batch")]
    [InlineData("deadline --batch no-such-file.csv", "--batch", "does not exist. Check the path.")]
    [InlineData("deadline --batch .", "--batch", "folder")]
    [InlineData("calendar --year 0", "--year", "1 to 9999")]
    [InlineData("calendar --year 2026 --years 2026-2027", "--year or --years", "not both")]
    [InlineData("calendar --years 2028-2000", "--years", "2000-2028")]
    [InlineData("calendar --years 2000-2010-2020", "--years", "2000-2028")]
    [InlineData("calendar --added 2027-05-10", "--added", "2027-05-10=\"Extra holiday\"")]
    [InlineData("calendar --added 2027-02-30=x --open -", "--added", "2027-05-10=\"Extra holiday\"")]
    [InlineData("calendar --added 2027-05-10=x", "--open", "a file")]
    [InlineData("calendar --open -", "--added", "2027-05-10")]
    [InlineData("calendar --added 2037-05-10=x --open -", "--added", "1995-01-01 to 2028-12-31")]
    [InlineData("calendar --added 2027-05-10=x --open - --year 2027", "--year", "--added")]
    [InlineData("calendar --govuk no-such-file.json", "--govuk", "does not exist. Check the path.")]
    [InlineData("calendar --collected-on 2026-11-22", "--govuk", "a file")]
    [InlineData("calendar --added 2027-05-10=x --open - --collected-on 2026-11-22", "--collected-on", "--added")]
    [InlineData("calendar --govuk bank-holidays.json --project-to 2030", "--project-to", "--govuk")]
    [InlineData("timetable --group southampton/bord --year 2026", "--group", "southampton/board")]
    [InlineData("timetable --group board --year 2026", "--group", "partnership groups")]
    [InlineData("timetable --group southampton/board", "--meeting", "--year")]
    [InlineData("timetable --group southampton/board --meeting 2026-01-14 --year 2026", "--meeting or --year", "not both")]
    [InlineData("timetable --group southampton/board --meeting 2026-01-14 --first 2026-01-14", "--first", "--year")]
    [InlineData("timetable --group southampton/board --year 2026 --first 2025-01-14", "--first", "a day of 2026")]
    [InlineData("timetable --group southampton/board --year 2026 --ics no/such/folder/x.ics", "--ics", "cannot be written")]
    [InlineData("deadline --rule R25 --trigger 2026-07-10 --for s --ics no/such/folder/x.ics", "--ics", "cannot be written")]
    [InlineData("deadline --rule R25 --trigger 2026-07-10 --ics x.ics", "--for", "never a person's name")]
    [InlineData("deadline --rule R25 --trigger 2026-07-10 --for a.person --ics x.ics", "--for", "letters, digits, hyphens and slashes")]
    [InlineData("deadline --rule R25 --trigger 2026-07-10 --matter 14", "--matter", "--ics")]
    [InlineData(From + "--days 3 --ics x.ics", "--ics", "--rule")]
    [InlineData("duties --group southampton/board --year 2026-27 --for southampton --ics x.ics", "--for", "--statute")]
    [InlineData("duties --statute --year 2026-27 --ics x.ics", "--for", "a key")]
    public void Bad_usage_is_one_clear_line_that_names_the_option_and_what_it_takes(string args, string names, string takes)
    {
        var answer = Partnership.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        answer.ExitCode.Should().Be(2);
        answer.Out.Should().BeEmpty();
        answer.Error.TrimEnd().Should().Contain(names).And.Contain(takes).And.NotContain("\n");
    }

    [Fact]
    public void Every_command_answers_to_the_name_it_is_listed_under()
    {
        var names = Partnership.Run("--help").Out.Split("Commands:")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' ')[0]).ToArray();

        names.Should().Contain(["deadline", "calendar", "groups", "timetable"]);
        names.Should().OnlyContain(name => Partnership.Run(name, "--help").Out.Contains($" {name} ", StringComparison.Ordinal), "its own usage line names it");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("deadline --help")]
    [InlineData("--version")]
    public void Help_is_an_answer(string args)
    {
        var answer = Partnership.Run(args.Split(' '));

        answer.ExitCode.Should().Be(0);
        answer.Out.Should().NotBeEmpty();
        answer.Error.Should().BeEmpty();
    }
}
