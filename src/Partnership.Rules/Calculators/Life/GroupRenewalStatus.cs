using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Where a group is in its life on a day.</summary>
public sealed class GroupRenewalStatus : ClosedSet<GroupRenewalStatus>
{
    private GroupRenewalStatus(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>It is not set up yet.</summary>
    public static GroupRenewalStatus NotYet { get; } = new("not-yet", 0, "not set up yet");

    /// <summary>The group is running on the day.</summary>
    public static GroupRenewalStatus Running { get; } = new("running", 1, "running");

    /// <summary>It has lapsed, and was not renewed.</summary>
    public static GroupRenewalStatus Lapsed { get; } = new("lapsed", 2, "lapsed");

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<GroupRenewalStatus> All { get; } = ValueList.Of(NotYet, Running, Lapsed);

    /// <summary>The status in words.</summary>
    public string Words { get; }

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static GroupRenewalStatus Parse(string text) => Find(All, text, "a status of a group");
}
