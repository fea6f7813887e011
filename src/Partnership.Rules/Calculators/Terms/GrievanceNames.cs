using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Whether those to whom a grievance goes are offices as they are spelt: a slip of the pen would send a grievance to the person complained of.</summary>
internal static class GrievanceNames
{
    internal static IEnumerable<TermsProblem> Of(Group group, string path)
    {
        if (!group.Grievance.IsSpecified)
        {
            return [];
        }

        var offices = Offices(group);
        return group.Grievance.Value.Addressees
            .Select((one, place) => (Office: one, Path: $"{path}[{English.Number(place)}]"))
            .Where(one => !offices.Any(known => OfficeTitle.Same(one.Office, known)))
            .Select(one => (one.Office, one.Path, Near: Nearest.To(one.Office, offices)))
            .Where(one => one.Near is not null)
            .Select(one => new TermsProblem("near-office", one.Path, $"'{one.Office}' is not an office of {group.Name}. Valid values: {string.Join(", ", offices)}, or another office in words that are not so near.") { DidYouMean = one.Near });
    }

    private static string[] Offices(Group group) =>
    [
        .. new[] { ExecutiveSeat.Chair.Code, ExecutiveSeat.ViceChair.Code }
            .Concat(group.OtherOffices.Where(one => one.IsSpecified).Select(one => one.Value.Title.Replace(' ', '-').ToLowerInvariant()))
            .Distinct(StringComparer.Ordinal),
    ];
}
