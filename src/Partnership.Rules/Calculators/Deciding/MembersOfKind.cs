using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>How many members of one kind a group has in all.</summary>
/// <param name="Kind">The kind, in the words of the terms: voting, elected, statutory partner.</param>
/// <param name="InAll">How many there are, 0 or more.</param>
/// <exception cref="ArgumentException">The kind is blank or the number is negative.</exception>
public sealed record MembersOfKind(string Kind, int InAll)
{
    /// <summary>The kind of these members, in the words of the terms.</summary>
    public string Kind { get; } = Guard.NotBlank(Kind);

    /// <summary>How many of them there are in all.</summary>
    public int InAll { get; } = Guard.AtLeast(0, InAll);
}
