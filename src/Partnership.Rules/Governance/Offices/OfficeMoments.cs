namespace Partnership.Rules.Governance;

/// <summary>When a duty of an office falls to its holder.</summary>
public static class OfficeMoments
{
    /// <summary>The duty falls to the holder at each meeting.</summary>
    public static Trigger EachMeeting { get; } = Trigger.Meeting;

    /// <summary>When the term ends.</summary>
    public static Trigger TermEnd { get; } = new("term-end", "the end of the term");

    /// <summary>When the Chair is away.</summary>
    public static Trigger ChairAway { get; } = new("chair-away", "the Chair's absence");

    /// <summary>The duty falls to the holder at all times.</summary>
    public static Trigger Throughout { get; } = new("throughout", "the term of office");
}
