using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A row of conditions with what is known of the facts put into its diagram. What comes out alike is the same node.</summary>
internal sealed class RestrictedLevels
{
    private readonly DrawnLevels drawn;
    private readonly DiagramNodes nodes;
    private readonly int[] same;

    internal RestrictedLevels(DrawnLevels drawn, byte[] states)
    {
        this.drawn = drawn;
        nodes = drawn.Nodes;
        same = nodes.Restricted(states);
    }

    internal static Finding FindingOf(int node) => node switch
    {
        DecisionDiagram.Always => Finding.Met,
        DecisionDiagram.Never => Finding.NotMet,
        _ => Finding.Unknown,
    };

    /// <summary>Whether a condition is met.</summary>
    internal Finding Found(int place) => FindingOf(same[drawn[place].Roots[0]]);

    /// <summary>The facts on which it depends whether a condition, and no stronger one, is met, by their places in the state list; null when it depends on none.</summary>
    internal bool[]? Deciding(int place) =>
        same[drawn[place].Only[0]] is > DecisionDiagram.Always and var root ? nodes.FactsUnder(root, same, drawn.StateCount) : null;

    /// <summary>The questions about the facts that <see cref="Deciding"/> gives.</summary>
    internal IEnumerable<Question> Asks(int place, bool[] deciding)
    {
        var level = drawn[place];
        for (var ask = 0; ask < level.Asks.Length; ask++)
        {
            if (deciding[level.AskedFacts[ask]])
            {
                yield return level.Asks[ask];
            }
        }
    }

    /// <summary>The steps of the conditions up to and with a place.</summary>
    internal Step[] StepsTo(int place)
    {
        var steps = new Step[Enumerable.Range(0, place + 1).Sum(one => drawn[one].StepCount)];
        for (var (one, from) = (0, 0); one <= place; from += drawn[one++].StepCount)
        {
            drawn[one].WriteSteps(same, steps, from);
        }

        return steps;
    }

    /// <summary>The rules of the conditions up to and with a place, each once.</summary>
    internal Rule[] RulesTo(int place) =>
        place == 0 ? drawn[0].Rules : [.. Enumerable.Range(0, place + 1).SelectMany(one => drawn[one].Rules).Distinct()];

    /// <summary>Asks for the facts on which a condition depends where no stronger one is met; true when there are any.</summary>
    internal bool AskWhatDecides(int place, Reasoning reasoning)
    {
        if (Deciding(place) is not { } deciding)
        {
            return false;
        }

        foreach (var ask in Asks(place, deciding))
        {
            reasoning.Question(ask);
        }

        return true;
    }

    /// <summary>The answer of a single condition.</summary>
    internal Determination<Finding> ToDetermination(LocalDate on)
    {
        var found = Found(0);
        return new Determination<Finding>(on, found.IsUnknown ? Fact<Finding>.NotKnown : Fact.Known(found))
        {
            Steps = new ValueList<Step>(StepsTo(0)),
            StillNeeded = Deciding(0) is { } deciding ? Asks(0, deciding).ToValueList() : ValueList<Question>.Empty,
            Rules = new ValueList<Rule>(drawn[0].Rules),
        };
    }
}
