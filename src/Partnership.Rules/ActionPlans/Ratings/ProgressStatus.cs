using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>What a rating says of the work, whatever colour or word a council uses for it.</summary>
public sealed class ProgressStatus : ClosedSet<ProgressStatus>
{
    private ProgressStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The work is done.</summary>
    public static ProgressStatus Completed { get; } = new("completed", 0);

    /// <summary>The work goes as planned.</summary>
    public static ProgressStatus OnTrack { get; } = new("on-track", 1);

    /// <summary>The work has not begun and is meant for later.</summary>
    public static ProgressStatus NotStarted { get; } = new("not-started", 2);

    /// <summary>The work is at an early stage, or at some risk.</summary>
    public static ProgressStatus Early { get; } = new("early", 3);

    /// <summary>Something stops the work.</summary>
    public static ProgressStatus Blocked { get; } = new("blocked", 4);

    /// <summary>The scale speaks of something else, such as urgency.</summary>
    public static ProgressStatus Unstated { get; } = new("unstated", 5);

    /// <summary>Every status, best first.</summary>
    public static ValueList<ProgressStatus> All { get; } = ValueList.Of(Completed, OnTrack, NotStarted, Early, Blocked, Unstated);

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static ProgressStatus Parse(string text) => Find(All, text, "a standing");
}
