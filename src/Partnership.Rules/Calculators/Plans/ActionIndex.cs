using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>Finds actions by code: in the pointer's own strand first, then anywhere, where the code stands once.</summary>
internal sealed class ActionIndex
{
    private readonly Dictionary<(Strand? Strand, ActionCode Code), int> inStrand = [];
    private readonly Dictionary<ActionCode, int> anywhere = [];

    internal ActionIndex(IReadOnlyList<PlanAction> actions)
    {
        for (var place = 0; place < actions.Count; place++)
        {
            if (actions[place].Code is { } code)
            {
                anywhere[code] = anywhere.ContainsKey(code) ? -1 : place;
                inStrand[(actions[place].Strand, code)] = inStrand.ContainsKey((actions[place].Strand, code)) ? -1 : place;
            }
        }
    }

    internal IEnumerable<ActionCode> Codes => anywhere.Keys;

    internal int Find(Strand? strand, ActionCode code) =>
        inStrand.TryGetValue((strand, code), out var near) && near >= 0 ? near
        : anywhere.TryGetValue(code, out var far) ? far
        : -1;
}
