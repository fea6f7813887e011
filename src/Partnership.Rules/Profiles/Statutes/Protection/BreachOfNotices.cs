using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Breach of a notice under the Crime and Security Act 2010.</summary>
public static class BreachOfNotices
{
    /// <summary>Bring a person arrested for breach of a notice before the court within 24 hours.</summary>
    /// <remarks>Source: section 26. Worked example: arrested on Saturday 4 July 2026 at 20:00, before the court by Monday 6 July at 20:00; Sunday does not run.</remarks>
    public static Deadline BreachOfNotice { get; } = new(
        "R39",
        StatuteParts.Rule("csa-2010/breach-arrest-court", "The police bring a person arrested for breach of a domestic violence protection notice before the court within 24 hours", RuleLayer.Statute, Citation.InStatute(CrimeAndSecurityAct.Text, "s.26", "section/26", new LocalDate(2022, 4, 28)), Commencement.ProtectionNotices),
        new Trigger("arrested", "the person is arrested"),
        new RunningHours(HourLimit.OfHours(24), StatuteParts.EnglandAndWales))
    {
        Who = "the police",
        StartedBy = ValueList.Of(LawEvent.ArrestForBreachOfNotice.Starts().When(EventFacts.NoticeAct, "2010")),
        Caveats = ValueList.Of(StatuteParts.NamedDays),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(BreachOfNotice);
}
