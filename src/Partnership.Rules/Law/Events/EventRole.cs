using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What an event is to a deadline: it starts it, or the deadline follows from something that comes after.</summary>
public sealed class EventRole : ClosedSet<EventRole>
{
    private EventRole(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The time runs from the event.</summary>
    public static EventRole Starts { get; } = new("starts", 0);

    /// <summary>The time runs from a later event, which this one leads to.</summary>
    public static EventRole Then { get; } = new("then", 1);

    /// <summary>Both roles of the set, in a fixed order.</summary>
    public static ValueList<EventRole> All { get; } = ValueList.Of(Starts, Then);

    /// <summary>Reads a role by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such role; the message lists the valid codes.</exception>
    public static EventRole Parse(string text) => Find(All, text, "a role of an event");
}
