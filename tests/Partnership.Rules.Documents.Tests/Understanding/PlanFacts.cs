using System.Text.Json;
using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Tests;

/// <summary>One fact of a plan: what a person finds, what the reader finds, and whether they are the same.</summary>
internal sealed record PlanFact(string Name, string Wanted, string Found, bool IsRight)
{
    public override string ToString() => $"{Name}: '{Found}', where a person finds '{Wanted}'";
}

/// <summary>Compares a reading with the facts that a person finds, one by one.</summary>
internal static class PlanFacts
{
    private static readonly Regex Label = new("^(?:RECOMMENDATION|ACTION|PLEDGE)|[.)*:]+$", RegexOptions.CultureInvariant);

    internal static IEnumerable<PlanFact> Of(JsonElement gold, PlanReadResult result)
    {
        var items = gold.GetProperty("items");
        yield return Same("actions", $"{items.GetArrayLength()}", $"{result.Plan.Actions.Count}");
        foreach (var fact in items.EnumerateArray().SelectMany(item => OfItem(item, result)))
        {
            yield return fact;
        }

        var outside = string.Join(" ", [result.Plan.Title, .. result.Plan.Kept.Select(kept => kept.ToString()), .. result.Plan.Strands.Select(strand => strand.Name), .. result.Plan.OffTable.Select(one => $"{one.Code} {one.Area}")]);
        foreach (var text in Texts(gold, "kept"))
        {
            yield return Holds("kept with the plan", text, outside);
        }

        foreach (var text in Texts(gold, "says"))
        {
            yield return Holds("told as a problem", text, string.Join(" ", result.Problems.Select(problem => problem.Message)));
        }
    }

    private static IEnumerable<PlanFact> OfItem(JsonElement item, PlanReadResult result)
    {
        var find = item.GetProperty("find").GetString()!;
        var found = result.Plan.Actions.Where(one => Flat($"{one.Area} {one.Action}").Contains(Flat(find), StringComparison.Ordinal)).ToArray();
        yield return Same($"{find}: found", "1", $"{found.Length}");
        var action = found.Length == 1 ? found[0] : null;
        foreach (var fact in Plain(item, action).Concat(Held(item, action)))
        {
            yield return fact with { Name = $"{find}: {fact.Name}", IsRight = fact.IsRight && action is not null };
        }
    }

    private static IEnumerable<PlanFact> Plain(JsonElement item, PlanAction? action)
    {
        yield return Same("code", Code(item.GetProperty("code").GetString()), Code(action?.Code?.Value));
        if (item.GetProperty("strand").GetString() is var strand && strand != "*")
        {
            yield return strand is null ? Same("strand", string.Empty, action?.Strand?.Name ?? string.Empty) : Holds("strand", strand, action?.Strand?.Name ?? string.Empty);
        }

        yield return Same("rating", item.GetProperty("rating").GetString() ?? string.Empty, action?.Rating?.Code ?? string.Empty);
        yield return Same("leads", string.Join("; ", Texts(item, "leads")), string.Join("; ", action?.Leads.Select(one => one.Name) ?? []));
        yield return Same("pointers", string.Join("; ", Texts(item, "seeAlso").Select(Code)), string.Join("; ", action?.SeeAlso.Select(one => Code(one.To.Value)) ?? []));
        var wanted = item.GetProperty("due").EnumerateArray().ToArray();
        yield return Same("due", string.Join("; ", wanted.Select((due, at) => Due(due, action?.Due.ElementAtOrDefault(at)))), string.Join("; ", action?.Due.Select(due => $"{due.Text} {due.On} {due.Kind.Code}") ?? []));
    }

    /// <summary>The words and the date; the kind only where a person wrote it down.</summary>
    private static string Due(JsonElement wanted, DueDate? found) =>
        $"{wanted.GetProperty("text").GetString()} {wanted.GetProperty("on").GetString()} {(wanted.TryGetProperty("kind", out var kind) ? kind.GetString() : found?.Kind.Code)}";

    private static IEnumerable<PlanFact> Held(JsonElement item, PlanAction? action)
    {
        foreach (var text in item.TryGetProperty("update", out var update) ? new[] { update.GetString()! } : [])
        {
            yield return Holds("update", text, action?.Update?.Text ?? string.Empty);
        }

        foreach (var text in Texts(item, "measures"))
        {
            yield return Holds("measures", text, string.Join(" ", (IEnumerable<string>?)action?.Measures ?? []));
        }

        foreach (var text in Texts(item, "holds"))
        {
            yield return Holds("holds", text, action is null ? string.Empty : string.Join(" ", NothingLost.Texts(action)));
        }

        if (item.TryGetProperty("oversight", out var count))
        {
            yield return Same("overseers", $"{count}", $"{action?.Oversight.Count}");
        }
    }

    private static PlanFact Same(string name, string wanted, string found) => new(name, wanted, found, Flat(wanted) == Flat(found));

    private static PlanFact Holds(string name, string wanted, string found) => new(name, wanted, found, Flat(found).Contains(Flat(wanted), StringComparison.Ordinal));

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(one => one.GetString()!) : [];

    private static string Code(string? code) => Label.Replace(Flat(code ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal), string.Empty);

    private static string Flat(string text) => Regex.Replace(text, @"\s+", " ").Trim().ToUpperInvariant();
}
