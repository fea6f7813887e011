using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Json;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

public sealed class DeterminationJsonTests
{
    [Fact]
    public void What_was_written_reads_back_whole()
    {
        foreach (var faces in Answers.All.Values)
        {
            var read = PartnershipJson.Of<DeterminationDocument>().Read(faces.Json);

            read.Problems.Should().BeEmpty();
            read.Value.State.Should().Be(faces.Of.State);
            read.Value.On.Should().Be(faces.Of.On);
            read.Value.AnswerInWords.Should().Be(faces.Of.AnswerInWords);
            read.Value.Steps.Should().Equal(faces.Of.Steps);
            read.Value.StillNeeded.Should().Equal(faces.Of.StillNeeded);
            read.Value.Caveats.Should().Equal(faces.Of.Caveats);
            read.Value.Rules.Should().Equal(faces.Of.Rules);
            read.Value.Alternatives.Count.Should().Be(faces.Of.OtherInterpretations.Count);
        }
    }

    [Property]
    public Property Every_condition_reads_back_as_it_was() => Law.ForAll(Shape.Any, shape =>
    {
        var answer = shape.Build().Assess(FactSheet.Empty.With("a", true).With("b", false), Sample.On);
        var read = PartnershipJson.Of<DeterminationDocument>().Read(PartnershipJson.Write(answer));

        read.Problems.Should().BeEmpty();
        (read.Value.State, read.Value.Answer).Should().Be((answer.State, answer.Answer.IsKnown ? answer.Value.ToString() : null));
        read.Value.Steps.Should().Equal(answer.Steps);
    });

    [Fact]
    public void No_change_to_one_member_makes_a_failure_a_success()
    {
        foreach (var json in new[] { PartnershipJson.Write(Answers.OutsideCoverage), PartnershipJson.Write(Answers.ConditionUnknown) })
        {
            foreach (var (member, value) in Forgeries)
            {
                var forged = JsonNode.Parse(json)!.AsObject();
                forged[member] = JsonNode.Parse(value);
                var read = PartnershipJson.Of<DeterminationDocument>().Read(forged.ToJsonString());

                (read.HasValue && read.Value.State == FactState.Known).Should().BeFalse($"{member} was set to {value}");
            }
        }
    }

    [Theory]
    [InlineData("state", "\"known\"", "$.state: The state is known and there is no answer. Valid values without one: notKnown, notApplicable.")]
    [InlineData("state", "\"Known\"", "$.state: 'Known' is not one of the valid values: known, notKnown, notApplicable.")]
    [InlineData("state", "true", "$.state: It must be one of known, notKnown, notApplicable; it is true.")]
    [InlineData("answer", "\"met\"", "$.answer: There is an answer and the state is not known. Only a known determination has one.")]
    [InlineData("answer", "\"unknown\"", "$.answer: 'unknown' is not one of the valid values: met, notMet.")]
    [InlineData("answerInWords", "\"met\"", "$.answerInWords: The words are those of another answer. Valid values: not known.")]
    [InlineData("alternatives", """[{ "value": "met", "reading": "widened" }]""", "$.alternatives: There are other interpretations of an answer that is missing.")]
    [InlineData("on", "\"2026-02-31\"", "$.on: '2026-02-31' is not a day of the calendar in the form 2026-12-25.")]
    [InlineData("verdict", "1", "$.verdict: There is no such member. Valid members: state, on, kind, answer, answerInWords, alternatives, steps, stillNeeded, flags, rules.")]
    [InlineData("steps", "7", "$.steps: It must be a list; it is the number 7.")]
    [InlineData("flags", "[{}]", "$.flags[0]: The member 'code' is missing.")]
    public void A_document_that_does_not_hold_together_is_refused(string member, string value, string problem)
    {
        var forged = JsonNode.Parse(PartnershipJson.Write(Answers.ConditionUnknown))!.AsObject();
        forged[member] = JsonNode.Parse(value);

        var read = PartnershipJson.Of<DeterminationDocument>().Read(forged.ToJsonString());

        read.HasValue.Should().BeFalse();
        read.Problems.Select(one => one.ToString()).Should().Contain(problem);
    }

    [Fact]
    public void A_forged_answer_beside_its_own_words_steps_or_questions_is_refused()
    {
        Forged(Answers.Deadline, "answer", "2021-08-25").Should().Equal("$.answerInWords: The words are those of another answer. Valid values: Wednesday 25 August 2021.");
        Forged(Answers.ConditionNotMet, "answer", "met", "answerInWords", "met").Should().Equal("$.answer: The answer is met and the step it depends on is notMet.");
        Forged(Answers.ConditionUnknown, "state", "known", "answer", "met", "answerInWords", "met").Should().StartWith("$.stillNeeded: A finding that is met or not met needs nothing more.");
    }

    [Fact]
    public void A_member_that_stands_twice_is_refused()
    {
        var twice = PartnershipJson.Write(Answers.ConditionUnknown).Replace("\"state\": \"notKnown\",", "\"state\": \"notKnown\", \"state\": \"known\",", StringComparison.Ordinal);

        PartnershipJson.Of<DeterminationDocument>().Read(twice).Problems.Should().Contain(one => one.Path == "$.state" && one.Message == "The member appears twice. Keep one.");
    }

    [Fact]
    public void A_text_cut_anywhere_is_refused_and_never_throws()
    {
        var json = PartnershipJson.Write(Answers.Deadline);
        for (var length = 0; length < json.TrimEnd().Length; length++)
        {
            PartnershipJson.Of<DeterminationDocument>().Read(json[..length]).HasValue.Should().BeFalse();
        }
    }

    private static readonly (string Member, string Value)[] Forgeries =
    [
        ("state", "\"known\""), ("state", "\"notApplicable\""), ("answer", "\"2030-01-01\""), ("answer", "\"met\""), ("answer", "\"notMet\""), ("answer", "null"), ("answer", "0"),
        ("answerInWords", "\"met\""), ("kind", "\"words\""), ("kind", "\"date\""), ("kind", "\"finding\""), ("stillNeeded", "[]"), ("steps", "[]"), ("rules", "[]"), ("flags", "[]"),
    ];

    private static string[] Forged<T>(Determination<T> determination, params string[] members)
    {
        var forged = JsonNode.Parse(PartnershipJson.Write(determination))!.AsObject();
        for (var i = 0; i < members.Length; i += 2)
        {
            forged[members[i]] = members[i + 1];
        }

        return [.. PartnershipJson.Of<DeterminationDocument>().Read(forged.ToJsonString()).Problems.Select(one => one.ToString())];
    }
}
