namespace Partnership.Rules.DutyRegister.Store;

/// <summary>The kinds of change.</summary>
public static class ProcessKind
{
    public const string Entered = "matter-entered";
    public const string Answered = "question-answered";
    public const string Done = "marked-done";
    public const string CalendarChanged = "calendar-changed";
    public const string Recalculated = "recalculated";
    public const string FeedMade = "feed-made";
    public const string FeedRevoked = "feed-revoked";

    public static IReadOnlyList<string> All { get; } = [Entered, Answered, Done, CalendarChanged, Recalculated, FeedMade, FeedRevoked];

    public static string InWords(string kind) => kind switch
    {
        Entered => "A matter was entered",
        Answered => "A question was answered",
        Done => "A duty was marked as done",
        CalendarChanged => "The calendar was changed",
        Recalculated => "Dates were counted again",
        FeedMade => "A calendar feed was made",
        FeedRevoked => "A calendar feed was revoked",
        _ => kind,
    };
}
