using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tables;

/// <summary>A limit with the rule that sets it, as a row for analysts.</summary>
public sealed record NamedLimit
{
    /// <summary>Names a limit by its rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="title">The title of the rule.</param>
    /// <param name="limit">The limit itself.</param>
    /// <param name="calendar">The calendar by which it counts; empty when the caller chooses.</param>
    /// <param name="citation">Where the rule is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public NamedLimit(string rule, string title, TimeLimit limit, string calendar, string citation)
    {
        (Rule, Title, Limit) = (Guard.NotNull(rule), Guard.NotNull(title), Guard.NotNull(limit));
        (Calendar, Citation) = (Guard.NotNull(calendar), Guard.NotNull(citation));
    }

    /// <summary>The id of the rule that sets the limit.</summary>
    public string Rule { get; }

    /// <summary>The title of the rule that sets the limit.</summary>
    public string Title { get; }

    /// <summary>The amount, unit, counting, direction and rolling.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The calendar by which the limit counts; empty when the caller chooses.</summary>
    public string Calendar { get; }

    /// <summary>Where the rule is written.</summary>
    public string Citation { get; }
}
