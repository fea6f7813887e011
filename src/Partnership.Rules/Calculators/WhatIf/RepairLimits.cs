using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What a board lacks on a day, and what its terms leave free: seats of a category, members in all, members of one body.</summary>
internal sealed class RepairLimits
{
    private readonly Group group;
    private readonly Roster roster;
    private readonly ValueList<CategoryResult> categories;
    private readonly Dictionary<string, int> deficits;
    private readonly Appointment[] members;

    internal RepairLimits(BoardOutlook plan, LocalDate on)
    {
        (group, roster) = (plan.Group, Roster.Of(plan.Group, plan.Members));
        categories = CompositionCalculator.Count(roster, on);
        deficits = categories.Where(one => IsAsked(one) && one.Category.MinimumSeats > one.Filled)
            .ToDictionary(one => one.Category.Code, one => one.Category.MinimumSeats - one.Filled, StringComparer.OrdinalIgnoreCase);
        members = [.. plan.Members.Where(one => new Seat(one).PerhapsOn(on))];
    }

    /// <summary>How many seats are wanting in all.</summary>
    internal int Deficit => deficits.Values.Sum();

    /// <summary>True when a missing fact decides whether a category is filled.</summary>
    internal bool IsOpen => categories.Any(one => IsAsked(one) && !one.Status.IsKnown && one.Category.MinimumSeats > one.Filled);

    /// <summary>True when the terms limit the members of one body.</summary>
    internal bool LimitsBodies => group.Membership.MostFromOneBody.IsSpecified;

    internal int DeficitOf(string category) => deficits.TryGetValue(category, out var wanting) ? wanting : 0;

    /// <summary>The free seats of a category; null when it has no most.</summary>
    internal int? FreeSeats(string category) =>
        group.Membership.Find(category)!.Seats is { IsSpecified: true, Value.Most: { } most } ? Math.Max(0, most - FilledOf(category)) : null;

    internal int DeficitAfter(IEnumerable<PresentMember> added)
    {
        var byCategory = added.GroupBy(one => one.Category.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Key, one => one.Count(), StringComparer.OrdinalIgnoreCase);
        return deficits.Sum(one => Math.Max(0, one.Value - (byCategory.TryGetValue(one.Key, out var filled) ? filled : 0)));
    }

    /// <summary>Whether the terms allow the appointments.</summary>
    internal bool Allow(IEnumerable<PresentMember> appointed)
    {
        var (added, list) = (appointed.ToArray(), group.Membership);
        return added.GroupBy(one => one.Category.Value, StringComparer.OrdinalIgnoreCase).All(one => !(FreeSeats(one.Key) < one.Count()))
            && (!list.Maximum.IsSpecified || added.Length == 0 || People(members) + added.Length <= list.Maximum.Value)
            && (!LimitsBodies || added.Where(one => one.Body.IsKnown).GroupBy(one => one.Body.Value, StringComparer.OrdinalIgnoreCase).All(body => From(body.Key) + body.Count() <= list.MostFromOneBody.Value));
    }

    internal void Say(Reasoning reasoning)
    {
        foreach (var one in categories.Where(IsAsked))
        {
            reasoning.Step(CompositionCalculator.StepOf(one));
        }

        if (group.Meetings.Quorum.IsSpecified)
        {
            reasoning.Using(GroupRules.Quorum(group));
        }
    }

    /// <summary>What decides whether a category is filled.</summary>
    internal IEnumerable<Question> Asks(Reasoning reasoning) =>
        IsOpen ? CompositionReasons.Explain(group, roster, categories, reasoning.On, null).StillNeeded : [];

    private static bool IsAsked(CategoryResult one) => one.Category.Kind.IsExpectedToAttend;

    private int FilledOf(string category)
    {
        var filled = categories.First(one => string.Equals(one.Category.Code, category, StringComparison.OrdinalIgnoreCase));
        return filled.Filled + filled.Doubtful;
    }

    private int From(string body) => People(members.Where(one => one.Body is { } from && PartyNames.Match(from, body)));

    private static int People(IEnumerable<Appointment> appointments) => appointments.Select(one => one.Member).Distinct(StringComparer.Ordinal).Count();
}
