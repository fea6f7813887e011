using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Docs;

internal sealed class AskWhichDefinitionSample : PageSample
{
    internal override string Page => "docs/how-to/ask-which-definition.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region which
            var question = new DefinitionQuestion(new LocalDate(2021, 9, 30), Jurisdiction.England) { Partnership = "southampton" };
            var applying = DefinitionTimeline.Applying(DefinitionBook.All, question);
            foreach (var definition in applying.Value)
            {
                Console.WriteLine($"{definition.Id}: {definition.Force.Words}");
            }

            Console.WriteLine(applying.Caveats[0]);
            #endregion
        },
        Console =>
        {
            #region assess
            var facts = FactSheet.Empty
                .With(AbuseFact.AIsSixteen.Code, true)
                .With(AbuseFact.BIsSixteen.Code, true)
                .With(Kinship.SpouseOfChild.Fact.Code, true)
                .With(AbuseFact.Controlling.Code, true);
            var parties = DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, facts, new LocalDate(2024, 1, 1))[0];
            Console.WriteLine(parties.Status);
            foreach (var ask in parties.Why.StillNeeded)
            {
                Console.WriteLine($"{ask.Text} ({ask.Citation!.Section})");
            }
            #endregion
        },
        Console =>
        {
            #region compare
            var from = new DefinitionQuestion(new LocalDate(2010, 1, 1), Jurisdiction.England);
            var comparison = DefinitionComparison.Between(DefinitionBook.All, from, new LocalDate(2022, 1, 1));
            Console.WriteLine(comparison.Changes[0]);
            #endregion
        },
        Console =>
        {
            #region difference
            var difference = DefinitionAtlas.Compare(CrossGovernmentDefinition.AtSouthampton, CrossGovernmentDefinition.General, DefinitionBook.Constraints);
            Console.WriteLine(difference[0]);
            #endregion
        },
        Console =>
        {
            #region interview
            var question = new DefinitionQuestion(new LocalDate(2024, 1, 1), Jurisdiction.England);
            var screen = DefinitionInterview.Next(DefinitionBook.All, question, FactSheet.Empty)!;
            Console.WriteLine(screen);
            Console.WriteLine(screen.Questions[0]);
            #endregion
        },
    ];
}
