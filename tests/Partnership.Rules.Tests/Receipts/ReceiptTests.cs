using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

public sealed class ReceiptTests
{
    private static readonly ReceiptSalt Salt = ReceiptSalt.Of([.. Enumerable.Range(1, 16).Select(one => (byte)one)]);
    private static readonly LocalDate Meeting = new(2021, 9, 8);
    private static readonly HolidayCalendar Closing = UkCalendars.EnglandAndWales.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2021, 8, 31), "Closed", "the council")]);

    private static readonly FactSheet Facts = FactSheet.Empty.With("relatives", true).WithNotKnown("both-16-or-over");

    [Fact]
    public void The_same_answer_replays_and_another_does_not()
    {
        var receipt = Receipt(UkCalendars.EnglandAndWales);

        receipt.Replay(Due(UkCalendars.EnglandAndWales), Salt).IsSameAnswer.Should().BeTrue();
        receipt.Replay(Due(UkCalendars.EnglandAndWales), Salt).ToString().Should().Be("the same answer");
        receipt.Replay(Due(Closing), Salt).ToString().Should().Be("another answer");
        receipt.Replay(Answers.OutsideCoverage, Salt).IsSameAnswer.Should().BeFalse();
    }

    [Fact]
    public void Made_twice_nothing_has_changed() => Receipt(UkCalendars.EnglandAndWales).WhatChanged(Due(UkCalendars.EnglandAndWales), Salt).Should().BeEmpty();

    [Fact]
    public void A_newly_closed_day_is_told_as_the_calendar_and_the_answer() =>
        Changes(Receipt(UkCalendars.EnglandAndWales), Due(Closing)).Should().Equal("input-added calendar england-and-wales 2021-08-31", "answer");

    [Fact]
    public void A_day_worked_after_all_and_a_projection_that_was_proclaimed_are_told_by_their_date()
    {
        var worked = UkCalendars.EnglandAndWales.WithWorkingDays([new LocalDate(2021, 8, 30), new LocalDate(2021, 9, 4)]);
        var doubtful = UkCalendars.EnglandAndWales.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2021, 8, 31), "Closed", "the council").As(NonWorkingDayStatus.Conditional)]);

        Changes(Receipt(UkCalendars.EnglandAndWales), Due(worked)).Should().Equal(
            "input-value calendar england-and-wales 2021-08-30", "input-added calendar england-and-wales 2021-09-04", "answer");
        Changes(Receipt(doubtful), Due(Closing)).Should().Contain("input-value calendar england-and-wales 2021-08-31");
    }

    [Fact]
    public void A_change_of_law_is_told_with_the_law()
    {
        var five = new Rule(Sample.Rule.Id, Sample.Rule.Title, RuleLayer.Statute, Citation.InText(new Instrument("order", "Sample Regulations 2003", InstrumentKind.Regulations), "art.2"));

        Changes(Kept(Sample.Rule), Assessed(five)).Should().Equal("rule-text sample/whole (Sample Regulations 2003, art 2)", "input-value condition", "answer");
    }

    [Fact]
    public void A_closed_day_of_another_year_changes_nothing()
    {
        var other = UkCalendars.EnglandAndWales.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2022, 8, 31), "Closed", "the council")]);

        Changes(Receipt(UkCalendars.EnglandAndWales), Due(other)).Should().BeEmpty();
    }

    [Fact]
    public void A_changed_text_of_a_rule_is_told_by_its_id()
    {
        var (then, now) = (Kept(Sample.Rule), Assessed(new Rule(Sample.Rule.Id, "another title", RuleLayer.Statute, Sample.Rule.Citation)));

        Changes(then, now).Should().StartWith($"rule-text sample/whole ({Sample.Rule.Citation})");
        Changes(then, Assessed(Sample.Rule.During(InForce.Since(Meeting)))).Should().StartWith($"rule-text sample/whole ({Sample.Rule.Citation})");
        Changes(then, Assessed(Sample.RuleAt("sample/other", 2))).Should().StartWith([$"rule-gone sample/whole ({Sample.Rule.Citation})", $"rule-added sample/other ({Sample.RuleAt("sample/other", 2).Citation})"]);
    }

    [Fact]
    public void A_fact_that_turned_and_what_is_bound_besides_are_told_by_name()
    {
        var receipt = DecisionReceipt.Of(Assessed(Sample.Rule), Salt, ReceiptInputs.None.WithText("case", "14").WithText("gone", "1"));
        var turned = Condition.Is(new Question("relatives", "?"), Sample.Rule).Assess(FactSheet.Empty.With("relatives", false), Meeting);

        receipt.WhatChanged(turned, Salt, ReceiptInputs.None.WithText("case", "15").WithText("new", "1")).Select(change => change.ToString())
            .Should().Equal("input-value case", "input-value facts", "input-gone gone", "input-added new", "answer");
    }

    [Fact]
    public void Another_salt_tells_nothing_and_is_refused()
    {
        var other = ReceiptSalt.Of([.. Enumerable.Range(2, 16).Select(one => (byte)one)]);
        var receipt = Receipt(UkCalendars.EnglandAndWales);

        receipt.Invoking(one => one.Replay(Due(UkCalendars.EnglandAndWales), other)).Should().Throw<ArgumentException>().WithMessage("The salt is not the one*");
        receipt.Invoking(one => one.WhatChanged(Due(Closing), other)).Should().Throw<ArgumentException>().WithMessage("The salt is not the one*");
        receipt.Verify(other).Should().Be(ReceiptCheck.OtherSalt);
        FluentActions.Invoking(() => ReceiptSalt.Of(new byte[15])).Should().Throw<ArgumentException>().WithMessage("*at least 16 bytes; this has 15*");
        FluentActions.Invoking(() => ReceiptSalt.Of(new byte[16])).Should().Throw<ArgumentException>().WithMessage("*made by chance*");
        Salt.ToString().Should().Be("a salt");
    }

    [Fact]
    public void The_inputs_the_calendar_years_and_the_version_come_from_the_answer_and_the_package()
    {
        var receipt = Receipt(UkCalendars.EnglandAndWales);

        receipt.Inputs.Select(one => one.Name).Should().StartWith(["calendar england-and-wales 2021", "calendar england-and-wales 2021-01-01"]).And.EndWith(["deadline", "trigger"]).And.HaveCount(11);
        receipt.PackageVersion.Should().Be(typeof(DecisionReceipt).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
    }

    [Fact]
    public void No_value_and_no_unsalted_hash_of_one_is_in_a_receipt()
    {
        var json = PartnershipJson.Of<DecisionReceipt>().Write(DecisionReceipt.Of(
            Due(UkCalendars.EnglandAndWales), Salt, ReceiptInputs.None.WithText("case", "Jane Doe").WithDate("received", Meeting)));

        json.Should().NotContain("Jane").And.NotContain("2021-08-24").And.NotContain("24 August");
        foreach (var guess in new[] { "Jane Doe", "2021-09-08", "8:Jane Doe", "4:case8:Jane Doe", "5:input4:case8:Jane Doe", "6:answer" })
        {
            json.Should().NotContain(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(guess))).ToLowerInvariant());
        }
    }

    [Fact]
    public void Names_and_values_that_run_together_are_told_apart()
    {
        var one = DecisionReceipt.Of(Due(Closing), Salt, ReceiptInputs.None.WithText("a", "bc")).Inputs[0].Value;
        var two = DecisionReceipt.Of(Due(Closing), Salt, ReceiptInputs.None.WithText("ab", "c")).Inputs[0].Value;

        one.Should().NotBe(two);
    }

    [Fact]
    public void A_fingerprint_is_the_sha_256_that_everybody_computes()
    {
        // Each text goes in with its length; here by hand, for a rule with one citation.
        var citation = Sample.Rule.Citation;
        string[] texts = ["sample/whole", "the rule sample/whole", "statute", "undated", "sample", citation.ToString(), citation.Link!, "2026-03-11"];
        var joined = string.Concat(texts.Select(text => $"{text.Length}:{text}"));

        ReceiptRule.Of(Sample.Rule).Text.Value.Should().Be(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(joined))).ToLowerInvariant());
    }

    [Fact]
    public void A_receipt_goes_to_JSON_and_back()
    {
        var receipt = Receipt(UkCalendars.EnglandAndWales);

        var read = PartnershipJson.Of<DecisionReceipt>().Read(PartnershipJson.Of<DecisionReceipt>().Write(receipt));

        read.IsComplete.Should().BeTrue();
        read.Value.Should().Be(receipt);
        Snapshot.Check("Reasons/Faces/receipt.json", PartnershipJson.Of<DecisionReceipt>().Write(receipt));
    }

    [Theory]
    [InlineData("\"[0-9a-f]{64}\"", "\"abc\"", "is not a fingerprint")]
    [InlineData("\"packageVersion\": \"0.1.0-dev\",", "", "The member 'packageVersion' is missing.")]
    [InlineData("\"0.1.0-dev\"", "\" \"", "The text is blank.")]
    [InlineData("\"id\"", "\"Id\"", "There is no such member. Valid members: id, text, source.")]
    public void A_receipt_that_was_tampered_with_is_refused(string what, string with, string says)
    {
        var read = PartnershipJson.Of<DecisionReceipt>().Read(Regex.Replace(PartnershipJson.Of<DecisionReceipt>().Write(Receipt(Closing)), what, with));

        read.HasValue.Should().BeFalse();
        read.Problems.Should().Contain(one => one.Message.Contains(says, StringComparison.Ordinal));
    }

    private static Determination<LocalDate> Due(HolidayCalendar calendar) =>
        DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, Meeting, CalendarSet.Of(calendar));

    private static DecisionReceipt Receipt(HolidayCalendar calendar) => DecisionReceipt.Of(Due(calendar), Salt);

    private static Determination<Finding> Assessed(Rule rule) => Condition.Is(new Question("relatives", "?"), rule).Assess(Facts, Meeting);

    private static DecisionReceipt Kept(Rule rule) => DecisionReceipt.Of(Assessed(rule), Salt);

    private static IEnumerable<string> Changes(DecisionReceipt then, Determination today) => then.WhatChanged(today, Salt).Select(change => change.ToString());
}
