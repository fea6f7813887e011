using System.ComponentModel;
using Partnership.Rules.Calculators;

namespace Partnership.Rules.Console.Plans;

/// <summary>The JSON form of where the pointers between actions lead.</summary>
internal sealed record ReferencesDocument(
    [Description("The pointers that lead to no action.")] IEnumerable<UnresolvedDocument> Unresolved,
    [Description("The rings of actions that point to one another, by their codes.")] IEnumerable<IEnumerable<string?>> Cycles,
    [Description("The pointers that lead to an action.")] IEnumerable<ResolvedDocument> Resolved,
    [Description("The longest chain of pointers, by the codes of its actions; empty when there is none.")] IEnumerable<string?> LongestChain)
{
    internal static ReferencesDocument Of(PlanReferences references) => new(
        references.Unresolved.Select(one => new UnresolvedDocument(one.From.Code?.Value, one.To.Value, one.Suggested?.Value)),
        references.Cycles.Select(ring => ring.Select(one => one.Code?.Value)),
        references.Resolved.Select(one => new ResolvedDocument(one.From.Code?.Value, one.To.Code?.Value, one.Reference.IsImplicit, one.Reference.Suggested?.Value)),
        references.LongestChain.Count > 1 ? references.LongestChain.Select(one => one.Code?.Value) : []);
}

/// <summary>The JSON form of a pointer that leads nowhere.</summary>
internal sealed record UnresolvedDocument(
    [Description("The action that points, by its code; null when it has none.")] string? From,
    [Description("The code that it names.")] string To,
    [Description("The code more likely meant, where a person has checked; null otherwise.")] string? Suggested);

/// <summary>The JSON form of a pointer that leads to an action.</summary>
internal sealed record ResolvedDocument(
    [Description("The action that points, by its code; null when it has none.")] string? From,
    [Description("The action that it leads to, by its code; null when that has none.")] string? To,
    [Description("True when the words name no code, as in: as above.")] bool Implicit,
    [Description("The code more likely meant, where a person has checked; null otherwise.")] string? Suggested);
