using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a group is made up as its document lists: each category met, not met or unknown, since when, and what breaks it next.</summary>
/// <remarks>
/// Worked example: a category filled from 1 September 2021 to 31 August 2023 and again from 1 September 2023 with no end is met since
/// 1 September 2021, and no end breaks it.
/// </remarks>
public static class CompositionCalculator
{
    /// <summary>Each category in order. Allocates the list and nothing else; a trace, when given, receives a step for each.</summary>
    /// <param name="roster">The members.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="succession">What a term that has ended does.</param>
    /// <param name="trace">The caller's buffer for the steps; null for none.</param>
    /// <exception cref="ArgumentNullException">The roster is null.</exception>
    public static ValueList<CategoryResult> Count(Roster roster, LocalDate on, Succession succession = Succession.TermsEnd, Trace? trace = null)
    {
        var standings = new CategoryResult[Guard.NotNull(roster).Categories.Count];
        for (var place = 0; place < standings.Length; place++)
        {
            standings[place] = Stand(roster.Categories[place], roster.SeatsOf(place), on, succession);
            trace?.Add(StepOf(standings[place]));
        }

        return new ValueList<CategoryResult>(standings);
    }

    /// <summary>Each category with its reasons, what is still needed, and what was wrong in the list.</summary>
    /// <param name="group">The group.</param>
    /// <param name="roster">Its members.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="succession">What a term that has ended does.</param>
    /// <exception cref="ArgumentNullException">The group or the roster is null.</exception>
    public static CompositionResult Assess(Group group, Roster roster, LocalDate on, Succession succession = Succession.TermsEnd) =>
        new(Guard.NotNull(group), roster, CompositionReasons.Explain(group, roster, Count(roster, on, succession), on, succession)
            .From(new Given("group", group), new Given("roster", roster), new Given("on", on), new Given("succession", succession)));

    internal static Step StepOf(in CategoryResult standing) => new(standing.Category.Rule, FindingOf(standing.Status), standing.Category.Citation, standing.Category.Rule.Title);

    internal static Finding FindingOf(CategoryStatus state) => state switch
    {
        CategoryStatus.Met => Finding.Met,
        CategoryStatus.NotMet => Finding.NotMet,
        _ => Finding.Unknown,
    };

    internal static CategoryResult Stand(MemberCategory category, Seat[] seats, LocalDate on, Succession succession)
    {
        var least = category.MinimumSeats;
        var (sure, doubtful, carrying) = SeatSpans.Count(seats, on, succession);
        var standing = new CategoryResult
        {
            Category = category,
            Filled = sure,
            Doubtful = doubtful,
            Status = StateOf(sure, doubtful, least),
            DependsOnHoldover = sure >= least && sure - carrying < least,
            IsOverfull = category.Seats.IsSpecified && sure > (category.Seats.Value.Most ?? int.MaxValue),
        };
        return standing.Status != CategoryStatus.Met || least == 0 ? standing : SeatSpans.Dated(standing, seats, on, succession);
    }

    private static CategoryStatus StateOf(int sure, int doubtful, int least) =>
        sure >= least ? CategoryStatus.Met
        : sure + doubtful < least ? CategoryStatus.NotMet
        : CategoryStatus.Unknown;
}
