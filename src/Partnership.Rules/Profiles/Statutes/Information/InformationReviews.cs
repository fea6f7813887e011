using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Freedom of information after the first answer: the public interest, and internal review.</summary>
public static class InformationReviews
{
    /// <summary>The code under section 45, of 4 July 2018: Freedom of Information Code of Practice (July 2018).</summary>
    public static Instrument Code { get; } = new("foi-code-2018", "Freedom of Information Code of Practice (July 2018)", InstrumentKind.Guidance);

    /// <summary>Answer the request when the public interest has been weighed.</summary>
    /// <remarks>Source: section 10(3). Worked example: whatever the day, there is no date: the duty is "such time as is reasonable in the circumstances".</remarks>
    public static Deadline PublicInterest { get; } = new(
        "R81",
        StatuteParts.Rule("foia-2000/public-interest", "A public authority that weighs the public interest answers within such time as is reasonable in the circumstances", RuleLayer.Statute, Citation.InStatute(FreedomOfInformation.Text, "s.10(3)", "section/10", new LocalDate(2026, 4, 9)), Commencement.FreedomOfInformation),
        new Trigger("day-twenty", "the twentieth working day has come and the public interest is still weighed"),
        new AsSoonAsPracticable { Phrase = "within such time as is reasonable in the circumstances after" })
    {
        Who = "a public authority",
        StartedBy = ValueList.Of(LawEvent.InformationRequested.Then(), LawEvent.PublicInterestWeighed.Starts()),
        Caveats = ValueList.Of(new Caveat("refusal-notice", "You must still give notice within twenty working days that you are weighing the public interest.")),
    };

    /// <summary>Decide an internal review.</summary>
    /// <remarks>Source: the code under section 45, as bodies use it. Worked example: requested on Friday 10 July 2026, decided by Tuesday 11 August, at the latest by Wednesday 9 September.</remarks>
    public static Deadline InternalReview { get; } = new(
        "R82",
        StatuteParts.Rule("foi-code-2018/internal-review", "A public authority decides an internal review of an information request within 20 working days, or within 40 at most", RuleLayer.StatutoryGuidance, Citation.InText(Code, "internal reviews"), InForce.Since(new LocalDate(2018, 7, 4))),
        new Trigger("review-requested", "the request for a review is received"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which period do you need: the ordinary one, or the longest?", "ordinary", "longest").Or("ordinary"),
            new DeadlineStage("ordinary", new Trigger("review-requested", "the request for a review is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(20), StatuteParts.UnitedKingdom) { Amount = DeadlineParameter.Number("days", "How many working days does the code give? Enter a whole number.").Or("20", "The number is the one that public bodies use. We have not checked the code itself. Check it before citing it.") }),
            new DeadlineStage("longest", new Trigger("review-requested", "the request for a review is received"), new SingleLimit(TimeLimit.WorkingDaysAfter(40), StatuteParts.UnitedKingdom) { Amount = DeadlineParameter.Number("days", "How many working days at most does the code give? Enter a whole number.").Or("40", "The number is the one that public bodies use. We have not checked the code itself. Check it before citing it.") })))
    {
        Who = "a public authority",
        StartedBy = ValueList.Of(LawEvent.InternalReviewRequested.Starts("ordinary"), LawEvent.InternalReviewRequested.Starts("longest").Once(EventFacts.Extended)),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            new Caveat("ask-within-forty", "Public bodies ask for a review request within forty working days. The Act sets no time.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(PublicInterest, InternalReview);
}
