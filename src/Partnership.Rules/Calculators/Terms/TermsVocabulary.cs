using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>What a council's own terms may refer to beyond themselves. A list that is empty is not checked.</summary>
public sealed record TermsVocabulary
{
    /// <summary>Nothing beyond the terms themselves.</summary>
    public static TermsVocabulary None { get; } = new();

    /// <summary>The names of the calendars that will be passed in.</summary>
    public ValueList<string> Calendars { get; init; } = ValueList<string>.Empty;

    /// <summary>The keys of the definitions that a remit may adopt.</summary>
    public ValueList<string> Definitions { get; init; } = ValueList<string>.Empty;

    /// <summary>The ids of the rules that say who must belong to a statutory board, by which a hat is tested.</summary>
    public ValueList<string> BoardDuties { get; init; } = ValueList<string>.Empty;

    /// <summary>The codes of the categories of another layer that a place may be put forward for, such as the letters of section 58(2).</summary>
    public ValueList<string> Covers { get; init; } = ValueList<string>.Empty;

    /// <summary>The subjects on which another layer asks, such as <c>daa-2021/s58/c</c>; empty when none are known, and then no subject is questioned.</summary>
    public ValueList<string> Subjects { get; init; } = ValueList<string>.Empty;
}
