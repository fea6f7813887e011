using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>A built-in rule, with the row of the law table where it has one.</summary>
/// <param name="Rule">The rule that is built in.</param>
/// <param name="Row">The row, such as <c>R19</c>; null when it has none.</param>
public sealed record ShippedRule(Rule Rule, string? Row)
{
    private readonly ValueList<Caveat> notes = ValueList<Caveat>.Empty;

    /// <summary>Caveats that go with every answer by it; one that cites no place of its own cites that of the rule.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public ValueList<Caveat> Notes
    {
        get => notes;
        init => notes = Guard.NotNull(value).Select(note => note.CitedBy(Rule.Citation)).ToValueList();
    }

    /// <summary>The id and the row.</summary>
    public override string ToString() => Row is null ? Rule.Id.Value : $"{Rule.Id} ({Row})";
}
