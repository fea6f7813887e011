using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a group is made up as its document lists, since when, and what breaks that next.</summary>
/// <remarks>
/// Worked example: a category filled from 1 September 2021 to 31 August 2023 and again from 1 September 2023 with no end has been met since 1 September
/// 2021, with no end in sight. A category filled to 31 August 2023, and not again, has been empty since 1 September 2023.
/// </remarks>
/// <example>
/// <code>
/// var member = new Appointment("m1", Fact.Known(PartialDate.Parse("2021-10")), Fact&lt;PartialDate&gt;.NotApplicable, "housing");
/// var made = CompositionCalculator.Assess(Southampton.Board, Roster.Of(Southampton.Board, [member]), new LocalDate(2026, 4, 15));
/// </code>
/// </example>
public static class CompositionCalculator
{
    /// <summary>Each category in order. Allocates the list and nothing else; a trace, when given, receives a step for each.</summary>
    /// <param name="roster">The members.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="succession">The effect of a term that has ended; null when the term is simply over.</param>
    /// <param name="trace">The caller's buffer for the steps; null for none.</param>
    /// <exception cref="ArgumentNullException">The roster is null.</exception>
    public static ValueList<CategoryResult> Count(Roster roster, LocalDate on, Succession? succession = null, Trace? trace = null)
    {
        var standings = new CategoryResult[Guard.NotNull(roster).Categories.Count];
        for (var place = 0; place < standings.Length; place++)
        {
            standings[place] = Stand(roster, place, on, succession);
            trace?.Add(StepOf(standings[place]));
        }

        return new ValueList<CategoryResult>(standings);
    }

    /// <summary>Each category with its reasons, what is still needed, and what was wrong in the list.</summary>
    /// <param name="group">The group.</param>
    /// <param name="roster">The members.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="succession">The effect of a term that has ended; null when the term is simply over.</param>
    /// <exception cref="ArgumentNullException">The group or the roster is null.</exception>
    public static CompositionResult Assess(Group group, Roster roster, LocalDate on, Succession? succession = null) =>
        new(Guard.NotNull(group), roster, CompositionReasons.Explain(group, roster, Count(roster, on, succession), on, succession)
            .From(new Given("group", group), new Given("roster", roster), new Given("on", on), new Given("succession", succession)));

    internal static Step StepOf(in CategoryResult standing) => new(standing.Category.Rule, FindingOf(standing.Status), standing.Category.Citation, standing.Category.Rule.Title);

    internal static Finding FindingOf(Fact<CategoryStatus> status) => status.IsKnown ? Finding.Of(status.Value == CategoryStatus.Met) : Finding.Unknown;

    private static CategoryResult Stand(Roster roster, int place, LocalDate on, Succession? succession)
    {
        var (category, seats) = (roster.Categories[place], roster.SeatsOf(place));
        var least = category.MinimumSeats;
        var (sure, doubtful, carrying) = SeatSpans.Count(seats, on, succession);
        doubtful += roster.UnplacedOn(category, on);
        var standing = new CategoryResult
        {
            Category = category,
            Filled = sure,
            Doubtful = doubtful,
            Status = Settled(category, StateOf(sure, doubtful, least)),
            DependsOnHoldover = sure >= least && sure - carrying < least,
            IsOverfull = category.Seats.IsSpecified && sure > (category.Seats.Value.Most ?? int.MaxValue),
        };
        return !standing.Status.IsKnown || least == 0 ? standing
            : standing.Status.Value == CategoryStatus.Met ? SeatSpans.Dated(standing, seats, roster.DaysOf(place), on, succession)
            : standing with { Since = SeatSpans.EmptySince(seats, roster.DaysOf(place), on, least, succession) };
    }

    /// <summary>Where there is one seat for each of something whose number no one has given, some are too few to be sure of and none are too few.</summary>
    private static Fact<CategoryStatus> Settled(MemberCategory category, Fact<CategoryStatus> status) =>
        status.IsKnown && status.Value == CategoryStatus.Met && category.Seats.IsSpecified && category.Seats.Value is SeatCount.ForEach ? Fact<CategoryStatus>.NotKnown : status;

    private static Fact<CategoryStatus> StateOf(int sure, int doubtful, int least) =>
        sure >= least ? Fact.Known(CategoryStatus.Met)
        : sure + doubtful < least ? Fact.Known(CategoryStatus.NotMet)
        : Fact<CategoryStatus>.NotKnown;
}
