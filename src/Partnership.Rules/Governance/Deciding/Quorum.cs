using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>How many must be there for a group to act. None of the five source documents states one.</summary>
/// <remarks>
/// <para>A closed hierarchy: one sealed record a kind, each with what it needs and nothing else. It is read through <see cref="Match{TResult}"/>,
/// which has a parameter a kind, so that a new kind does not compile until every reader handles it. A document that says nothing is not a kind of quorum: the quorum is then unspecified.</para>
/// <para>Worked example: "one third of the members or five, whichever is more" is <see cref="AllOf"/> of a share and a number; "whichever is
/// fewer" is <see cref="AnyOf"/>.</para>
/// </remarks>
public abstract partial record Quorum
{
    private Quorum(string words) => Words = words;

    /// <summary>The quorum in words.</summary>
    public string Words { get; }

    /// <summary>Reads the quorum by its kind. A new kind adds a parameter, so no reader can forget it.</summary>
    /// <param name="atChairsDiscretion">When it is left to the person who chairs.</param>
    /// <param name="members">When it is a number of members.</param>
    /// <param name="share">When it is a share of the members.</param>
    /// <param name="majority">When it is more than half of the members.</param>
    /// <param name="category">When it is a number from one category.</param>
    /// <param name="bodies">When it is a number of different bodies.</param>
    /// <param name="body">When it is a number from one body.</param>
    /// <param name="area">When it is a number from one area.</param>
    /// <param name="officer">When the holder of an office must be there.</param>
    /// <param name="ofKind">When it is a number or a share of the members of one kind.</param>
    /// <param name="fit">When it is a number of those who pass a test of their own.</param>
    /// <param name="allOf">When several tests must all be met.</param>
    /// <param name="anyOf">When one of several tests must be met.</param>
    /// <param name="atLeast">When a minimum number of several tests must be met.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <exception cref="ArgumentNullException">A reader is null.</exception>
    public TResult Match<TResult>(
        Func<AtChairsDiscretion, TResult> atChairsDiscretion,
        Func<Members, TResult> members,
        Func<Share, TResult> share,
        Func<Majority, TResult> majority,
        Func<Category, TResult> category,
        Func<Bodies, TResult> bodies,
        Func<Body, TResult> body,
        Func<Area, TResult> area,
        Func<Officer, TResult> officer,
        Func<OfKind, TResult> ofKind,
        Func<Fit, TResult> fit,
        Func<AllOf, TResult> allOf,
        Func<AnyOf, TResult> anyOf,
        Func<AtLeast, TResult> atLeast) =>
        ReadBy(new Readers<TResult>(Guard.NotNull(atChairsDiscretion), Guard.NotNull(members), Guard.NotNull(share), Guard.NotNull(majority), Guard.NotNull(category), Guard.NotNull(bodies), Guard.NotNull(body), Guard.NotNull(area), Guard.NotNull(officer), Guard.NotNull(ofKind), Guard.NotNull(fit), Guard.NotNull(allOf), Guard.NotNull(anyOf), Guard.NotNull(atLeast)));

    /// <summary>The quorum in words.</summary>
    public sealed override string ToString() => Words;

    private protected abstract TResult ReadBy<TResult>(Readers<TResult> readers);

    private protected sealed record Readers<TResult>(
        Func<AtChairsDiscretion, TResult> AtChairsDiscretion,
        Func<Members, TResult> Members,
        Func<Share, TResult> Share,
        Func<Majority, TResult> Majority,
        Func<Category, TResult> Category,
        Func<Bodies, TResult> Bodies,
        Func<Body, TResult> Body,
        Func<Area, TResult> Area,
        Func<Officer, TResult> Officer,
        Func<OfKind, TResult> OfKind,
        Func<Fit, TResult> Fit,
        Func<AllOf, TResult> AllOf,
        Func<AnyOf, TResult> AnyOf,
        Func<AtLeast, TResult> AtLeast);
}
