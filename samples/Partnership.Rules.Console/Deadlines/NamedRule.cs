using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Statutes;

/// <summary>The rule that a name or some words mean: an id, a row, or words of its title.</summary>
internal static class NamedRule
{
    private const int MostCandidates = 3;
    private const int MostRows = 8;

    /// <summary>The versions of the one rule meant; none where it is no statute's. Words that mean several are bad usage, with the candidates.</summary>
    internal static ValueList<Deadline> Find(string name)
    {
        var versions = StatuteBook.VersionsOf(name);
        if (versions.Count > 0 || Catalogue.Rules.Any(one => Same(name, one.Rule.Id.Value) || Same(name, one.Row)))
        {
            return versions;
        }

        var candidates = StatuteBook.Search(name);
        return candidates.Count switch
        {
            0 => versions,
            1 => StatuteBook.VersionsOf(candidates[0].Rule.Id.Value),
            _ => throw new BadUsageException($"--rule: '{name}' could be {Listed(name, candidates)}. Enter the row, such as --rule {candidates[0].Row}."),
        };
    }

    internal static BadUsageException Unknown(string name) => new(
        StatuteBook.Nearest(name) is { } near
            ? $"--rule: there is no rule '{name}'. Did you mean {near}? Enter an id or a row that partnership rules lists, or words of its title."
            : $"--rule: '{name}' is not a rule. Enter an id or a row that the rules command lists, or words of its title.");

    private static string Listed(string name, ValueList<Deadline> candidates) =>
        string.Join("; ", candidates.Take(MostCandidates).Select(one => $"{one.Row} ({one.Rule.Title})")) + (candidates.Count > MostCandidates ? $"; or {string.Join(", ", candidates.Skip(MostCandidates).Take(MostRows).Select(one => one.Row).Distinct())}, which partnership rules --search \"{name}\" lists" : string.Empty);

    private static bool Same(string sought, string? name) => string.Equals(sought.Trim(), name, StringComparison.OrdinalIgnoreCase);
}
