using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>How a group is made up on a day: each category, the sectors an overview expects, and what is still needed.</summary>
public sealed record Composition
{
    internal Composition(Group group, Roster roster, Determination<ValueList<CategoryStanding>> standings)
    {
        Parts = group.Membership.Categories.SelectMany((one, place) => PartsOf(one, roster.SeatsOf(place), standings.On)).ToValueList();
        Group = group;
        Standings = standings;
        Problems = roster.Problems;
        Expected = group.Membership.Expected.Select(one => (one, Answered(one, standings))).Select(pair => new SectorStanding(pair.one, pair.Item2)).ToValueList();
    }

    /// <summary>The group.</summary>
    public Group Group { get; }

    /// <summary>Each category with its reasons; unknown when the document has no list.</summary>
    public Determination<ValueList<CategoryStanding>> Standings { get; }

    /// <summary>The sectors that an overview expects. An expectation unanswered is no breach.</summary>
    public ValueList<SectorStanding> Expected { get; }

    /// <summary>The parts and alternatives that categories name, one by one.</summary>
    public ValueList<PartStanding> Parts { get; }

    /// <summary>What was wrong in the list of members.</summary>
    public ValueList<RosterProblem> Problems { get; }

    /// <summary>Every category together: not met when one whose members attend is not met. A place that only gets the papers, or watches, is not asked for.</summary>
    public Finding Finding => Standings.Answer.IsKnown
        ? Finding.All(Standings.Value.Where(one => one.State != CategoryState.NotApplicable && one.Category.Kind.IsExpectedToAttend).Select(one => CompositionCalculator.FindingOf(one.State)))
        : Finding.Unknown;

    /// <summary>The first end that breaks a category; null when none is in sight.</summary>
    public CategoryStanding? NextBreak => Standings.Answer.Or(ValueList<CategoryStanding>.Empty)
        .Where(one => one.BreaksAfter is not null)
        .OrderBy(one => one.BreaksAfter)
        .Select(one => (CategoryStanding?)one)
        .FirstOrDefault();

    /// <summary>The group and the finding.</summary>
    public override string ToString() => $"{Group}: {Finding}";

    private static IEnumerable<PartStanding> PartsOf(MemberCategory category, Seat[] seats, LocalDate on) =>
        category.Components.Concat(category.Alternatives).Select(part => new PartStanding(
            category, part, seats.Any(one => one.SurelyOn(on) && one.SitsFor.Contains(part, StringComparer.OrdinalIgnoreCase)) ? Finding.Met : Finding.Unknown));

    private static Finding Answered(SectorExpectation expected, Determination<ValueList<CategoryStanding>> standings) =>
        expected.MetBy.Count == 0 || !standings.Answer.IsKnown
            ? Finding.Unknown
            : Finding.Any(standings.Value.Where(one => expected.MetBy.Contains(one.Category.Code, StringComparer.Ordinal)).Select(one => CompositionCalculator.FindingOf(one.State)));
}
