using System.Globalization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

public sealed class FourFacesTests
{
    [Theory]
    [InlineData("deadline")]
    [InlineData("provisional")]
    [InlineData("outside-coverage")]
    [InlineData("month-end")]
    [InlineData("condition-met")]
    [InlineData("condition-not-met")]
    [InlineData("condition-unknown")]
    [InlineData("meeting-year")]
    public void The_four_faces_are_those_in_the_snapshot(string name) => Snapshot.Check($"Reasons/Faces/{name}.md", Answers.All[name].ToString());

    [Fact]
    public void The_four_agree_on_every_real_answer() => Answers.All.Values.Should().AllSatisfy(faces => faces.ShouldAgree());

    [Property]
    public Property The_four_agree_on_every_condition_with_any_facts_told() => Law.ForAll(
        from shape in Shape.Any
        from states in Gen.ArrayOf(Gen.Choose(0, 2), Shape.Names.Length)
        select (shape, states),
        one => FourFaces.For(one.shape.Build().Assess(Sheet(one.states), Sample.On)).ShouldAgree());

    [Fact]
    public void A_part_hangs_under_its_whole()
    {
        var drawn = MermaidTree.Of(Answers.ConditionUnknown).Split('\n').Where(line => line.Contains("-->", StringComparison.Ordinal)).Select(line => line.Trim());

        drawn.Should().Equal(
            "answer --> step1", "step1 --> step2", "step1 --> step3", "step3 --> step4", "step3 --> step5", "step1 --> step6", "step6 --> step7");
    }

    [Fact]
    public void Nothing_in_a_label_can_end_it_or_be_read_as_markup()
    {
        var rule = new Rule(RuleId.Parse("a"), "t", RuleLayer.Practice, Citation.InText(new Instrument("k", "\"]:::met; <b> %% `x` #1 \\ 🏛 \ud83c é", InstrumentKind.Guidance), "s"));
        var drawn = MermaidTree.Of(Condition.Is(new Question("f", "q"), rule).Assess(FactSheet.Empty, Sample.On));

        drawn.Should().Contain("<br/>#34;#93;#58;#58;#58;met#59; #60;b#62; #37;#37; #96;x#96; #35;1 #92; #127963; #65533; é, s\"]:::unknown");
    }

    [Fact]
    public void The_minutes_stay_one_paragraph_whatever_the_words()
    {
        var rule = new Rule(RuleId.Parse("a"), "t", RuleLayer.Practice, Citation.InText(new Instrument("k", "one\r\ntwo\nthree", InstrumentKind.Guidance), "s"));

        MinuteParagraph.Of(Condition.Is(new Question("f", "q?"), rule).Assess(FactSheet.Empty, Sample.On)).Should().Be(
            "On 11 March 2026: not known; no answer can be given yet. The answer follows from 1 step: (1) Not known: q? - one two three, s. Still needed: q?");
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var before = (CultureInfo.CurrentCulture, Answers.MonthEnd.AnswerInWords, Answers.MonthEnd.OtherInterpretations[0]);
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.DateTimeFormat.LongDatePattern = "yyyy!MM!dd";
        odd.DateTimeFormat.ShortDatePattern = "yyyy!MM!dd";
        try
        {
            CultureInfo.CurrentCulture = odd;
            new LocalDate(2026, 3, 1).ToString(null, null).Should().Be("2026!03!01", "the odd culture must be at work");
            (before.CurrentCulture, Answers.MonthEnd.AnswerInWords, Answers.MonthEnd.OtherInterpretations[0]).Should().Be(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = before.CurrentCulture;
        }
    }

    private static FactSheet Sheet(int[] states) => Shape.Names.Zip(states).Aggregate(FactSheet.Empty, (sheet, fact) => fact.Second == 2 ? sheet : sheet.With(fact.First, fact.Second == 1));
}
