using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>A pointer from one action to another: "see 1.8", or "as above".</summary>
public sealed record PlanReference
{
    private PlanReference(ActionCode to) => To = Guard.NotNull(to);

    /// <summary>The code pointed to.</summary>
    public ActionCode To { get; }

    /// <summary>True when the words name no code, as in "as above".</summary>
    public bool IsImplicit { get; private init; }

    /// <summary>The code more likely meant, where a person has checked; null otherwise. The pointer itself is resolved as written.</summary>
    public ActionCode? Suggested { get; private init; }

    /// <summary>A pointer that names its code.</summary>
    /// <param name="to">The code.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static PlanReference Explicit(ActionCode to) => new(to);

    /// <summary>A pointer that names no code.</summary>
    /// <param name="to">The code that the plan means.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static PlanReference Implicit(ActionCode to) => new(to) { IsImplicit = true };

    /// <summary>The same pointer with the code more likely meant.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public PlanReference Suggesting(ActionCode code) => new(To) { IsImplicit = IsImplicit, Suggested = Guard.NotNull(code) };

    /// <summary>The code pointed to.</summary>
    public override string ToString() => To.Value;
}
