using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What one test came to, while it is being worked out.</summary>
internal sealed class DefinitionAnswer
{
    private readonly List<Question> asks = [];
    private bool[]? needed;
    private int reached;
    private Step[] steps = [];
    private Rule[] rules = [];

    internal DefinitionStatus? Outcome { get; set; }

    /// <summary>True once it is open whether some rung, and no stronger one, is met.</summary>
    internal bool IsOpen => needed is not null;

    internal bool Needs(int fact) => needed is not null && needed[fact];

    internal void Reached(RestrictedLevels levels, int place) => reached = Math.Max(reached, place);

    /// <summary>Asks for the facts on which a rung depends where no stronger one is met.</summary>
    internal void Open(RestrictedLevels levels, int place)
    {
        if (levels.Deciding(place) is not { } deciding)
        {
            return;
        }

        foreach (var ask in levels.Asks(place, deciding))
        {
            if (needed is null || !asks.Contains(ask))
            {
                asks.Add(ask);
            }
        }

        needed = needed is null ? deciding : [.. needed.Zip(deciding, (one, other) => one || other)];
    }

    /// <summary>Takes the steps down to the last rung reached, each under its rule as it was in force on the day.</summary>
    internal DefinitionAnswer Cited(RestrictedLevels levels, DefinitionTest test, LocalDate on, ValueList<InForce> ranges)
    {
        steps = levels.StepsTo(reached);
        rules = levels.RulesTo(reached);
        if (rules.Any(rule => !rule.InForce.Covers(on)))
        {
            steps = [.. steps.Select(step => step with { Rule = DefinitionTest.Cited(step.Rule, on, ranges) })];
            rules = [.. steps.Select(step => step.Rule).Distinct()];
        }

        return this;
    }

    internal Determination<DefinitionStatus> With(LocalDate on, ValueList<Caveat> flags) =>
        new(on, Outcome is null ? Fact<DefinitionStatus>.NotKnown : Fact.Known(Outcome))
        {
            Steps = new ValueList<Step>(steps),
            StillNeeded = ValueList.Of([.. asks]),
            Rules = new ValueList<Rule>(rules),
            Caveats = flags,
        };
}
