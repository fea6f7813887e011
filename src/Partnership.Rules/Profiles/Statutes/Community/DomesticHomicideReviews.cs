using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Domestic homicide reviews: the Act of 2004 and the guidance under it.</summary>
/// <remarks>We have not checked the periods of the guidance, so you supply them. We omit the new kind of review under the Victims and Prisoners Act 2024, because legislation.gov.uk shows it as prospective.</remarks>
public static class DomesticHomicideReviews
{
    private const string Partnership = "the community safety partnership";

    /// <summary>The Domestic Violence, Crime and Victims Act 2004 as a text.</summary>
    public static Instrument Text { get; } = new("ukpga-2004-28", "Domestic Violence, Crime and Victims Act 2004", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2004/28");

    /// <summary>The guidance of 2016.</summary>
    public static Instrument Guidance { get; } = new("dhr-guidance-2016", "Multi-agency statutory guidance for the conduct of domestic homicide reviews (2016)", InstrumentKind.Guidance);

    /// <summary>The report to the Domestic Abuse Commissioner: as soon as reasonably practicable after it is completed.</summary>
    /// <remarks>Source: section 9(3B) and (3C).</remarks>
    public static Deadline ReportToCommissioner { get; } = new(
        "R9",
        StatuteParts.Rule("dhr/report-to-commissioner", "The person who set up a domestic homicide review sends its completed report to the Domestic Abuse Commissioner as soon as reasonably practicable", RuleLayer.Statute, Citation.InStatute(Text, "s.9(3B)-(3C)", "section/9", new LocalDate(2025, 1, 1)), InForce.Since(new LocalDate(2021, 11, 1))),
        new Trigger("report-completed", "the report is completed"),
        new AsSoonAsPracticable())
    {
        Who = "the person who set up the review",
        To = ValueList.Of("the Domestic Abuse Commissioner"),
        StartedBy = ValueList.Of(LawEvent.ReviewReportCompleted.Starts(), LawEvent.DeathKnown.Then()),
        Caveats = ValueList.Of(new Caveat("transition", "We have not checked how a report completed before 1 November 2021 is treated. Check the commencement regulations.", Citation.InStatute(Text, "s.9(3B)", "section/9", new LocalDate(2025, 1, 1)))),
    };

    /// <summary>The decision whether to review: a number of months after the partnership is made aware.</summary>
    /// <remarks>Source: the guidance of 2016, from memory; you supply the number. Worked example: made aware on 31 January 2026, with one month, decided by 28 February 2026.</remarks>
    public static Deadline Decision { get; } = Period("R10", "decision", "The community safety partnership decides whether to hold a domestic homicide review within the months that the guidance gives", new Trigger("made-aware", "the partnership is made aware of the death"), LawEvent.DeathKnown.Starts());

    /// <summary>The completion of the review: a number of months after the decision.</summary>
    /// <remarks>Source: the guidance of 2016, from memory; you supply the number. Worked example: decided on 31 August 2026, with six months, completed by 28 February 2027.</remarks>
    public static Deadline Completion { get; } = Period("R11", "completion", "The community safety partnership completes a domestic homicide review within the months that the guidance gives", new Trigger("decision", "the decision to review"), LawEvent.ReviewDecided.Starts(), LawEvent.DeathKnown.Then());

    /// <summary>Every deadline of the reviews.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(ReportToCommissioner, Decision, Completion);

    private static Deadline Period(string row, string id, string title, Trigger trigger, params EventStart[] starts) => new(
        row,
        StatuteParts.Rule($"dhr/{id}", title, RuleLayer.StatutoryGuidance, Citation.InText(Guidance, "Section 5, timescales"), InForce.Undated),
        trigger,
        new SingleLimit(TimeLimit.MonthsAfter(1))
        {
            Amount = DeadlineParameter.Number("months", "How many months does the guidance in force give for this? Enter a whole number."),
        })
    {
        Who = Partnership,
        StartedBy = ValueList.Of(starts),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            StatuteParts.StartNotRead,
            new Caveat("period-not-read", "We have not checked the 2016 guidance beyond its contents page. You must supply its time limits. A news report of June 2025 speaks of six months.")),
    };
}
