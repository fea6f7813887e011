using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>From which days categories and offices are empty. Between the days on which an appointment begins or ends nothing changes.</summary>
internal static class MembersOutlook
{
    internal static IEnumerable<BoardBreach> Breaches(BoardOutlook plan) =>
        Categories(plan).Concat(Offices(plan).SelectMany(office => Office(plan, office)));

    private static IEnumerable<BoardBreach> Categories(BoardOutlook plan)
    {
        var (roster, before) = (Roster.Of(plan.Group, plan.Members), new Dictionary<string, Finding>(StringComparer.Ordinal));
        foreach (var day in Days(plan))
        {
            foreach (var one in CompositionCalculator.Count(roster, day).Where(one => one.Category.Kind.IsExpectedToAttend))
            {
                var finding = CompositionCalculator.FindingOf(one.Status);
                var changed = !before.TryGetValue(one.Category.Code, out var last) || last != finding;
                before[one.Category.Code] = finding;
                if (changed && !finding.IsMet)
                {
                    yield return Empty(one, day, finding);
                }
            }
        }
    }

    private static BoardBreach Empty(CategoryResult one, LocalDate day, Finding finding)
    {
        var needed = English.Number(one.Category.MinimumSeats);
        return new BoardBreach(one.Category.Code, day, one.Category.Rule, finding.IsUnknown
            ? $"{one.Category.Name}: {English.Number(one.Filled)} of {needed} for certain, {English.Number(one.Doubtful)} more possibly"
            : $"{one.Category.Name}: {English.Number(one.Filled)} of {needed}")
        {
            Finding = finding,
        };
    }

    /// <summary>The offices of which the plan names a holder. Nothing is said of one that it does not speak of.</summary>
    private static IEnumerable<DocumentValue<Office>> Offices(BoardOutlook plan) => new[] { plan.Group.Chair, plan.Group.ViceChair }
        .Where(office => office.IsSpecified && plan.Members.Any(one => one.Office is { } held && OfficeTitle.Same(held, office.Value.Title)));

    private static IEnumerable<BoardBreach> Office(BoardOutlook plan, DocumentValue<Office> office)
    {
        var isVacant = false;
        foreach (var day in Days(plan))
        {
            var found = VacancyCalculator.Assess(plan.Group, office, plan.Members, day);
            var vacant = found.Answer is { IsKnown: true, Value.Vacant: > 0 };
            if (vacant && !isVacant)
            {
                yield return new BoardBreach(office.Value.Title, day, GroupRules.Vacancy(plan.Group, office), $"{office.Value.Title}: vacant");
            }

            isVacant = vacant;
        }
    }

    private static IEnumerable<LocalDate> Days(BoardOutlook plan) => plan.Members
        .Select(one => new Seat(one))
        .SelectMany(seat => new[] { seat.SurelyFrom, seat.PerhapsFrom }.Concat(new[] { seat.SurelyTo, seat.PerhapsTo }.Where(day => day < LocalDate.MaxIsoValue).Select(day => day.PlusDays(1))))
        .Append(plan.Period.Start)
        .Where(plan.Period.Contains)
        .Distinct()
        .OrderBy(day => day);
}
