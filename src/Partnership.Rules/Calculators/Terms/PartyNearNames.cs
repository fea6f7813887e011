using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a body that bears nearly the id of a group of the same partnership is that group, misspelt.</summary>
internal static class PartyNearNames
{
    private const int MostCompared = 200;

    internal static IEnumerable<TermsProblem> Of(Group owner, string path, IDictionary<string, string?> known) =>
        from named in Named(owner, path)
        where !IsItsInitials(named.Party)
        let near = Near(named.Party.Key, owner.Id.Partnership, known)
        where !string.IsNullOrEmpty(near)
        select new TermsProblem("near-group", named.Path, $"'{named.Party.Key}' is not the id of a group in the terms. Where another body is meant, give it a key that is not so near.") { DidYouMean = near };

    /// <summary>The group whose id is nearly the key: as long to two letters, so that "board" is not taken for "safeguarding-board". Each key is looked up once.</summary>
    private static string? Near(string key, string partnership, IDictionary<string, string?> known)
    {
        if (known.TryGetValue(key, out var found) || !key.StartsWith($"{partnership}/", StringComparison.Ordinal))
        {
            return found;
        }

        var start = partnership.Length + 1;
        var near = Nearest.To(key.Substring(start), known.Where(one => one.Value is null).Take(MostCompared).Where(one => Math.Abs(one.Key.Length - key.Length) <= 2 && one.Key.StartsWith($"{partnership}/", StringComparison.Ordinal)).Select(one => one.Key.Substring(start)));
        return known[key] = near is null ? string.Empty : $"{partnership}/{near}";
    }

    /// <summary>True when the key is the initials of the body's own name, as cdrp is of Crime and Disorder Reduction Partnership: it is spelt as it was meant.</summary>
    private static bool IsItsInitials(Party party) =>
        party.Key.EndsWith($"/{string.Concat(party.Name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => char.ToLowerInvariant(word[0])))}", StringComparison.Ordinal);

    private static IEnumerable<(Party Party, string Path)> Named(Group group, string path) =>
    [
        .. group.Parent.IsSpecified ? [(group.Parent.Value, $"{path}.parent")] : Array.Empty<(Party, string)>(),
        .. group.SecondParent.IsSpecified ? [(group.SecondParent.Value, $"{path}.secondParent")] : Array.Empty<(Party, string)>(),
        .. group.ReportsTo.Select((one, place) => (one.To, $"{path}.reportsTo[{English.Number(place)}]")),
        .. group.ChainOfAccount.Select((one, place) => (one.Value, $"{path}.chainOfAccount[{English.Number(place)}]")),
        .. group.Delegations.Select((one, place) => (one.To, $"{path}.delegations[{English.Number(place)}]")),
        .. group.Grievance.IsSpecified ? [(group.Grievance.Value.SelectCommitteeFrom, $"{path}.grievance.value.selectCommitteeFrom"), (group.Grievance.Value.ResultNotifiedTo, $"{path}.grievance.value.resultToldTo")] : Array.Empty<(Party, string)>(),
        .. group.RecurringDuties.SelectMany((one, place) => one.To.Append(one.From).Select(party => (party, $"{path}.standingDuties[{English.Number(place)}]"))),
    ];
}
