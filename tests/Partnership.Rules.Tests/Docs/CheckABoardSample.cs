using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class CheckABoardSample : PageSample
{
    internal override string Page => "docs/how-to/check-a-board.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region board
            var began = Fact.Known(PartialDate.Parse("2021-10"));
            Appointment[] members =
            [
                new("m1", began, Fact<PartialDate>.NotApplicable, "a", "g"),
                new("m2", began, Fact.Known(PartialDate.Parse("2026-12-31")), "c", "d", "e"),
                new("m3", Fact<PartialDate>.NotKnown, Fact<PartialDate>.NotApplicable, "f"),
            ];
            var board = BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.SingleTier, members, new LocalDate(2026, 4, 15));
            foreach (var standing in board.Value.Categories)
            {
                Console.WriteLine($"({standing.Category.Code}) {standing.Status}");
            }

            Console.WriteLine($"The whole: {board.Value.Finding}");
            Console.WriteLine(board.Caveats[0]);
            #endregion
        },
    ];
}
