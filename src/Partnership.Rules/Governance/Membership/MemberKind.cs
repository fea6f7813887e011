using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>In what status a body or post belongs to a group. It belongs to the pair of group and body: one body may correspond here and sit there.</summary>
public sealed class MemberKind : ClosedSet<MemberKind>
{
    private MemberKind(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Named as a core or mandatory member.</summary>
    public static MemberKind Core { get; } = new("core", 0, "core member");

    /// <summary>Listed as a member, with no tag.</summary>
    public static MemberKind Full { get; } = new("full", 1, "member");

    /// <summary>Advises the group, as a member kind.</summary>
    public static MemberKind Advisory { get; } = new("advisory", 2, "advisory member");

    /// <summary>Gets the papers. Nothing says that it attends, sends a substitute or votes, so nothing is asked of it.</summary>
    public static MemberKind Corresponding { get; } = new("corresponding", 3, "corresponding member");

    /// <summary>Added by the group for what they know.</summary>
    public static MemberKind CoOpted { get; } = new("co-opted", 4, "co-opted member");

    /// <summary>Those who use the services.</summary>
    public static MemberKind ServiceUser { get; } = new("service-user", 5, "service user");

    /// <summary>Watches and does not decide.</summary>
    public static MemberKind Observer { get; } = new("observer", 6, "observer");

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<MemberKind> All { get; } = ValueList.Of(Core, Full, Advisory, Corresponding, CoOpted, ServiceUser, Observer);

    /// <summary>The kind in words.</summary>
    public string Words { get; }

    /// <summary>True when the member is looked for at meetings.</summary>
    public bool IsExpectedToAttend => this != Corresponding && this != Observer;

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static MemberKind Parse(string text) => Find(All, text, "a kind of member");
}
