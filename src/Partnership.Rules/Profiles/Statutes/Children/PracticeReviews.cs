using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Child safeguarding practice reviews: the regulations of 2018.</summary>
public static class PracticeReviews
{
    /// <summary>The regulations: Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018.</summary>
    public static Instrument Text { get; } = new("uksi-2018-789", "Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2018/789");

    /// <summary>Send the report of a practice review before publishing it, and keep it public.</summary>
    /// <remarks>Source: regulations 9 and 16. Worked example: to publish on Wednesday 1 July 2026, send the copy by Wednesday 24 June; a local report stays public to Thursday 1 July 2027 at least.</remarks>
    public static Deadline Report { get; } = new(
        "R65",
        StatuteParts.Rule("practice-reviews-2018/report", "The safeguarding partners send the report of a practice review 7 days before publishing it, and keep it public for one year, or three for a national review", RuleLayer.Regulations, Citation.InStatute(Text, "regs.9, 16", "regulation/9", new LocalDate(2018, 6, 29)), InForce.Since(new LocalDate(2018, 6, 29))),
        new Trigger("publication", "the intended publication"),
        new StagedLimits(
            DeadlineParameter.Choice("stage", "Which do you need: the copy before publication, or how long the report stays public?", "copy", "public-local", "public-national").Or("copy"),
            new DeadlineStage("copy", new Trigger("publication", "the day of publication"), new SingleLimit(TimeLimit.DaysBefore(7)) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.ClearDaysBefore(7, Counting.ClearDays), "seven clear days: the cautious date")) }),
            new DeadlineStage("public-local", new Trigger("publication", "the day of publication"), new EarliestDay(new SingleLimit(TimeLimit.YearsAfter(1)))),
            new DeadlineStage("public-national", new Trigger("publication", "the day of publication"), new EarliestDay(new SingleLimit(TimeLimit.YearsAfter(3))))))
    {
        Who = "the safeguarding partners",
        To = ValueList.Of("the Secretary of State", "the panel"),
        StartedBy = ValueList.Of(
            LawEvent.PracticeReviewToBePublished.Starts("copy"),
            LawEvent.PracticeReviewToBePublished.Starts("public-local").When(EventFacts.ReviewKind, "local"),
            LawEvent.PracticeReviewToBePublished.Starts("public-national").When(EventFacts.ReviewKind, "national")),
        Caveats = ValueList.Of(new Caveat("at-least", "The report must stay public until this day, the earliest on which you can remove it.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Report);
}
