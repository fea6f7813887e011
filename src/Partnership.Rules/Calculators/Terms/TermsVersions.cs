using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Versions of the terms of one group: on no day may two of them hold.</summary>
internal static class TermsVersions
{
    internal static IEnumerable<TermsProblem> Overlaps(IEnumerable<Group> groups) =>
        from same in groups.GroupBy(group => group.Id)
        from pair in same.OrderBy(group => First(group.InForce)).Zip(same.OrderBy(group => First(group.InForce)).Skip(1), (one, next) => (one, next))
        where First(pair.next.InForce) <= Last(pair.one.InForce)
        select new TermsProblem("versions-overlap", $"groups[{same.Key.Value}].inForce", $"Two versions of the terms of {pair.next.Name} hold on one day: {pair.one.InForce}, and {pair.next.InForce}. The first was taken. Give each version days of its own.");

    private static LocalDate First(InForce range) => range.From ?? LocalDate.MinIsoValue;

    private static LocalDate Last(InForce range) => range.To ?? LocalDate.MaxIsoValue;
}
