using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Samples;

/// <summary>What a county council's statutory board lacks under section 58 of the Domestic Abuse Act 2021, and when it next lacks more.</summary>
internal static class GapsOnABoard
{
    internal static void Run()
    {
        // Members stand by a key of your own, never by name.
        Appointment[] members =
        [
            Sitting("m1", "2021-10-01", null, "a"),
            Sitting("m2", "2021-10", "2026-12-31", "c", "d", "e"),
            new("m3", Fact<PartialDate>.NotKnown, Fact<PartialDate>.NotApplicable, "f"),
        ];
        var on = new LocalDate(2026, 4, 15);
        var board = BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.County, members, on);

        Console.WriteLine($"On {on:d MMMM uuuu}:");
        foreach (var category in board.Value.Categories)
        {
            var until = category.MetUntil is { } last ? $", until {last:d MMMM uuuu} when {category.BrokenBy} goes" : string.Empty;
            Console.WriteLine($"  {(category.Status.IsKnown ? category.Status.Value.Words : "not known"),-9} {category.Category.Name}{until} ({category.Category.Citation.Section})");
        }

        foreach (var line in Narration.Of(board).Where(line => line.StartsWith("Still needed", StringComparison.Ordinal)))
        {
            Console.WriteLine(line);
        }
    }

    private static Appointment Sitting(string member, string from, string? to, params string[] categories) => new(
        member, Fact.Known(PartialDate.Parse(from)), to is null ? Fact<PartialDate>.NotApplicable : Fact.Known(PartialDate.Parse(to)), categories);
}
