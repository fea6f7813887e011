using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a board is made up as a statute requires, and which categories decide that.</summary>
/// <remarks>
/// The library checks that each category is claimed. The authority judges who represents whom. It asks for no headcount, and one person may represent
/// several categories. Worked example: on 30 September 2021 the duty is not in force; on 1 October 2021 it is.
/// </remarks>
/// <example>
/// <code>
/// var member = new Appointment("m1", Fact.Known(PartialDate.Parse("2021-10")), Fact&lt;PartialDate&gt;.NotApplicable, "a", "g");
/// var board = BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.SingleTier, [member], new LocalDate(2026, 4, 15));
/// </code>
/// </example>
public static class BoardDutyCalculator
{
    /// <summary>The caveat of an answer for a day on which the duty was not in force.</summary>
    internal const string NotInForce = "not-in-force";

    /// <summary>The caveat of an answer for an authority on which the duty does not fall.</summary>
    internal const string NotRelevantAuthority = "not-relevant-authority";

    /// <summary>The whole board and each category of the duty, for an authority on a day; not applicable, with a caveat, where the duty does not bind.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="authority">The kind of authority; null when not known.</param>
    /// <param name="members">The members put forward for each category.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="succession">The effect of a term that has ended; null when the term is simply over.</param>
    /// <exception cref="ArgumentNullException">The duty or the members are null.</exception>
    public static Determination<BoardDutyResult> Assess(BoardDuty duty, LocalAuthorityKind? authority, IEnumerable<Appointment> members, LocalDate on, Succession? succession = null)
    {
        var all = Guard.NotNull(members).ToValueList();
        return Reasoned(duty, authority, all, on, succession).From(new Given("duty", duty), new Given("authority", authority), new Given("members", all), new Given("on", on), new Given("succession", succession));
    }

    private static Determination<BoardDutyResult> Reasoned(BoardDuty duty, LocalAuthorityKind? authority, IEnumerable<Appointment> members, LocalDate on, Succession? succession)
    {
        var roster = Roster.Of(Guard.NotNull(duty).Categories, Guard.NotNull(members));
        var reasoning = new Reasoning(on).Using(duty.Rule);
        foreach (var problem in roster.Problems.Where(one => one.Code != "two-contacts"))
        {
            reasoning.Caveat(new Caveat(problem.Code, problem.Message));
        }

        return !duty.Rule.InForce.Covers(on) ? DoesNotBind(duty, NotInForce, "The duty was not in force on the day", reasoning)
            : authority is null ? reasoning.Question(new Question("authority", "What kind of authority is it? Enter county, single-tier, Greater London Authority or another kind.", duty.Rule.Citation)).Unknown<BoardDutyResult>()
            : !duty.FallsOn.Contains(authority) ? DoesNotBind(duty, NotRelevantAuthority, $"The duty does not fall on a {authority.Words}", reasoning)
            : ForAuthority(duty, authority, roster, on, succession, reasoning);
    }

    private static Determination<BoardDutyResult> DoesNotBind(BoardDuty duty, string code, string text, Reasoning reasoning) =>
        reasoning.Step(duty.Rule, Finding.NotMet, text).Caveat(new Caveat(code, $"{text}.", duty.Rule.Citation)).NotApplicable<BoardDutyResult>();

    private static Determination<BoardDutyResult> ForAuthority(BoardDuty duty, LocalAuthorityKind authority, Roster roster, LocalDate on, Succession? succession, Reasoning reasoning)
    {
        reasoning.Step(duty.Rule, Finding.Met, $"The duty falls on a {authority.Words}");
        var standings = CompositionCalculator.Count(roster, on, succession).Select(one => Eased(duty, authority, one, reasoning)).ToValueList();
        for (var place = 0; place < standings.Count; place++)
        {
            CompositionReasons.Say(reasoning, standings[place], roster, place, on);
        }

        return reasoning.Known(new BoardDutyResult(standings));
    }

    private static CategoryResult Eased(BoardDuty duty, LocalAuthorityKind authority, CategoryResult standing, Reasoning reasoning)
    {
        var met = standing.Status.IsKnown && standing.Status.Value == CategoryStatus.Met;
        var nobody = !met && duty.MayBeEmpty.Contains(standing.Category.Code, StringComparer.Ordinal) && duty.EmptyFor.Contains(authority);
        if (!nobody)
        {
            return standing;
        }

        reasoning.Caveat(new Caveat("confirm-nobody-to-represent", $"A {authority.Words} might have no other authority in its area, so that no one need represent {standing.Category.Name}. Confirm this.", standing.Category.Citation));
        return standing with { Status = Fact<CategoryStatus>.NotApplicable };
    }
}
