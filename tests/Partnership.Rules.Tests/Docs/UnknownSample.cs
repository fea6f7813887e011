using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Docs;

internal sealed class UnknownSample : PageSample
{
    internal override string Page => "docs/unknown-is-an-answer.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region join
            var facts = FactSheet.Empty.With("signed-up", true);
            var joining = EligibilityCalculator.Assess(
                Cambridgeshire.StrategyGroup, EligibilityQuestion.Join, facts, new LocalDate(2009, 3, 16));
            Console.WriteLine(joining.ToFinding());
            Console.WriteLine(joining.StillNeeded.Single().Text);
            Console.WriteLine(joining.Caveats.Single());
            #endregion
        },
        Console =>
        {
            #region open
            Console.WriteLine(string.Join(", ", AbuseFact.Physical.LeavesOpen.Select(fact => fact.Key)));
            Console.WriteLine(string.Join(", ", AbuseFact.Financial.LeavesOpen.Select(fact => fact.Key)));
            #endregion
        },
    ];
}
