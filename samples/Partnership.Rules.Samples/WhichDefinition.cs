using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Samples;

/// <summary>Which definition of domestic abuse applied on a day, and what it comes to with the facts at hand. It assesses a text; it decides no case.</summary>
internal static class WhichDefinition
{
    internal static void Run()
    {
        foreach (var day in new LocalDate[] { new(2008, 6, 1), new(2021, 9, 30), new(2021, 10, 1) })
        {
            Console.WriteLine($"{day:d MMMM uuuu}, in England:");
            foreach (var definition in Applying(day))
            {
                Console.WriteLine($"  {definition.Rule.Title} - {definition.Force.Words}");
            }
        }

        // Two people over 16 who were married, and one controls the other: is the Act of 2021 met?
        var facts = FactSheet.Empty
            .With(AbuseFact.AIsSixteen.Code, true).With(AbuseFact.BIsSixteen.Code, true)
            .With(AbuseFact.Married.Code, true).With(AbuseFact.Controlling.Code, true)
            .With(AbuseFact.TowardsB.Code, true);
        Assess("with five facts known", facts);
        Assess("with one of them not asked", facts.WithNotKnown(AbuseFact.Married.Code));
    }

    private static ValueList<Definition> Applying(LocalDate day)
    {
        var applying = DefinitionTimeline.Applying(DefinitionBook.All, new DefinitionQuestion(day, Jurisdiction.England));
        foreach (var question in applying.StillNeeded)
        {
            Console.WriteLine($"Asked: {question.Text}");
        }

        return applying.Answer.IsKnown ? applying.Value : [];
    }

    private static void Assess(string how, FactSheet facts)
    {
        var day = new LocalDate(2022, 5, 1);
        foreach (var result in DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, facts, day))
        {
            Console.WriteLine($"{how}, {result.Subject.Code}: {result.Status.Written}");
            foreach (var ask in result.Why.StillNeeded.Take(3))
            {
                Console.WriteLine($"  still needed: {ask.Text}");
            }
        }
    }
}
