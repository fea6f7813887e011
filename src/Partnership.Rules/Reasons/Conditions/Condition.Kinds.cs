using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A single fact; its words are its question, so that no code of a fact is shown to people.</summary>
internal sealed class FactCondition(Question ask, Rule rule)
    : Condition(rule, ask.Text, ValueList<Condition>.Empty, ValueList.Of(ask))
{
    internal override Citation Citation => Asks[0].Citation ?? Rule.Citation;

    internal override int Draw(Drawing drawing) => drawing.DrawFact(Asks[0].Fact);
}

/// <summary>The opposite of its part.</summary>
internal sealed class NotCondition(Rule rule, string says, Condition part)
    : Condition(rule, says, ValueList.Of(part), part.Asks)
{
    internal override int Draw(Drawing drawing) =>
        drawing.Diagram.Choose(drawing.Draw(Parts[0]), DecisionDiagram.Never, DecisionDiagram.Always);
}

/// <summary>At least so many of its parts: all of them, one of them, or a number between.</summary>
internal sealed class ThresholdCondition(int count, Rule rule, string says, ValueList<Condition> parts)
    : Condition(rule, says, parts, EachOnce(parts))
{
    public override int? Minimum => count;

    internal override int Draw(Drawing drawing)
    {
        var drawn = Parts.Select(drawing.Draw).ToArray();

        // enough[k]: k more are needed of the parts from here on.
        var enough = Enumerable.Repeat(DecisionDiagram.Never, count + 1).ToArray();
        enough[0] = DecisionDiagram.Always;
        foreach (var part in Enumerable.Reverse(drawn))
        {
            for (var needed = count; needed > 0; needed--)
            {
                enough[needed] = drawing.Diagram.Choose(part, enough[needed - 1], enough[needed]);
            }
        }

        return enough[count];
    }

    private static ValueList<Question> EachOnce(ValueList<Condition> parts)
    {
        var facts = new HashSet<string>(StringComparer.Ordinal);
        var asks = new List<Question>();
        foreach (var part in parts)
        {
            foreach (var ask in part.Asks)
            {
                if (facts.Add(ask.Fact))
                {
                    asks.Add(ask);
                }
            }
        }

        return ValueList.Of(asks.ToArray());
    }
}
