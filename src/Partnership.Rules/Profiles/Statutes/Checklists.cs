using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The checklists of Part 4: who is consulted, and what the report covers.</summary>
internal static class Checklists
{
    internal static Condition Consulted()
    {
        var citation = DomesticAbuseAct.Section("s.57(4)", "section/57");
        var rule = StatuteParts.Rule("daa-2021/consultees", "A relevant local authority consults three bodies before it publishes a safe accommodation strategy", RuleLayer.Statute, citation, InForce.Since(DomesticAbuseAct.PartFourBeganOn));
        return Condition.All(
            rule,
            "All three bodies were consulted before publishing",
            Condition.Is(new Question("consulted-own-board", "Was the authority's own partnership board consulted?", citation), rule),
            Condition.Any(
                rule,
                "Every local authority within the area was consulted, or there is none",
                Condition.Is(new Question("consulted-authorities-in-area", "Was every local authority within the area consulted?", citation), rule),
                Condition.Is(new Question("no-authority-in-area", "Is there no other local authority within the area?", citation), rule)),
            Condition.Is(new Question("consulted-others-appropriate", "Was everyone else whom the authority thought appropriate consulted?", citation), rule));
    }

    internal static Condition Reported()
    {
        var citation = SafeAccommodationRegulations.Cite(8);
        var rule = StatuteParts.Rule("daa-2021/report-contents", "The annual report of a relevant local authority covers six matters", RuleLayer.Regulations, citation, InForce.Since(DomesticAbuseAct.PartFourBeganOn));
        return Condition.All(
            rule,
            "The report covers all six matters",
            Head("report-board", "Does the report say that a board was appointed?"),
            Head("report-membership", "Does it say who is on the board and how often it meets?"),
            Head("report-assessment", "Does it say when and how need was assessed, and with what result?"),
            Head("report-strategy", "Does it say whether a strategy is in force, was properly published, and helps people to reach support?"),
            Head("report-commissioning", "Does it say whether need and the strategy guided what was commissioned?"),
            Head("report-spending", "Does it say what was spent, against the aims?"));

        Condition Head(string fact, string question) => Condition.Is(new Question(fact, question, citation), rule);
    }
}
