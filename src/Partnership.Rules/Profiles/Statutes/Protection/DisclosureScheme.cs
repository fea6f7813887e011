using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The Domestic Violence Disclosure Scheme, on its statutory footing from 5 April 2023.</summary>
public static class DisclosureScheme
{
    /// <summary>The guidance.</summary>
    public static Instrument Text { get; } = new("dvds-guidance-2023", "Domestic Violence Disclosure Scheme: statutory guidance (2023)", InstrumentKind.Guidance);

    /// <summary>The disclosure: within 28 days of the caller's trigger. It was 35 days until a day that was not read.</summary>
    /// <remarks>Worked example: from 2 March 2026, by 30 March 2026.</remarks>
    public static Deadline Disclosure { get; } = new(
        "R18",
        StatuteParts.Rule("dvds/disclosure", "Complete the disclosure process", RuleLayer.StatutoryGuidance, Citation.InText(Text, "overall time limit"), InForce.Since(new LocalDate(2023, 4, 5))),
        new Trigger("callers-trigger", "the application, or the event that set the process off"),
        new SingleLimit(TimeLimit.DaysAfter(28))
        {
            Amount = DeadlineParameter.Number("days", "How many days does the guidance in force give?").Or("28", "The period was taken as 28 days; it was 35 until a day that was not read."),
        })
    {
        Who = "the police",
        StartedBy = ValueList.Of(LawEvent.DisclosureRequested.Starts()),
        Caveats = ValueList.Of(
            StatuteParts.GuidanceOnly,
            new Caveat("trigger-and-counting", "Which event starts the time, and whether its day counts, was not read. The day is left out here; counted in, the limit would end a day earlier.")),
    };

    /// <summary>Every clock of the scheme.</summary>
    public static ValueList<Deadline> Clocks { get; } = ValueList.Of(Disclosure);
}
