using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Time;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

public sealed class RuleTests
{
    [Property]
    public Property An_id_is_read_back_the_same_whatever_its_case() => Law.ForAll(
        Gen.NonEmptyListOf(Gen.Elements("abzABZ019-/.".ToArray())).Select(letters => string.Concat(letters)),
        text =>
        {
            RuleId.Parse(RuleId.Parse(text).ToString()).Should().Be(RuleId.Parse(text));
            RuleId.Parse($" {text} ").Should().Be(RuleId.Parse(text.ToUpperInvariant()));
        });

    [Theory]
    [InlineData("")]
    [InlineData("board papers")]
    [InlineData("board_papers")]
    public void What_is_not_an_id_is_refused(string text) =>
        FluentActions.Invoking(() => RuleId.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a rule id*");

    [Fact]
    public void There_is_no_rule_without_a_citation() =>
        FluentActions.Invoking(() => new Rule(RuleId.Parse("a/b"), "a rule", RuleLayer.Statute))
            .Should().Throw<ArgumentException>().WithMessage("*a/b needs a citation*");

    [Fact]
    public void Two_rules_that_say_the_same_are_equal()
    {
        Sample.RuleAt("a/b", 1).Should().Be(Sample.RuleAt("a/b", 1));
        Sample.RuleAt("a/b", 1).Should().NotBe(Sample.RuleAt("a/b", 1).During(InForce.Since(Days.On("2021-10-01"))));
        Sample.RuleAt("a/b", 1).ToString().Should().Be("a/b: the rule a/b");
    }

    [Fact]
    public void A_statute_is_cited_with_its_link_as_it_stood_on_the_day()
    {
        var citation = Citation.InStatute(Sample.Text, "s.58(2)", "section/58", Days.On("2021-10-01"));

        citation.Link.Should().Be("https://example.org/2000/1/section/58/2021-10-01");
        citation.ToString().Should().Be("Sample Act 2000, s 58(2)");
    }

    [Theory]
    [InlineData("11", "Sample terms, Quorum, line 11 (SAM-TOR-001)")]
    [InlineData("11-13", "Sample terms, Quorum, lines 11-13 (SAM-TOR-001)")]
    public void A_document_is_cited_by_its_lines_and_its_catalogue_id(string lines, string words)
    {
        var document = new Instrument("sam-tor", "Sample terms", InstrumentKind.TermsOfReference);

        Citation.InDocument(document, "Quorum", lines, "SAM-TOR-001").ToString().Should().Be(words);
        FluentActions.Invoking(() => Citation.InStatute(document, "s.1", "section/1", Days.On("2021-10-01"))).Should().Throw<ArgumentException>();
    }
}
