
namespace Partnership.Rules.Reasons;

/// <summary>Conditions from the strongest down, of which the first that is met decides.</summary>
internal static class OutcomeLevels
{
    /// <summary>Asks for the facts on which the rung turns where no stronger one is met; true when there are any.</summary>
    internal static bool AskWhatDecides(IReadOnlyList<Condition> rungs, int place, FactSheet facts, Reasoning reasoning)
    {
        var rung = rungs[place];
        var stronger = rungs.Take(place).Select(one => Condition.Not(one.Rule, "No stronger outcome", one));
        var found = Condition.All(rung.Rule, "This outcome and no stronger one", [rung, .. stronger]).Assess(facts, reasoning.On);
        foreach (var ask in found.StillNeeded)
        {
            reasoning.Question(ask);
        }

        return found.ToFinding().IsUnknown;
    }
}
