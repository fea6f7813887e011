using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>One line of a group's list of members: a body, a post, a sector or an interest that has a place on it.</summary>
/// <remarks>Worked example: Refuge is a corresponding member of the Cambridgeshire Strategy Group (CAM-TOR-052) and sits on the Implementation Group without a membership kind (CAM-TOR-100).</remarks>
public sealed record MemberCategory
{
    /// <summary>States a category with the values given.</summary>
    /// <param name="code">A code, unique in its group: lower case with hyphens.</param>
    /// <param name="name">The body, post or interest.</param>
    /// <param name="kind">The kind of member that the category is.</param>
    /// <param name="citation">The place in the document that lists it.</param>
    /// <exception cref="ArgumentException">The code or the name is blank.</exception>
    public MemberCategory(string code, string name, MemberKind kind, Citation citation)
    {
        Code = Guard.NotBlank(code);
        Name = Guard.NotBlank(name);
        Kind = Guard.NotNull(kind);
        Citation = Guard.NotNull(citation);
        Rule = new Rule(RuleId.Parse($"member/{citation.Id ?? citation.Instrument.Key}/{code}"), $"A member fills the seat for {name}", RuleLayer.Of(citation.Instrument), citation);
    }

    /// <summary>The code, unique in its group.</summary>
    public string Code { get; }

    /// <summary>The body, post or interest.</summary>
    public string Name { get; }

    /// <summary>In what status it belongs to this group.</summary>
    public MemberKind Kind { get; }

    /// <summary>The place in the document that lists it.</summary>
    public Citation Citation { get; }

    /// <summary>The rule that the category represents.</summary>
    public Rule Rule { get; private init; }

    /// <summary>When the rule that the category represents is in force, as the reasons of an answer show it; undated where the document gives no date. The category counts on every day.</summary>
    /// <remarks>Worked example: the seven categories of the Domestic Abuse Act 2021, s 58(2), are in force from 1 October 2021, as the duty to appoint a board is.</remarks>
    /// <exception cref="ArgumentNullException">The range is null.</exception>
    public InForce InForce
    {
        get => Rule.InForce;
        init => Rule = Rule.During(Guard.NotNull(value));
    }

    /// <summary>How many seats; unspecified where the list gives no number, and then one member fills the category.</summary>
    public DocumentValue<SeatCount> Seats { get; init; }

    /// <summary>How many there are of those whom the category represents, where another clause of the document says so; not a number of seats.</summary>
    public DocumentValue<int> NumberElsewhere { get; init; }

    /// <summary>The parts that the category names, such as four services of one council. Whether each has a seat is not said.</summary>
    public ValueList<string> Components { get; init; } = ValueList<string>.Empty;

    /// <summary>The alternatives that may fill it, where the list joins them by a slash or "and/or".</summary>
    public ValueList<string> Alternatives { get; init; } = ValueList<string>.Empty;

    /// <summary>The post whose holder belongs by right; null when a body chooses.</summary>
    public Party? Post { get; init; }

    /// <summary>The body that is represented; null when it is not one body.</summary>
    public Party? Body { get; init; }

    /// <summary>The sector that the category represents; null when none is named.</summary>
    public string? Sector { get; init; }

    /// <summary>The area that the category represents; null when none is named.</summary>
    public string? Area { get; init; }

    /// <summary>When the place exists at all, in words; null when it always does.</summary>
    public string? Condition { get; init; }

    /// <summary>Categories of another layer, such as section 58(2), that this place is read as put forward for, by code. An interpretation of what the place is called; who represents whom is for the authority.</summary>
    public ValueList<string> Covers { get; init; } = ValueList<string>.Empty;

    /// <summary>The kinds of member, in the words of the terms, as which those who fill it are counted: voting, elected, statutory partner. A quorum of such a kind is counted by them.</summary>
    public ValueList<string> CountedAs { get; init; } = ValueList<string>.Empty;

    /// <summary>The fewest members that fill the category: the stated least, or one.</summary>
    public int MinimumSeats => Seats.IsSpecified ? Seats.Value.Minimum : 1;

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;
}
