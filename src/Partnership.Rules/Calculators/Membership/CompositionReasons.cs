using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Puts the standing of each category into words, with what is still needed.</summary>
internal static class CompositionReasons
{
    internal static Determination<ValueList<CategoryResult>> Explain(Group group, Roster roster, ValueList<CategoryResult> standings, LocalDate on, Succession? succession)
    {
        var reasoning = new Reasoning(on);
        FlagList(reasoning, group, roster);
        for (var place = 0; place < standings.Count; place++)
        {
            Say(reasoning, standings[place], roster, place, on);
        }

        FlagChoice(reasoning, standings, succession);
        return group.Membership.Categories.Count == 0
            ? reasoning.Question(new Question("members-listed", $"Who are the members of {group.Name}? Enter them as members: its terms have no list.", group.Citation)).Unknown<ValueList<CategoryResult>>()
            : reasoning.Known(standings);
    }

    internal static void Say(Reasoning reasoning, in CategoryResult standing, Roster roster, int place, LocalDate on)
    {
        reasoning.Step(CompositionCalculator.StepOf(standing));
        if (standing.Status.State != FactState.NotKnown)
        {
            return;
        }

        var category = standing.Category;
        if (category.Seats.IsSpecified && category.Seats.Value.Match<string?>(_ => null, _ => null, _ => null, each => each.Of) is { } of)
        {
            reasoning.Question(new Question($"seats/{category.Code}", $"How many {of} are there? Enter a whole number: {category.Name} has a seat for each.", category.Seats.Citation));
        }

        foreach (var ask in roster.SeatsOf(place).Where(one => one.PerhapsOn(on) && !one.SurelyOn(on)).SelectMany(seat => AsksAbout(seat, on, category)))
        {
            reasoning.Question(ask);
        }

        foreach (var member in roster.UnplacedMembers(category, on))
        {
            reasoning.Question(new Question($"stands-for/{member}", $"Which category does member '{member}' fill? Enter the code of a category."));
        }
    }

    /// <summary>Both ends are asked for when both are open: knowing one alone would not settle it.</summary>
    private static IEnumerable<Question> AsksAbout(Seat seat, LocalDate on, MemberCategory category)
    {
        var member = seat.Appointment.Member;
        if (seat.SurelyFrom > on)
        {
            yield return new Question($"from/{member}/{category.Code}", $"When did member '{member}' start to represent category ({category.Code}), {category.Name}? Enter a date, month or year.", category.Citation);
        }

        if (seat.SurelyTo < on)
        {
            yield return new Question($"to/{member}/{category.Code}", $"Until when does member '{member}' represent category ({category.Code}), {category.Name}? Enter a date, month or year.", category.Citation);
        }
    }

    private static void FlagList(Reasoning reasoning, Group group, Roster roster)
    {
        foreach (var problem in roster.Problems)
        {
            reasoning.Caveat(new Caveat(problem.Code, problem.Message));
        }

        foreach (var member in roster.InSeveral)
        {
            FlagKinds(reasoning, member, roster.PlacesOf(member, reasoning.On));
        }

        FlagSeats(reasoning, group.Membership);
        if (group.Membership.NotRead.Contains(OpenPoints.Categories, StringComparer.Ordinal))
        {
            reasoning.Caveat(UnspecifiedPoints.NotHeld(group, "every member on the list"));
        }

        if (group.Membership.IsOpen is { IsSpecified: true, Value: true } open)
        {
            reasoning.Caveat(new Caveat("open-membership", "The list is open: the members named are expected, and there can be others.", open.Citation));
        }
    }

    /// <summary>Where the list gives no number of seats, one member is counted as enough: the list does not say so.</summary>
    private static void FlagSeats(Reasoning reasoning, Membership membership)
    {
        var open = membership.Categories.Where(one => !one.Seats.IsSpecified).ToArray();
        if (open.Length > 0)
        {
            reasoning.Caveat(new Caveat("seats-not-stated", $"The list gives no number of seats for {English.Number(open.Length)} of its {English.Number(membership.Categories.Count)} categories. We counted one member as enough for each. Check whether more are expected.", open[0].Citation));
        }
    }

    /// <summary>Of two places the stronger governs what is asked of the member: core wins over advisory.</summary>
    private static void FlagKinds(Reasoning reasoning, string member, ValueList<MemberCategory> places)
    {
        if (places.Select(one => one.Kind).Distinct().Skip(1).Any())
        {
            reasoning.Caveat(new Caveat("stronger-kind-governs", $"{member} fills {English.And([.. places.Select(one => $"{one.Code} ({one.Kind.Words})")])}. What is asked of a {places[0].Kind.Words} governs.", places[0].Citation));
        }
    }

    private static void FlagChoice(Reasoning reasoning, ValueList<CategoryResult> standings, Succession? succession)
    {
        if (succession == Succession.CarriesOnUntilReplaced)
        {
            reasoning.Caveat(new Caveat("carries-on", $"You asked that a member whose term has ended carries on until replaced. {(standings.Count(one => one.DependsOnHoldover) is var decided and > 0 ? $"Without that, the answer for {(decided == 1 ? "1 category" : $"{English.Number(decided)} categories")} would differ." : "The answer is the same without that.")}"));
        }

        foreach (var one in standings.Where(one => one.Category.NumberElsewhere.IsSpecified && one.Filled < one.Category.NumberElsewhere.Value))
        {
            reasoning.Caveat(new Caveat("fewer-than-elsewhere", $"{English.Number(one.Filled)} fill {one.Category.Name}. Another clause speaks of {English.Number(one.Category.NumberElsewhere.Value)}. Check whether each has a seat.", one.Category.NumberElsewhere.Citation));
        }

        foreach (var one in standings.Where(one => one.IsOverfull))
        {
            reasoning.Caveat(new Caveat("too-many", $"More members fill {one.Category.Code} than its {one.Category.Seats} seats.", one.Category.Citation));
        }
    }
}
