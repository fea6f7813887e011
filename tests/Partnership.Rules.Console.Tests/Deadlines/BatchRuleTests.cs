using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>Rows that name a rule or an event, with parameters, in place of a limit.</summary>
public sealed class BatchRuleTests
{
    private const string Both = "calendar,from,unit,amount,direction,rule,event,parameters";

    /// <summary>Section 10 of the Freedom of Information Act 2000: received on 10 July 2026, answered by 11 August 2026.</summary>
    [Theory]
    [InlineData("R25")]
    [InlineData("foia-2000/answer")]
    public void A_row_may_name_a_rule(string rule)
    {
        var answer = Batch($"from,rule\n2026-07-10,{rule}\n");

        answer.ExitCode.Should().Be(0);
        answer.Out.Should().Be($"from,rule,due,problem\n2026-07-10,{rule},2026-08-11,\n");
    }

    [Fact]
    public void A_row_gives_the_parameters_of_its_rule_and_is_answered_as_the_command_answers()
    {
        var one = Partnership.Run("deadline", "--rule", "R26", "--trigger", "2026-02-02", "--param", "fee-notice=2026-02-09", "--param", "fee-received=2026-02-16", "--json").Json.Text("due");

        Batch("from,rule,parameters\n2026-02-02,R26,fee-notice=2026-02-09; fee-received=2026-02-16\n").Lines[1].Should().EndWith($",{one},");
    }

    [Fact]
    public void A_file_may_hold_limits_rules_and_events()
    {
        var answer = Batch($"{Both}\nengland-and-wales,2022-05-30,working-days,3,after,,,\n,2026-07-10,,,,R25,,\n,2026-07-10,,,,,information-requested,\n");

        answer.ExitCode.Should().Be(0, answer.Error);
        answer.Lines[0].Should().Be($"{Both},due,problem,deadlines");
        answer.Lines[1].Should().EndWith(",2022-06-06,,");
        answer.Lines[2].Should().EndWith(",2026-08-11,,");
        answer.Lines[3].Should().Contain("foia-2000/answer=2026-08-11");
    }

    [Theory]
    [InlineData("2026-07-10,R999,", "rule: ")]
    [InlineData("2026-07-32,R25,", "from '2026-07-32' is not valid. Enter a date such as 2026-04-02")]
    [InlineData("2026-07-10,,", "rule: ")]
    [InlineData("2026-02-02,R26,fee-notice", "parameters: 'fee-notice' is not valid. Enter name=value")]
    [InlineData("2026-02-02,R26,fee-notice=2026-02-09;fee-notice=2026-02-10", "parameters: 'fee-notice=2026-02-10' is not valid")]
    [InlineData("2026-02-02,R26,no-such=1", "parameters: ")]
    [InlineData("1994-07-10,R25,", "in force from 1 January 2005")]
    public void A_bad_row_says_what_is_wrong_and_the_others_are_answered(string bad, string problem)
    {
        var answer = Batch($"from,rule,parameters\n{bad}\n2026-07-10,R25,\n");

        answer.ExitCode.Should().Be(1);
        answer.Lines[1].Should().StartWith($"{bad},,").And.Contain(problem).And.NotEndWith(",");
        answer.Lines[2].Should().EndWith(",2026-08-11,");
    }

    [Theory]
    [InlineData(",2026-07-10,,,,R25,information-requested,", "the row names a rule and an event")]
    [InlineData("scotland,2026-07-10,days,3,after,R25,,", "the row names a rule or an event, and a limit")]
    [InlineData(",2026-07-10,,,,,no-such-event,", "event: 'no-such-event' is not an event. Enter a code that deadline --events lists.")]
    public void A_row_that_says_two_things_is_refused(string bad, string problem) => Batch($"{Both}\n{bad}\n").Lines[1].Should().Contain(problem);

    private static Answer Batch(string rows)
    {
        using var file = new Temporary(rows);
        return Partnership.Run("deadline", "--batch", file.Path);
    }
}
