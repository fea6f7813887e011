using System.Collections.Concurrent;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>The versions of each rule, found once.</summary>
public static class KnownRules
{
    private static readonly ConcurrentDictionary<string, ValueList<Deadline>> Found = new(StringComparer.Ordinal);

    public static ValueList<Deadline> VersionsOf(string rule) => Found.GetOrAdd(rule, StatuteBook.VersionsOf);
}
