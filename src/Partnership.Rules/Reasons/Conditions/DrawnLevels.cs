#if NET8_0_OR_GREATER
using States = System.Span<byte>;
#else
using States = byte[];
#endif

namespace Partnership.Rules.Reasons;

/// <summary>Conditions from the strongest down, of which the first that is met decides, drawn once into one diagram. A single condition is a row of one.</summary>
internal sealed class DrawnLevels
{
    private const int OrdinarySize = 20_000;
    private const int StatesOnTheStack = 512;

    private readonly IReadOnlyList<Condition> conditions;
    private readonly FactNames list;
    private readonly string[] others;
    private readonly DrawnLevel[] levels;
    private readonly DiagramNodes? nodes;

    private DrawnLevels(IReadOnlyList<Condition> conditions, FactNames list, Drawing drawing)
    {
        this.conditions = conditions;
        this.list = list;
        others = [.. Facts(conditions).Where(fact => list.PlaceOf(fact) < 0)];
        levels = [.. conditions.Select((_, place) => Draw(conditions, place, drawing))];
        nodes = drawing.Diagram.IsTooLarge ? null : drawing.Diagram.Under([.. levels.SelectMany(level => new[] { level.Roots, level.Only })]);
        foreach (var level in levels)
        {
            level.Number(PlaceOf);
        }

        nodes?.Renumber([.. drawing.Order.Select(PlaceOf)]);
    }

    /// <summary>The number of conditions.</summary>
    internal int Count => levels.Length;

    /// <summary>How many facts a state list holds: those of the list of names, then the others.</summary>
    internal int StateCount => list.Count + others.Length;

    /// <summary>The diagram. There is none for a row that is too large to keep: see <see cref="For"/>.</summary>
    internal DiagramNodes Nodes => nodes ?? throw new InvalidOperationException("The row is too large to keep.");

    internal DrawnLevel this[int place] => levels[place];

    /// <summary>Draws conditions, the strongest first.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="list">The list of names that their facts mostly come from.</param>
    internal static DrawnLevels Of(IReadOnlyList<Condition> conditions, FactNames list)
    {
        var byFirst = new DrawnLevels(conditions, list, new Drawing([.. Facts(conditions)], FactSheet.Empty, OrdinarySize));
        return byFirst.nodes is not null ? byFirst : new DrawnLevels(conditions, list, new Drawing(ByLast(conditions), FactSheet.Empty, OrdinarySize));
    }

    /// <summary>What is known of every fact, in the order in which the diagram numbers them.</summary>
    internal void Read(FactSheet facts, States states)
    {
        facts.ReadTo(states, list);
        for (var other = 0; other < others.Length; other++)
        {
            states[list.Count + other] = facts.StateOf(others[other]);
        }
    }

    /// <summary>The row itself, or where it was too large to keep, only what a sheet leaves open, drawn for the sheet alone.</summary>
    internal DrawnLevels For(FactSheet facts) => nodes is not null ? this : new DrawnLevels(conditions, list, new Drawing(ByLast(conditions), facts, int.MaxValue));

    /// <summary>Whether a single condition is met; nothing is allocated for an ordinary number of facts.</summary>
    internal Finding Find(FactSheet facts)
    {
        var drawn = For(facts);
#if NET8_0_OR_GREATER
        States states = StateCount <= StatesOnTheStack ? stackalloc byte[StateCount] : new byte[StateCount];
#else
        var states = new byte[StateCount];
#endif
        drawn.Read(facts, states);
        return drawn.Nodes.Find(drawn[0].Roots[0], states);
    }

    /// <summary>The first condition that is met, by what is known of every fact: its place, the number of conditions when none is, -1 when that is not known.</summary>
    internal int FirstMet(States states)
    {
        for (var place = 0; place < levels.Length; place++)
        {
            var found = Nodes.Find(levels[place].Only[0], states);
            if (!found.IsNotMet)
            {
                return found.IsMet ? place : -1;
            }
        }

        return levels.Length;
    }

    /// <summary>The row with what a sheet knows put in.</summary>
    internal RestrictedLevels Restrict(FactSheet facts)
    {
        var states = new byte[StateCount];
        Read(facts, states);
        return new RestrictedLevels(For(facts), states);
    }

    /// <summary>A condition assessed with its steps and questions.</summary>
    internal Determination<Finding> Assess(FactSheet facts, NodaTime.LocalDate on) => Restrict(facts).ToDetermination(on);

    private static DrawnLevel Draw(IReadOnlyList<Condition> conditions, int place, Drawing drawing)
    {
        var whole = conditions[place];
        var stronger = conditions.Take(place).Select(one => Condition.Not(one.Rule, "No stronger outcome", one));
        var only = place == 0 ? whole : Condition.All(whole.Rule, "This outcome and no stronger one", [whole, .. stronger]);
        var level = new DrawnLevel(drawing.Parts(whole), only);
        level.Only[0] = place == 0 ? level.Roots[0] : drawing.Draw(only);
        return level;
    }

    private int PlaceOf(string fact) => list.PlaceOf(fact) is >= 0 and var place ? place : list.Count + Array.IndexOf(others, fact);

    private static IEnumerable<string> Facts(IReadOnlyList<Condition> conditions) =>
        conditions.SelectMany(one => one.Asks).Select(ask => ask.Fact).Distinct(StringComparer.Ordinal);

    private static string[] ByLast(IReadOnlyList<Condition> conditions) =>
        [.. conditions.SelectMany(InReadingOrder).Reverse().Distinct(StringComparer.Ordinal).Reverse()];

    private static IEnumerable<string> InReadingOrder(Condition condition) =>
        condition.Parts.Count == 0 ? condition.Asks.Select(ask => ask.Fact) : condition.Parts.SelectMany(InReadingOrder);
}
