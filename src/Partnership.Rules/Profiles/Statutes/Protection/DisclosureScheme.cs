using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The Domestic Violence Disclosure Scheme, on its statutory footing from 5 April 2023.</summary>
public static class DisclosureScheme
{
    /// <summary>The statutory guidance on the scheme as a text.</summary>
    public static Instrument Text { get; } = new("dvds-guidance-2023", "Domestic Violence Disclosure Scheme: statutory guidance (2023)", InstrumentKind.Guidance);

    /// <summary>The disclosure: within 28 days of the caller's trigger. It was 35 days until a day that has not been checked.</summary>
    /// <remarks>Worked example: from 2 March 2026, by 30 March 2026.</remarks>
    public static Deadline Disclosure { get; } = new(
        "R18",
        StatuteParts.Rule("dvds/disclosure", "The police complete the domestic violence disclosure process within 28 days", RuleLayer.StatutoryGuidance, Citation.InText(Text, "overall time limit"), InForce.Since(new LocalDate(2023, 4, 5))),
        new Trigger("callers-trigger", "the application, or the event that started the process"),
        new SingleLimit(TimeLimit.DaysAfter(28))
        {
            Amount = DeadlineParameter.Number("days", "How many days does the guidance in force give? Enter a whole number.").Or("28", "We assumed 28 days. It was 35 until a day that we have not checked. Check the guidance of the day."),
        })
    {
        Who = "the police",
        StartedBy = ValueList.Of(LawEvent.DisclosureRequested.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            new Caveat("trigger-and-counting", "We have not checked which event starts the time or whether its day counts. We did not count it. If it counts, the limit ends a day earlier.")),
    };

    /// <summary>Every deadline of the scheme.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Disclosure);
}
