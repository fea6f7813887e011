using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>How a group is made up on a day: each category, the sectors an overview expects, and what is still needed.</summary>
public sealed record CompositionResult
{
    internal CompositionResult(Group group, Roster roster, Determination<ValueList<CategoryResult>> standings)
    {
        Parts = group.Membership.Categories.SelectMany((one, place) => PartsOf(one, roster.SeatsOf(place), standings.On)).ToValueList();
        Group = group;
        Results = standings;
        Problems = roster.Problems;
        Expected = group.Membership.Expected.Select(one => (one, Answered(one, standings))).Select(pair => new SectorResult(pair.one, pair.Item2)).ToValueList();
    }

    /// <summary>The group that was checked.</summary>
    public Group Group { get; }

    /// <summary>Each category with its reasons; unknown when the document has no list.</summary>
    public Determination<ValueList<CategoryResult>> Results { get; }

    /// <summary>The sectors that an overview expects. An expectation unanswered is no breach.</summary>
    public ValueList<SectorResult> Expected { get; }

    /// <summary>The parts and alternatives that categories name, one by one.</summary>
    public ValueList<PartResult> Parts { get; }

    /// <summary>What was wrong in the list of members.</summary>
    public ValueList<RosterProblem> Problems { get; }

    /// <summary>Every category together: not met when one whose members attend is not met. A place that only gets the papers, or watches, is not asked for.</summary>
    public Finding Finding => Results.Answer.IsKnown
        ? Finding.All(Results.Value.Where(one => one.Category.Kind.IsExpectedToAttend).Select(one => CompositionCalculator.FindingOf(one.Status)))
        : Finding.Unknown;

    /// <summary>The first end that breaks a category; null when none is in sight.</summary>
    public CategoryResult? NextLapse => Results.Answer.Or(ValueList<CategoryResult>.Empty)
        .Where(one => one.MetUntil is not null)
        .OrderBy(one => one.MetUntil)
        .Select(one => (CategoryResult?)one)
        .FirstOrDefault();

    /// <summary>The group and the finding.</summary>
    public override string ToString() => $"{Group}: {English.Value(Finding)}";

    private static IEnumerable<PartResult> PartsOf(MemberCategory category, Seat[] seats, LocalDate on) =>
        category.Components.Concat(category.Alternatives).Select(part => new PartResult(
            category, part, seats.Any(one => one.SurelyOn(on) && one.SitsFor.Contains(part, StringComparer.OrdinalIgnoreCase)) ? Finding.Met : Finding.Unknown));

    private static Finding Answered(SectorExpectation expected, Determination<ValueList<CategoryResult>> standings) =>
        expected.MetBy.Count == 0 || !standings.Answer.IsKnown
            ? Finding.Unknown
            : Finding.Any(standings.Value.Where(one => expected.MetBy.Contains(one.Category.Code, StringComparer.Ordinal)).Select(one => CompositionCalculator.FindingOf(one.Status)));
}
