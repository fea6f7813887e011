using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The regulations of 2021 on strategies and annual reports under Part 4 of the Domestic Abuse Act 2021.</summary>
public static class SafeAccommodationRegulations
{
    /// <summary>The regulations on strategies and annual reports.</summary>
    public static Instrument Text { get; } = new(
        "uksi-2021-990",
        "Domestic Abuse Support (Local Authority Strategies and Annual Reports) Regulations 2021",
        InstrumentKind.Regulations,
        "https://www.legislation.gov.uk/uksi/2021/990");

    /// <summary>The first strategy: before 5 January 2022, so on 4 January at the latest. Over; kept for what happened then.</summary>
    /// <remarks>Source: regulation 3.</remarks>
    public static Deadline FirstStrategy { get; } = new(
        "R1",
        Rule("first-strategy", "A relevant local authority publishes its first safe accommodation strategy before 5 January 2022", 3, InForce.Since(DomesticAbuseAct.PartFourBeganOn)),
        new Trigger("any-day", "the day asked about"),
        new FixedDate(new LocalDate(2022, 1, 4)))
    {
        Who = DomesticAbuseAct.RelevantAuthority,
        StartedBy = ValueList.Of(LawEvent.PartFourBegun.Starts()),
    };

    /// <summary>The draft: at least ten weeks before the day on which the authority means to publish. Both interpretations are given.</summary>
    /// <remarks>Source: regulation 6. Worked example: to publish on 4 January 2022, the draft is out by 26 October 2021; the cautious date is 25 October.</remarks>
    public static Deadline DraftStrategy { get; } = new(
        "R2",
        Rule("draft-strategy", "A relevant local authority publishes a draft of its safe accommodation strategy at least ten weeks before publishing the strategy", 6, InForce.Since(DomesticAbuseAct.PartFourBeganOn)),
        new Trigger("intended-publication", "the day on which the strategy is meant to be published"),
        new SingleLimit(TimeLimit.Of(10, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.Before))
        {
            OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.ClearDaysBefore(70, Counting.ClearDays), "ten clear weeks: the cautious date")),
        })
    {
        Who = DomesticAbuseAct.RelevantAuthority,
        StartedBy = ValueList.Of(LawEvent.StrategyToBePublished.Starts()),
        Caveats = ValueList.Of(
            new Caveat("both-dates", "'At least' might mean clear weeks. We gave both dates. Keep to the earlier.", Cite(6)),
            new Caveat("alteration", "The regulation speaks of a strategy, so it covers a replacement. It does not say whether it covers an alteration. Take advice.", Cite(6))),
    };

    /// <summary>The review: within three years beginning with first publication, and within each three years that follow.</summary>
    /// <remarks>Source: regulation 4. Worked example: published on 4 January 2022, reviewed by 3 January 2025, 3 January 2028 and 3 January 2031. A late review moves none of them.</remarks>
    public static Deadline StrategyReview { get; } = new(
        "R3",
        Rule("strategy-review", "A relevant local authority reviews its safe accommodation strategy in every period of three years, with its effect on other local support", 4, InForce.Since(DomesticAbuseAct.PartFourBeganOn)),
        new Trigger("first-publication", "the day on which the strategy was first published"),
        new RecurringPeriod(3))
    {
        Who = DomesticAbuseAct.RelevantAuthority,
        StartedBy = ValueList.Of(LawEvent.StrategyFirstPublished.Starts()),
    };

    /// <summary>What the annual report covers: six heads.</summary>
    public static Checklist ReportContents { get; } = new("R7", Checklists.Reported());

    /// <summary>Every deadline of the regulations.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(FirstStrategy, DraftStrategy, StrategyReview);

    internal static Citation Cite(int regulation) =>
        Citation.InStatute(Text, $"reg.{English.Number(regulation)}", $"regulation/{English.Number(regulation)}", DomesticAbuseAct.PartFourBeganOn);

    private static Rule Rule(string id, string title, int regulation, InForce range) =>
        StatuteParts.Rule($"daa-2021/{id}", title, RuleLayer.Regulations, Cite(regulation), range);
}
