using NodaTime.Text;

namespace Partnership.Rules.Reasons;

/// <summary>Holds two receipts against each other, in the order of the kinds.</summary>
internal static class ReceiptChanges
{
    internal static IEnumerable<ReceiptChange> Between(DecisionReceipt then, DecisionReceipt today)
    {
        var source = Sources(then, today);
        return
        [
            .. Between(ByName(then.Rules.Select(rule => (rule.Id.Value, rule.Text))), ByName(today.Rules.Select(rule => (rule.Id.Value, rule.Text))), ReceiptChangeKind.RuleText, ReceiptChangeKind.RuleAdded, ReceiptChangeKind.RuleGone)
                .Select(change => change with { Source = source[change.Name] }),
            .. Between(ByName(then.Inputs.Select(input => (input.Name, input.Value))), ByName(today.Inputs.Select(input => (input.Name, input.Value))), ReceiptChangeKind.InputValue, ReceiptChangeKind.InputAdded, ReceiptChangeKind.InputGone),
            .. When(then.PackageVersion != today.PackageVersion, ReceiptChangeKind.Version, today.PackageVersion),
            .. When(then.On != today.On, ReceiptChangeKind.Date, LocalDatePattern.Iso.Format(today.On)),
            .. When(then.Answer != today.Answer, ReceiptChangeKind.Answer, string.Empty),
        ];
    }

    private static IEnumerable<ReceiptChange> When(bool changed, ReceiptChangeKind kind, string name) => changed ? [new ReceiptChange(kind, name)] : [];

    /// <summary>Where what is new is written; where nothing is new, what is gone; each rule looked at once.</summary>
    private static Dictionary<string, string> Sources(DecisionReceipt then, DecisionReceipt today)
    {
        var (before, after) = (new HashSet<ReceiptRule>(then.Rules), new HashSet<ReceiptRule>(today.Rules));
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in today.Rules.Where(rule => !before.Contains(rule)).Concat(then.Rules.Where(rule => !after.Contains(rule))).Concat(today.Rules).Where(rule => !sources.ContainsKey(rule.Id.Value)))
        {
            sources[rule.Id.Value] = rule.Source;
        }

        return sources;
    }

    /// <summary>A change of law is a second rule under the same id, so a name may have several fingerprints.</summary>
    private static SortedDictionary<string, HashSet<string>> ByName(IEnumerable<(string Name, Fingerprint Of)> items)
    {
        var byName = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var same in items.GroupBy(item => item.Name, StringComparer.Ordinal))
        {
            byName.Add(same.Key, new HashSet<string>(same.Select(item => item.Of.Value), StringComparer.Ordinal));
        }

        return byName;
    }

    private static IEnumerable<ReceiptChange> Between(
        SortedDictionary<string, HashSet<string>> then, SortedDictionary<string, HashSet<string>> today, ReceiptChangeKind changed, ReceiptChangeKind added, ReceiptChangeKind gone) =>
        then.Keys.Union(today.Keys, StringComparer.Ordinal).SelectMany(name => (then.ContainsKey(name), today.ContainsKey(name)) switch
        {
            (false, true) => When(true, added, name),
            (true, false) => When(true, gone, name),
            _ => When(!then[name].SetEquals(today[name]), changed, name),
        });
}
