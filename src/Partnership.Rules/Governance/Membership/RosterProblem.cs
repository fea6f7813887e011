namespace Partnership.Rules.Governance;

/// <summary>Something in a list of members that could not be used, or that needs a look. The rest of the list still counts.</summary>
/// <param name="Member">The opaque key of the member who has the problem.</param>
/// <param name="Code">A short code: <c>unknown-category</c>, <c>not-on-partial-list</c>, <c>too-many-members</c>, <c>unknown-part</c>, <c>end-before-start</c>, <c>overlap</c>, <c>other-body</c>, <c>other-sector</c>, <c>other-area</c>, <c>two-holders</c>, <c>two-contacts</c>, <c>too-many-from-one-body</c>.</param>
/// <param name="Message">The problem, and what the roster did with the row.</param>
public sealed record RosterProblem(string Member, string Code, string Message)
{
    /// <summary>What is wrong, as one line of text.</summary>
    public override string ToString() => Message;
}
