using System.Text;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>A definition that a council prints in its own terms goes wherever one that ships does; a fact that nobody can give is told with its place.</summary>
public sealed class OwnDefinitionTests
{
    private static readonly string Sound = File.ReadAllText(Root.File("samples", "terms", "loamshire.json"));

    /// <summary>Loamshire lists partners and parents, and no relatives; it takes any financial abuse, and names no age. So the Act covers relatives that it leaves out, and it covers people under 16.</summary>
    [Fact]
    public void It_is_compared_exactly_with_the_Act()
    {
        var own = PartnershipJson.Of<Terms>().Read(Sound).Value.Definitions.Single();
        var difference = DefinitionAtlas.Compare(DomesticAbuseDefinition.Definition, own, DefinitionBook.Constraints).Single();

        difference.Relation.Should().Be(DefinitionRelation.Overlapping);
        difference.Gained.Should().Contain(one => one.Conditions.Any(condition => !condition.Holds && condition.Facts.Contains(AbuseFact.AIsSixteen)));
        difference.Lost.Should().Contain(one => one.Conditions.Any(condition => condition.Holds && condition.Facts.Contains(Kinship.All[0].Fact)));
    }

    [Fact]
    public void It_is_the_partnerships_own_and_is_asked_on_the_days_on_which_it_holds()
    {
        var terms = PartnershipJson.Of<Terms>().Read(Sound).Value;
        var question = new DefinitionQuestion(new LocalDate(2026, 5, 1), Jurisdiction.England) { Partnership = "loamshire" };

        terms.Definitions.Single().Partnership.Should().Be("loamshire");
        terms.Rules.Select(rule => rule.Id.Value).Should().Equal("loamshire/definition");
        DefinitionTimeline.Applying(DefinitionBook.All.Concat(terms.Definitions), question).Value.Select(one => one.Id).Should().Contain("loamshire-2026");
        DefinitionInterview.Next(terms.Definitions, question, FactSheet.Empty).Should().NotBeNull();
        DefinitionInterview.Next(terms.Definitions, question with { On = new LocalDate(2026, 3, 31) }, FactSheet.Empty).Should().BeNull();
    }

    [Fact]
    public void It_goes_there_and_back()
    {
        var terms = PartnershipJson.Of<Terms>().Read(Sound).Value;

        PartnershipJson.Of<Terms>().Read(PartnershipJson.Of<Terms>().Write(terms)).Value.Definitions.Should().Equal(terms.Definitions);
    }

    [Theory]
    [InlineData("\"fact\": \"sexual-abuse\"", "\"fact\": \"sexual-abusse\"", "sexual-abuse")]
    [InlineData("\"id\": \"loamshire-2026\"", "\"id\": \"daa-2021\"", null)]
    public void A_fact_that_nobody_can_give_and_an_id_that_is_anothers_leave_the_definition_out(string sound, string slip, string? meant)
    {
        var check = TermsCheck.Of(Encoding.UTF8.GetBytes(Sound.Replace(sound, slip, StringComparison.Ordinal)));

        var problem = check.Problems.Should().ContainSingle().Which;
        problem.Path.Should().Be("$.definitions[0]");
        problem.Line.Should().Be(7);
        problem.DidYouMean.Should().Be(meant);
        check.Terms!.Definitions.Should().BeEmpty();
    }

    /// <summary>A part that asks twice for one fact: the second mention never matters. It is told, and is no problem.</summary>
    [Fact]
    public void Its_faults_are_proved()
    {
        var twice = Sound.Replace("\"fact\": \"financial-abuse\"", "\"fact\": \"sexual-abuse\"", StringComparison.Ordinal);

        TermsCheck.Of(Encoding.UTF8.GetBytes(Sound)).Faults.Should().BeEmpty();
        TermsCheck.Of(Encoding.UTF8.GetBytes(twice)).Faults.Select(one => one.Fault).Should().OnlyContain(fault => fault == RuleBookFault.IdlePart).And.NotBeEmpty();
    }

    /// <summary>The proofs are run over everything that ships, the samples among it.</summary>
    [Fact]
    public void No_sample_of_terms_has_a_problem_or_a_fault()
    {
        foreach (var file in Directory.GetFiles(Root.File("samples", "terms"), "*.json"))
        {
            var check = TermsCheck.Of(File.ReadAllBytes(file));

            check.Problems.Should().BeEmpty(file);
            check.Faults.Should().BeEmpty(file);
        }
    }
}
