using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Reviews of homelessness decisions: Housing Act 1996, sections 202 to 204, and the regulations of 2018.</summary>
public static class HomelessnessReviews
{
    /// <summary>The regulations: Homelessness (Review Procedure etc.) Regulations 2018.</summary>
    public static Instrument Text { get; } = new("uksi-2018-223", "Homelessness (Review Procedure etc.) Regulations 2018", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2018/223");

    /// <summary>Ask for a review of a homelessness decision.</summary>
    /// <remarks>Source: section 202(3). Worked example: notified on Monday 2 February 2026, asked for by Sunday 22 February.</remarks>
    public static Deadline Request { get; } = new(
        "R72",
        StatuteParts.Rule("ha-1996/review-request", "The applicant asks for a review of a homelessness decision within 21 days", RuleLayer.Statute, Citation.InStatute(Homelessness.Text, "s.202(3)", "section/202", new LocalDate(2026, 1, 1)), Commencement.Homelessness),
        new Trigger("notified", "the day on which the decision is notified"),
        new SingleLimit(TimeLimit.DaysAfter(21).BeginningWithTrigger()))
    {
        Who = "the applicant",
        StartedBy = ValueList.Of(LawEvent.HomelessnessDecisionNotified.Starts()),
        Caveats = ValueList.Of(
            new Caveat("longer", "The authority can allow longer, in writing.")),
    };

    /// <summary>The deadline for deciding a review.</summary>
    /// <remarks>Source: SI 2018/223, regulations 5(3)(b) and 9. Worked example: requested on Monday 2 February 2026, decided by Sunday 22 February (three weeks) or Sunday 29 March (eight).</remarks>
    public static Deadline Decision { get; } = new(
        "R73",
        StatuteParts.Rule("ha-1996/review-decision", "The local housing authority decides a review of a homelessness decision within 3, 8, 10 or 12 weeks", RuleLayer.Regulations, Citation.InStatute(Text, "regs.5, 9", "regulation/9", new LocalDate(2018, 4, 3)), InForce.Since(new LocalDate(2018, 4, 3))),
        new Trigger("requested", "the day of the request"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which date do you need: representations, or a decision within three, eight, ten or twelve weeks?", "representations", "three-weeks", "eight-weeks", "ten-weeks", "twelve-weeks").Or("representations"),
            new DeadlineStage("representations", new Trigger("requested", "the day on which the review is requested"), new SingleLimit(TimeLimit.Of(2, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After).BeginningWithTrigger())) { Who = "the applicant" },
            new DeadlineStage("three-weeks", new Trigger("requested", "the day on which the review is requested"), new SingleLimit(TimeLimit.Of(3, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After).BeginningWithTrigger())),
            new DeadlineStage("eight-weeks", new Trigger("requested", "the day on which the review is requested"), new SingleLimit(TimeLimit.Of(8, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After).BeginningWithTrigger())),
            new DeadlineStage("ten-weeks", new Trigger("requested", "the day on which the review is requested"), new SingleLimit(TimeLimit.Of(10, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After).BeginningWithTrigger())),
            new DeadlineStage("twelve-weeks", new Trigger("requested", "the day on which the review is requested"), new SingleLimit(TimeLimit.Of(12, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After).BeginningWithTrigger()))))
    {
        Who = "the local housing authority",
        StartedBy = ValueList.Of(
            LawEvent.HomelessnessReviewRequested.Starts("representations").When(EventFacts.DecisionReviewed, "steps-or-ending"),
            LawEvent.HomelessnessReviewRequested.Starts("three-weeks").When(EventFacts.DecisionReviewed, "steps-or-ending"),
            LawEvent.HomelessnessReviewRequested.Starts("eight-weeks").When(EventFacts.DecisionReviewed, "other"),
            LawEvent.HomelessnessReviewRequested.Starts("ten-weeks").When(EventFacts.DecisionReviewed, "joint-referral"),
            LawEvent.HomelessnessReviewRequested.Starts("twelve-weeks").When(EventFacts.DecisionReviewed, "appointed-person")),
        Caveats = ValueList.Of(
            new Caveat("which-period", "Three weeks apply to the steps to be taken and to the end of relief or prevention help; eight to most decisions; ten to a joint referral; twelve to an appointed person."),
            new Caveat("longer", "The time can be longer by written agreement. Representations under regulation 7 start the three weeks again.")),
    };

    /// <summary>Appeal to the county court.</summary>
    /// <remarks>Source: section 204(2). Worked example: notified on Monday 2 February 2026, appealed by Monday 23 February: a day more than the time to ask for a review, which begins with its day.</remarks>
    public static Deadline Appeal { get; } = new(
        "R74",
        StatuteParts.Rule("ha-1996/review-appeal", "The applicant appeals to the county court against a homelessness review decision within 21 days", RuleLayer.Statute, Citation.InStatute(Homelessness.Text, "s.204(2)", "section/204", new LocalDate(2026, 1, 1)), Commencement.Homelessness),
        new Trigger("notified", "the decision on review is notified, or was due"),
        new SingleLimit(TimeLimit.DaysAfter(21)))
    {
        Who = "the applicant",
        StartedBy = ValueList.Of(
            LawEvent.ReviewDecisionNotified.Starts(),
            LawEvent.HomelessnessDecisionNotified.Then(),
            LawEvent.HomelessnessReviewRequested.Then()),
        Caveats = ValueList.Of(
            new Caveat("good-reason", "The court can allow longer for a good reason.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Request, Decision, Appeal);
}
