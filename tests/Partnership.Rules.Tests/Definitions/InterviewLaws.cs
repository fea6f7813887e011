using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>Interviews of simulated cases, whose facts turn out as often as <see cref="AbuseFact.ChancePerCent"/> says.</summary>
public sealed class InterviewLaws
{
    private const int MostScreens = 4;

    private static readonly Definition[] Texts = [.. DefinitionBook.All.Where(one => one.Tests.Count > 0)];

    private static readonly Gen<(Definition Text, bool[] Truth, bool[] Shrugs)> Cases =
        from text in Gen.Elements(Texts)
        from chances in Gen.ArrayOf(Gen.Choose(0, 99), AbuseFact.WithKinship.Count)
        from shrugs in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true))), MostScreens)
        select (text, TruthOf(chances), shrugs);

    [Property(MaxTest = 400)]
    public Property Four_screens_are_enough_and_settle_everything_that_no_point_of_law_keeps_open() => Law.ForAll(Cases, one =>
    {
        var (facts, count) = (FactSheet.Empty, 0);
        while (DefinitionInterview.Next([one.Text], QuestionOn(one.Text), facts) is { } screen)
        {
            facts = screen.Answered(facts, Ticked(screen, one.Truth));
            count++;
        }

        count.Should().BeInRange(1, MostScreens);
        Outcomes(one.Text, facts).Should().Equal(Outcomes(one.Text, Whole(one.Truth)));
    });

    [Property(MaxTest = 60)]
    public Property What_is_not_shown_changes_nothing() => Law.ForAll(Cases, one =>
    {
        var facts = FactSheet.Empty;
        while (DefinitionInterview.Next([one.Text], QuestionOn(one.Text), facts) is { } screen)
        {
            facts = screen.Answered(facts, Ticked(screen, one.Truth));
            var next = DefinitionInterview.Next([one.Text], QuestionOn(one.Text), facts);
            var askable = Askable(one.Text, facts);
            (next?.Questions.Select(question => question.Fact) ?? []).Should().BeSubsetOf(askable);
            foreach (var fact in AbuseFact.WithKinship.Where(fact => facts[fact.Code].State == FactState.NotAsked && !askable.Contains(fact) && IsFree(fact)))
            {
                Outcomes(one.Text, facts.With(fact.Code, true)).Should().Equal(Outcomes(one.Text, facts), fact.Code);
                Outcomes(one.Text, facts.With(fact.Code, false)).Should().Equal(Outcomes(one.Text, facts), fact.Code);
            }
        }
    });

    [Property]
    public Property A_shrug_is_never_asked_again_and_never_settles_what_the_truth_would_not() => Law.ForAll(Cases, one =>
    {
        var (facts, count) = (FactSheet.Empty, 0);
        while (DefinitionInterview.Next([one.Text], QuestionOn(one.Text), facts) is { } screen)
        {
            screen.Questions.Should().OnlyContain(question => facts[question.Fact.Code].State == FactState.NotAsked);
            facts = one.Shrugs[count++] ? screen.NotKnown(facts) : screen.Answered(facts, Ticked(screen, one.Truth));
        }

        foreach (var (before, after) in Outcomes(one.Text, facts).Zip(Outcomes(one.Text, Whole(one.Truth))))
        {
            before.Should().Match(outcome => ReferenceEquals(outcome, DefinitionStatus.Unknown) || ReferenceEquals(outcome, after));
        }
    });

    [Fact]
    public void A_question_says_why_it_matters_and_what_each_answer_settles()
    {
        var question = new DefinitionQuestion(new LocalDate(2024, 1, 1), Jurisdiction.England);
        var (facts, screen) = (FactSheet.Empty, DefinitionInterview.Next([DomesticAbuseDefinition.Definition], question, FactSheet.Empty)!);
        while (screen.Topic != FactTopic.People)
        {
            facts = screen.Answered(facts, screen.Questions.Select(one => one.Fact));
            screen = DefinitionInterview.Next([DomesticAbuseDefinition.Definition], question, facts)!;
        }

        var sixteen = screen.Questions.Single(one => one.Fact == AbuseFact.AIsSixteen);

        sixteen.Citations.Select(citation => citation.Section).Should().Equal("s.1(2)(a)");
        sixteen.SettledIfNot.Select(settled => settled.ToString()).Should().Equal("daa-2021, as to the parties, literal: not met", "daa-2021, as to the child, literal: not met");
        sixteen.SettledIfSo.Should().BeEmpty();
    }

    [Fact]
    public void A_fact_that_is_not_on_the_screen_cannot_be_ticked()
    {
        var screen = DefinitionInterview.Next([CoerciveControlConnection.AsAmended], QuestionOn(CoerciveControlConnection.AsAmended), FactSheet.Empty)!;

        FluentActions.Invoking(() => screen.Answered(FactSheet.Empty, [AbuseFact.ChildSees])).Should().Throw<ArgumentException>().WithMessage("The fact child-sees is not on the screen.*");
    }

    [Fact]
    public void Every_chance_is_a_share_and_every_fact_has_a_topic()
    {
        AbuseFact.WithKinship.Should().OnlyContain(fact => fact.ChancePerCent > 0 && fact.ChancePerCent < 100);
        AbuseFact.WithKinship.Select(FactTopic.Of).Distinct().Should().BeEquivalentTo(FactTopic.All);
    }

    /// <summary>Facts that neither follow from others nor bring others with them.</summary>
    private static bool IsFree(AbuseFact fact) => !FactConstraint.ByMeaning.Any(one => one.Conditions.Append(one.Follows).Any(stated => stated.Fact == fact));

    private static AbuseFact[] Askable(Definition text, FactSheet facts) =>
        [.. DefinitionCalculator.Assess(text, facts, QuestionOn(text).On).SelectMany(result => result.Why.StillNeeded).Select(ask => AbuseFact.Parse(ask.Fact)).Distinct()];

    private static AbuseFact[] Ticked(InterviewScreen screen, bool[] truth) => [.. screen.Questions.Select(question => question.Fact).Where(fact => truth[fact.Place])];

    private static DefinitionStatus[] Outcomes(Definition text, FactSheet facts) => [.. text.Tests.Select(test => DefinitionCalculator.Outcome(text, test, facts))];

    private static DefinitionQuestion QuestionOn(Definition text) => new(
        text.Ranges.Where(range => range.Purpose is null).Select(range => range.To ?? new LocalDate(2024, 3, 1)).First(), text.Jurisdictions[0])
    { Partnership = text.Partnership };

    /// <summary>A whole case: every fact is known but the points of law, which nobody ticks.</summary>
    private static FactSheet Whole(bool[] truth) =>
        AbuseFact.WithKinship.Where(fact => fact.Group != FactGroup.Points).Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(fact.Code, truth[fact.Place]))
            .With(AbuseFact.AdultMeansSixteen.Code, false);

    private static bool[] TruthOf(int[] chances)
    {
        var truth = AbuseFact.WithKinship.Select(fact => fact.Group != FactGroup.Points && chances[fact.Place] < fact.ChancePerCent).ToArray();
        truth[AbuseFact.AIsSixteen.Place] |= truth[AbuseFact.AIsEighteen.Place];
        truth[AbuseFact.BIsSixteen.Place] |= truth[AbuseFact.BIsEighteen.Place];
        truth[AbuseFact.ChildUnderEighteen.Place] |= !truth[AbuseFact.ChildIsSixteen.Place];
        truth[AbuseFact.EachHasParentalRelationship.Place] |= truth[AbuseFact.BothParents.Place];
        return truth;
    }
}
