using BenchmarkDotNet.Attributes;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Benchmarks;

/// <summary>The Act of 2021 put to a sheet of facts: every limb in three values, with steps, citations and the questions that still decide; beside a yes or no by hand.</summary>
public class Definitions
{
    private static readonly LocalDate On = new(2022, 5, 1);
    private static readonly AbuseFact[] Holding = [AbuseFact.AIsSixteen, AbuseFact.BIsSixteen, AbuseFact.Married, AbuseFact.Controlling, AbuseFact.TowardsB, AbuseFact.ChildUnderEighteen];
    private static readonly FactSheet Known = AbuseFact.All.Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(fact.Code, Holding.Contains(fact)));
    private static readonly FactSheet HalfKnown = FactSheet.Empty.With(AbuseFact.AIsSixteen.Code, true).With(AbuseFact.Controlling.Code, true);
    private static readonly FactSheet Filled = OnList(Known);
    private static readonly FactSheet HalfFilled = OnList(HalfKnown);
    private const int VariedCount = 1000;
    private static readonly AbuseFact[] Follows = [AbuseFact.AIsEighteen, AbuseFact.BIsEighteen, AbuseFact.ChildIsSixteen, AbuseFact.BothParents];
    private static readonly FactSheet[] Varied = Vary();
    private static readonly HashSet<string> True = [.. Holding.Select(fact => fact.Code)];

    /// <summary>The test between the two people alone, as a program without the library would have it: unknown is no.</summary>
    [Benchmark(Baseline = true)]
    public bool YesOrNoByHand() =>
        Has(AbuseFact.AIsSixteen) && Has(AbuseFact.BIsSixteen) && (Has(AbuseFact.TowardsB) || Has(AbuseFact.TowardsBThroughAnother))
        && (Has(AbuseFact.Married) || Has(AbuseFact.CivilPartners) || Has(AbuseFact.AgreedToMarry) || Has(AbuseFact.PartnershipAgreement) || Has(AbuseFact.IntimateNow) || Has(AbuseFact.IntimateBefore))
        && (Has(AbuseFact.Physical) || Has(AbuseFact.Sexual) || Has(AbuseFact.Violent) || Has(AbuseFact.Threatening) || Has(AbuseFact.Controlling) || Has(AbuseFact.Coercive) || Has(AbuseFact.Psychological) || Has(AbuseFact.Emotional));

    [Benchmark]
    public ValueList<DefinitionResult> EverythingKnown() => DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, Known, On);

    /// <summary>The outcome of the test between the two people alone, with everything known.</summary>
    [Benchmark]
    public DefinitionStatus OutcomeOnly() => DefinitionCalculator.Outcome(DomesticAbuseDefinition.Definition, DomesticAbuseDefinition.Definition.Tests[0], Filled);

    /// <summary>The same with much unknown.</summary>
    [Benchmark]
    public DefinitionStatus OutcomeOnlyMuchUnknown() => DefinitionCalculator.Outcome(DomesticAbuseDefinition.Definition, DomesticAbuseDefinition.Definition.Tests[0], HalfFilled);

    /// <summary>The outcome of the same test for each of a thousand sheets, no two alike; nanoseconds a sheet.</summary>
    [Benchmark(OperationsPerInvoke = VariedCount)]
    public int VariedSheets()
    {
        var met = 0;
        foreach (var sheet in Varied)
        {
            met += DefinitionCalculator.Outcome(DomesticAbuseDefinition.Definition, DomesticAbuseDefinition.Definition.Tests[0], sheet) == DefinitionStatus.Met ? 1 : 0;
        }

        return met;
    }

    /// <summary>The test between the two people alone with every step and exactly what is still needed, with much unknown.</summary>
    [Benchmark]
    public Determination<Finding> EveryStepMuchUnknown() => DomesticAbuseDefinition.Definition.Tests[0].Levels[0].Condition.Assess(HalfFilled, On);

    /// <summary>Every smallest case that tells the Act of 2021 and the definition of 2013 apart.</summary>
    [Benchmark]
    public ValueList<DefinitionDifference> Difference() => DefinitionAtlas.Compare(CrossGovernmentDefinition.General, DomesticAbuseDefinition.Definition, DefinitionBook.Constraints);

    [Benchmark]
    public ValueList<DefinitionResult> MuchUnknown() => DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, HalfKnown, On);

    [Benchmark]
    public Determination<ValueList<Definition>> WhichApply() => DefinitionTimeline.Applying(DefinitionBook.All, new DefinitionQuestion(On, Jurisdiction.England));

    /// <summary>The same sheet, filled in bulk.</summary>
    private static FactSheet OnList(FactSheet sheet)
    {
        var builder = new FactSheetBuilder(AbuseFact.Names);
        foreach (var fact in AbuseFact.WithKinship)
        {
            builder[fact.Code] = sheet[fact.Code];
        }

        return builder.ToSheet();
    }

    /// <summary>Sheets whose facts hold, fail or are open by a fixed pseudo-random sequence.</summary>
    private static FactSheet[] Vary()
    {
        var (sheets, state) = (new FactSheet[VariedCount], 12345u);
        for (var place = 0; place < VariedCount; place++)
        {
            var builder = new FactSheetBuilder(AbuseFact.Names);
            foreach (var fact in AbuseFact.WithKinship.Where(fact => !Follows.Contains(fact)))
            {
                state = unchecked((state * 1664525) + 1013904223);
                var draw = state >> 24;
                builder.SetAt(fact.Place, draw < 60 ? Fact.Known(true) : draw < 170 ? Fact.Known(false) : Fact<bool>.NotAsked);
            }

            sheets[place] = builder.ToSheet();
        }

        return sheets;
    }

    private static bool Has(AbuseFact fact) => True.Contains(fact.Code);
}
