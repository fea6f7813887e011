using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A fact that is missing and could change the answer, as a question someone can answer.</summary>
public sealed record Question
{
    /// <summary>Asks for a fact.</summary>
    /// <param name="fact">The name of the fact, such as <c>both-16-or-over</c>. This is a name, never a value.</param>
    /// <param name="question">The question.</param>
    /// <param name="citation">What makes the fact matter; null when nothing is cited for it.</param>
    /// <exception cref="ArgumentException">The name or the question is blank.</exception>
    public Question(string fact, string question, Citation? citation = null)
    {
        Fact = Guard.NotBlank(fact);
        Text = Guard.NotBlank(question);
        Citation = citation;
    }

    /// <summary>The name of the fact.</summary>
    public string Fact { get; }

    /// <summary>The words of the question.</summary>
    public string Text { get; }

    /// <summary>What makes the fact matter.</summary>
    public Citation? Citation { get; }

    /// <summary>The question, as one line of text.</summary>
    public override string ToString() => Text;
}
