using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The shape of a statutory deadline, as data. A closed set: a new rule is built out of these and brings no calculation of its own.</summary>
public abstract class DeadlineKind : IEquatable<DeadlineKind>
{
    [WorkedOut]
    private JoinedWords? joined;

    private protected DeadlineKind()
    {
    }

    /// <summary>What it needs from the caller in addition to the start event.</summary>
    public abstract ValueList<DeadlineParameter> Parameters { get; }

    /// <summary>The form in words, to stand before the trigger.</summary>
    public abstract string Words { get; }

    /// <summary>What sets it apart from another of its kind.</summary>
    internal abstract object Content { get; }

    /// <summary>True when the two are of one kind and made of equal parts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(DeadlineKind? left, DeadlineKind? right) => Equals(left, right);

    /// <summary>True when they are not.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(DeadlineKind? left, DeadlineKind? right) => !Equals(left, right);

    /// <summary>True when the other is of the same kind and made of equal parts.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(DeadlineKind? other) => other is not null && GetType() == other.GetType() && Content.Equals(other.Content);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as DeadlineKind);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Content.GetHashCode();

    /// <summary>The form in words.</summary>
    public sealed override string ToString() => Words;

    /// <summary>The form in words together with the event from which it runs. Kept, for a rule joins the same two each time it is asked.</summary>
    internal string JoinedTo(Trigger trigger)
    {
        var kept = joined;
        if (kept is null || !ReferenceEquals(kept.To, trigger))
        {
            kept = new JoinedWords(trigger, trigger.Joined(Words));
            joined = kept;
        }

        return kept.Text;
    }

    private protected static ValueList<DeadlineParameter> Given(params DeadlineParameter?[] parameters) =>
        parameters.OfType<DeadlineParameter>().ToValueList();

    private sealed class JoinedWords(Trigger to, string text)
    {
        internal Trigger To { get; } = to;

        internal string Text { get; } = text;
    }
}
