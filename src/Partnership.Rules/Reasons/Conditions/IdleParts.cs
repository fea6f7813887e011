namespace Partnership.Rules.Reasons;

/// <summary>Looks in a row of conditions, of which the first that is met decides, for what can never matter.</summary>
/// <remarks>Each part is replaced by always and by never; where the row comes out the same in every possible case, the part is idle. The diagram makes that exact.</remarks>
internal sealed class IdleParts
{
    private readonly IReadOnlyList<Condition> conditions;
    private readonly Drawing drawing;
    private readonly int possible;

    /// <param name="conditions">The conditions, the strongest first.</param>
    /// <param name="known">What is assumed.</param>
    /// <param name="further">Facts of constraints that the conditions do not ask for.</param>
    /// <param name="possible">Draws what holds of every possible case.</param>
    internal IdleParts(IReadOnlyList<Condition> conditions, FactSheet known, IEnumerable<string> further, Func<Drawing, int> possible)
    {
        this.conditions = conditions;
        string[] order = [.. conditions.SelectMany(one => one.Asks).Select(ask => ask.Fact).Concat(further).Distinct(StringComparer.Ordinal)];
        drawing = new Drawing(order, known, int.MaxValue);
        this.possible = possible(drawing);
    }

    /// <summary>Whether a condition is ever the first that is met.</summary>
    internal bool IsShadowed(int place)
    {
        return drawing.Diagram.And(possible, drawing.Diagram.Without(drawing.Draw(conditions[place]), Stronger(place))) == DecisionDiagram.Never;
    }

    /// <summary>The parts of a condition, other than the whole, that can be replaced, each with what by: met or not met. A part within one that can be replaced is not named again.</summary>
    internal IEnumerable<(Condition Part, Finding By)> Of(int place)
    {
        var parts = drawing.Parts(conditions[place]);
        var (stronger, own) = (Stronger(place), drawing.Draw(conditions[place]));
        for (var part = 1; part < parts.Length; part++)
        {
            if (By(place, part, own, stronger) is { } by)
            {
                yield return (parts[part].Part, by);
                part = Last(parts, part);
            }
        }
    }

    private Finding? By(int place, int part, int own, int stronger) =>
        IsSame(place, part, own, stronger, DecisionDiagram.Never) ? Finding.NotMet
        : IsSame(place, part, own, stronger, DecisionDiagram.Always) ? Finding.Met
        : null;

    /// <summary>True when the row comes out the same: a stronger condition hides what changes under it, but a weaker one does not.</summary>
    private bool IsSame(int place, int part, int own, int stronger, int constant)
    {
        var (diagram, other) = (drawing.Diagram, drawing.DrawReplaced(conditions[place], part, constant));
        var differs = diagram.Choose(own, diagram.Not(other), other);
        return diagram.And(possible, diagram.Without(differs, stronger)) == DecisionDiagram.Never;
    }

    private int Stronger(int place) => conditions.Take(place).Aggregate(DecisionDiagram.Never, (any, one) => drawing.Diagram.Or(any, drawing.Draw(one)));

    private static int Last(DrawnPart[] parts, int part)
    {
        var last = part;
        while (last + 1 < parts.Length && parts[last + 1].Depth > parts[part].Depth)
        {
            last++;
        }

        return last;
    }
}
