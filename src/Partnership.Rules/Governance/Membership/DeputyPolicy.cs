using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What a group says of deputies at all, before any test of one.</summary>
public sealed class DeputyPolicy : ClosedSet<DeputyPolicy>
{
    private DeputyPolicy(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>No one may substitute.</summary>
    public static DeputyPolicy Forbidden { get; } = new("forbidden", 0, "no deputies");

    /// <summary>A deputy may come.</summary>
    public static DeputyPolicy Allowed { get; } = new("allowed", 1, "a deputy may come");

    /// <summary>A deputy must come when the member cannot.</summary>
    public static DeputyPolicy Required { get; } = new("required", 2, "a deputy must come when the member cannot");

    /// <summary>Only the deputy named beforehand may come.</summary>
    public static DeputyPolicy Standing { get; } = new("standing", 3, "only the deputy named beforehand");

    /// <summary>Only someone from the same body may come.</summary>
    public static DeputyPolicy SameBody { get; } = new("same-body", 4, "only a person from the same body");

    /// <summary>Every policy of the set, in a fixed order.</summary>
    public static ValueList<DeputyPolicy> All { get; } = ValueList.Of(Forbidden, Allowed, Required, Standing, SameBody);

    /// <summary>The policy in words.</summary>
    public string Words { get; }

    /// <summary>Reads a policy by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such policy; the message lists the valid codes.</exception>
    public static DeputyPolicy Parse(string text) => Find(All, text, "a policy on deputies");
}
