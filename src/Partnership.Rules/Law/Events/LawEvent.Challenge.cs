namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that a day is proposed for a hearing.</summary>
    public static LawEvent HearingDayProposed { get; } = new("hearing-day-proposed", 104, Theme.Challenge, "a day is proposed for a hearing");

    /// <summary>The event that a companion is not allowed.</summary>
    public static LawEvent CompanionRefused { get; } = new("companion-refused", 105, Theme.Challenge, "a companion is not allowed");

    /// <summary>The event that the act complained of is done.</summary>
    public static LawEvent ActComplainedOf { get; } = new("act-complained-of", 106, Theme.Challenge, "the act complained of is done");
}
