using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>A first day in office that is not known can be said, and is asked for; no option is passed over in silence.</summary>
public sealed class OfficeDayTests
{
    private const string Chair = "office --group cambridgeshire/dvsg --office chair";

    [Fact]
    public void A_first_day_that_is_not_known_is_asked_for()
    {
        var answer = Run($"{Chair} --from unknown --vice-from unknown --json");

        answer.ExitCode.Should().Be(0);
        answer.Json.GetProperty("latestEnd").ToString().Should().Contain("did the term of the Chair begin");
        answer.Json.GetProperty("term").ToString().Should().Contain("did the term of the Chair begin");
        answer.Json.GetProperty("stagger").ToString().Should().Contain("elected-on");
    }

    [Theory]
    [InlineData("--elected 2009-01-14 --vice-elected 2009-01-14", "notStaggered")]
    [InlineData("--elected 2009-01-14 --vice-elected 2010-01-13", "staggered")]
    public void Two_days_of_election_are_enough_for_the_stagger(string days, string answer) =>
        Run($"{Chair} --from 2009-02-28 {days} --json").Json.GetProperty("stagger").Text("answer").Should().Be(answer);

    [Fact]
    public void One_day_of_election_alone_asks_for_the_other() =>
        Run($"{Chair} --from 2009-02-28 --vice-elected 2009-01-14 --json").Json.GetProperty("stagger").ToString().Should().Contain("elected-on");

    private static Answer Run(string command) => Partnership.Run([.. command.Split(' ')]);
}
