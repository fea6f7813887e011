using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a meeting had a quorum. What cannot be known is not in this set: the determination says it.</summary>
public sealed class QuorumStatus : ClosedSet<QuorumStatus>
{
    private QuorumStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>Enough members were present for a quorum.</summary>
    public static QuorumStatus Quorate { get; } = new("quorate", 0);

    /// <summary>Too few were there.</summary>
    public static QuorumStatus Inquorate { get; } = new("inquorate", 1);

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<QuorumStatus> All { get; } = ValueList.Of(Quorate, Inquorate);

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static QuorumStatus Parse(string text) => Find(All, text, "a status of a quorum");
}
