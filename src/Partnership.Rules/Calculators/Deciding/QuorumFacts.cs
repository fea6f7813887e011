using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>The facts about the people who attended. Every member of it may be unknown; what is omitted is never a no.</summary>
public sealed record QuorumFacts
{
    /// <summary>Those present; known and empty when no one came.</summary>
    public Fact<ValueList<PresentMember>> Present { get; init; }

    /// <summary>How many members there are in all, for a quorum that is a share.</summary>
    public Fact<int> MembersInAll { get; init; }

    /// <summary>How many members of a kind there are in all, for a quorum that is a share of them; what is not given is not known.</summary>
    public ValueList<MembersOfKind> MembersOfKind { get; init; } = ValueList<MembersOfKind>.Empty;

    /// <summary>Whether the chair holds that there are enough, where it is left to the chair.</summary>
    public Fact<bool> ChairIsContent { get; init; }

    /// <summary>Whether this is a meeting adjourned because there was no quorum; assumed to be not so when it was not asked.</summary>
    public Fact<bool> WasAdjourned { get; init; }

    /// <summary>Those present, with nothing else known.</summary>
    /// <param name="present">Those present.</param>
    /// <exception cref="ArgumentNullException">Those present are null.</exception>
    public static QuorumFacts Of(params PresentMember[] present) => new() { Present = Fact.Known(ValueList.Of(Guard.NotNull(present))) };
}
