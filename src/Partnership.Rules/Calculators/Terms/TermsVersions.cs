using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Versions of the terms of one group: on no day may two of them hold.</summary>
internal static class TermsVersions
{
    internal static IEnumerable<TermsProblem> Overlaps(IEnumerable<Group> groups) =>
        groups.GroupBy(one => one.Id).SelectMany(same => Overlaps([.. same.OrderBy(one => First(one.InForce))]));

    private static IEnumerable<TermsProblem> Overlaps(Group[] versions) => versions
        .Zip(versions.Skip(1), (one, next) => (One: one, Next: next))
        .Where(pair => First(pair.Next.InForce) <= Last(pair.One.InForce))
        .Select(pair => new TermsProblem("versions-overlap", $"groups[{pair.Next.Id.Value}].inForce", $"Two versions of the terms of {pair.Next.Name} hold on one day: {pair.One.InForce}, and {pair.Next.InForce}. We used the first. Give each version days of its own."));

    private static LocalDate First(InForce range) => range.From ?? LocalDate.MinIsoValue;

    private static LocalDate Last(InForce range) => range.To ?? LocalDate.MaxIsoValue;
}
