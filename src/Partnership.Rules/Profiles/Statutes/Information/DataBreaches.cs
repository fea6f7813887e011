using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Personal data breaches: UK GDPR, article 33.</summary>
public static class DataBreaches
{
    /// <summary>Tell the regulator of a personal data breach within 72 hours.</summary>
    /// <remarks>Source: article 33(1). Worked example: a controller that becomes aware on Friday 10 July 2026 at 16:30 notifies the regulator by Monday 13 July at 16:30.</remarks>
    public static Deadline Notification { get; } = new(
        "R83",
        StatuteParts.Rule("uk-gdpr/breach-notified", "A controller notifies the regulator of a personal data breach within 72 hours", RuleLayer.Statute, Citation.InStatute(DataProtection.Text, "art.33(1)", "article/33", new LocalDate(2020, 12, 31)), InForce.Since(new LocalDate(2018, 5, 25))),
        new Trigger("aware", "the controller becomes aware"),
        new RunningHours(HourLimit.OfHours(72).LeavingOut(HoursLeftOut.None)))
    {
        Who = "a controller",
        To = ValueList.Of("the Information Commissioner"),
        StartedBy = ValueList.Of(LawEvent.DataBreachKnown.Starts()),
        Caveats = ValueList.Of(
            new Caveat("where-feasible", "Report without undue delay and, where feasible, within this time. If you report later, give the reasons for the delay."),
            DataProtection.PeriodsAndHours),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Notification);
}
