using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>From when a thing may be done, never by when: the day another form gives is the first on which it may be.</summary>
/// <remarks>Worked example: after notice of a fixed penalty on 1 April 2026, proceedings may begin from 16 April 2026 (Anti-social Behaviour, Crime and Policing Act 2014, s 68(4)).</remarks>
public sealed class EarliestDay : DeadlineKind
{
    /// <summary>An earliest day, with the values given.</summary>
    /// <param name="opens">The kind that counts to that day: a limit, or a limit in several interpretations.</param>
    /// <exception cref="ArgumentException">The kind is neither of these.</exception>
    public EarliestDay(DeadlineKind opens)
    {
        Opens = Guard.NotNull(opens);
        Guard.Require(opens is SingleLimit or SeveralInterpretations, "Only a limit counts to an earliest day.", nameof(opens));
    }

    /// <summary>The form that counts to the first day on which the thing may be done.</summary>
    public DeadlineKind Opens { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Opens.Parameters;

    /// <inheritdoc/>
    public override string Words => $"not before {Opens.Words}";

    internal override object Content => Opens;
}
