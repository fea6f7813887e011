using System.Collections.Concurrent;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>The versions of each rule, of the law and of local terms, found once.</summary>
public static class KnownRules
{
    private static readonly ConcurrentDictionary<string, ValueList<Deadline>> Found = new(StringComparer.Ordinal);

    /// <summary>The versions by a row of the law table, such as <c>R25</c>, or by the id of a rule, such as <c>southampton/board/papers-in</c>; none when there is no such rule.</summary>
    public static ValueList<Deadline> VersionsOf(string rule) => Found.TryGetValue(rule, out var known) ? known
        : VersionsNamed(rule) is { Count: > 0 } versions ? Found.GetOrAdd(rule, versions)
        : ValueList<Deadline>.Empty;

    /// <summary>The name by which the register keeps a rule: its row of the law table, or, of local terms, its id.</summary>
    public static string NameOf(Deadline rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Row.Length > 0 ? rule.Row : rule.Rule.Id.Value;
    }

    private static ValueList<Deadline> VersionsNamed(string rule) => StatuteBook.VersionsOf(rule) is { Count: > 0 } law ? law
        : ValueList.Of([.. KnownTerms.Deadlines.Where(one => string.Equals(one.Rule.Id.Value, rule, StringComparison.OrdinalIgnoreCase))]);
}
