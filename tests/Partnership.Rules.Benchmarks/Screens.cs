using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Benchmarks;

/// <summary>How many screens simulated cases take, by the interview and by the order of the text. The facts of a case hold as often as <see cref="AbuseFact.ChancePerCent"/> says.</summary>
internal static class Screens
{
    internal const string Argument = "--screens";

    private const int MostInOneRun = 1000;

    internal static void Measure(int cases)
    {
        Console.WriteLine("| definition | screens, mean | 95th percentile | most | topics in the order of the text, mean | 95th percentile | groups in the order of the text, mean | 95th percentile |\n|---|---|---|---|---|---|---|---|");
        var watch = Stopwatch.StartNew();
        foreach (var text in DefinitionBook.All.Where(one => one.Tests.Count > 0))
        {
            var random = new Random(20211001);
            var truths = Enumerable.Range(0, cases).Select(_ => Truth(random)).ToArray();
            int[] asked = [.. truths.Select(truth => Interview(text, truth)).Order()];
            int[] topics = [.. truths.Select(truth => InTextOrder(text, truth, fact => FactTopic.Of(fact).Code)).Order()];
            int[] groups = [.. truths.Select(truth => InTextOrder(text, truth, fact => fact.Group.Code)).Order()];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {text.Id} | {asked.Average():0.00} | {At95(asked)} | {asked[^1]} | {topics.Average():0.00} | {At95(topics)} | {groups.Average():0.00} | {At95(groups)} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{cases} cases a definition, {watch.Elapsed.TotalSeconds:0} s."));
    }

    private static int At95(int[] inOrder) => inOrder[(int)Math.Ceiling(0.95 * inOrder.Length) - 1];

    private static int Interview(Definition text, bool[] truth)
    {
        var (facts, screens) = (FactSheet.Empty, 0);
        while (DefinitionInterview.Next([text], QuestionOn(text), facts) is { } screen && screens < MostInOneRun)
        {
            facts = screen.Answered(facts, screen.Questions.Select(one => one.Fact).Where(fact => truth[fact.Place]));
            screens++;
        }

        return screens;
    }

    /// <summary>The topic, or the group of facts, of the first question still needed, as the text has it, is the next screen.</summary>
    private static int InTextOrder(Definition text, bool[] truth, Func<AbuseFact, string> screenOf)
    {
        var (facts, screens) = (FactSheet.Empty, 0);
        while (Open(text, facts) is { Length: > 0 } open && screens < MostInOneRun)
        {
            var shown = open.Where(fact => screenOf(fact) == screenOf(open[0])).ToArray();
            facts = shown.Aggregate(facts, (sheet, fact) => fact.Group == FactGroup.Points ? sheet.WithNotKnown(fact.Code) : sheet.With(fact.Code, truth[fact.Place]));
            screens++;
        }

        return screens;
    }

    private static AbuseFact[] Open(Definition text, FactSheet facts) => [.. DefinitionCalculator.Assess(text, facts, QuestionOn(text).On)
        .SelectMany(one => one.Why.StillNeeded).Select(ask => AbuseFact.Parse(ask.Fact)).Distinct().Where(fact => facts[fact.Code].State == FactState.NotAsked)];

    private static DefinitionQuestion QuestionOn(Definition text) => new(
        text.Ranges.Where(range => range.Purpose is null).Select(range => range.To ?? new LocalDate(2024, 3, 1)).First(), text.Jurisdictions[0])
    { Partnership = text.Partnership };

    private static bool[] Truth(Random random)
    {
        var truth = AbuseFact.WithKinship.Select(fact => fact.Group != FactGroup.Points && random.Next(100) < fact.ChancePerCent).ToArray();
        truth[AbuseFact.AIsSixteen.Place] |= truth[AbuseFact.AIsEighteen.Place];
        truth[AbuseFact.BIsSixteen.Place] |= truth[AbuseFact.BIsEighteen.Place];
        truth[AbuseFact.ChildUnderEighteen.Place] |= !truth[AbuseFact.ChildIsSixteen.Place];
        truth[AbuseFact.EachHasParentalRelationship.Place] |= truth[AbuseFact.BothParents.Place];
        return truth;
    }
}
