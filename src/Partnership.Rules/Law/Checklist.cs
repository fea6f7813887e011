using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Heads that a duty asks for, all of them, without a date of their own: whom to consult, what a report covers.</summary>
public sealed record Checklist
{
    /// <summary>States a checklist with the values given.</summary>
    /// <param name="row">The row of the law table, such as <c>R6</c>.</param>
    /// <param name="condition">The heads, as a condition over facts.</param>
    /// <exception cref="ArgumentException">The row is blank.</exception>
    public Checklist(string row, Condition condition)
    {
        Row = Guard.NotBlank(row);
        Condition = Guard.NotNull(condition);
    }

    /// <summary>The row of the law table.</summary>
    public string Row { get; }

    /// <summary>The heads. Assess it by a fact sheet to find which are open.</summary>
    public Condition Condition { get; }

    /// <summary>The rule that asks for them.</summary>
    public Rule Rule => Condition.Rule;

    /// <summary>The heads in words, each as a question.</summary>
    public ValueList<Question> Heads => Condition.Asks;

    /// <summary>What is asked for, in words.</summary>
    public override string ToString() => Condition.Text;
}
