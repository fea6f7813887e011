using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>Finds the action of one issue that is an action of another: by strand and code, by code, or by words.</summary>
internal sealed class ActionMatch
{
    private readonly Dictionary<string, PlanAction?> byKey = new(StringComparer.OrdinalIgnoreCase);

    internal ActionMatch(ActionPlan plan)
    {
        foreach (var action in plan.Actions)
        {
            foreach (var key in Keys(action))
            {
                byKey[key] = byKey.ContainsKey(key) ? null : action;
            }
        }
    }

    internal PlanAction? Find(PlanAction action) =>
        Keys(action).Select(key => byKey.TryGetValue(key, out var found) ? found : null).FirstOrDefault(found => found is not null);

    private static IEnumerable<string> Keys(PlanAction action) =>
        action.Code is { } code
            ? [$"strand\n{action.Strand?.Name}\n{code}", $"code\n{code}"]
            : [$"words\n{action.Strand?.Name}\n{action.Area}\n{action.Action}"];
}
