using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>A list of members, sorted into its categories.</summary>
internal static class RosterShape
{
    internal static JsonShape<Roster> Roster { get; } = new ResultShape<Roster>("roster", "The categories of a list of members, and what is wrong in it.", "A roster is made of appointments. Make it again with Roster.Of.", declare =>
    {
        declare.Needs("categories", "The categories.", new ListShape<MemberCategory>(MembershipJson.MemberCategory), one => one.Categories);
        declare.List("problems", "What is wrong in the list.", BoardAnswersJson.Problem, one => one.Problems);
    });
}
