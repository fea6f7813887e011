using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>An Act a strategy names as its framework, with what the strategy says it does. The strategy's summary, not the law.</summary>
public sealed record LegalSource
{
    /// <summary>Names an Act with the values given.</summary>
    /// <param name="title">The title, as the strategy gives it.</param>
    /// <param name="year">The year.</param>
    /// <param name="effect">The effect of the law, as the strategy describes it.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public LegalSource(string title, int year, string effect, Citation citation)
    {
        Title = Guard.NotBlank(title);
        Year = year;
        Effect = Guard.NotBlank(effect);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The title of the law.</summary>
    public string Title { get; }

    /// <summary>The year of the law.</summary>
    public int Year { get; }

    /// <summary>The effect of the law, as the strategy describes it.</summary>
    public string Effect { get; }

    /// <summary>The clause that names this source.</summary>
    public Citation Citation { get; }

    /// <summary>The title, as one line of text.</summary>
    public override string ToString() => Title;
}
