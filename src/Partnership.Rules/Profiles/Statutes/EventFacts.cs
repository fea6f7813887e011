using Partnership.Rules.Governance;

namespace Partnership.Rules.Profiles;

/// <summary>Facts of an event that say which of its deadlines run.</summary>
internal static class EventFacts
{
    internal static DeadlineParameter NoticeAct { get; } = DeadlineParameter.Choice("notice-act", "Under the Act of which year was the notice given? Enter 2010 or 2021.", "2010", "2021");

    internal static DeadlineParameter Monitoring { get; } = StatuteParts.Yes("electronic-monitoring", "Does the order require electronic monitoring?");

    internal static DeadlineParameter FixedPeriod { get; } = StatuteParts.Yes("fixed-period", "Was the order made for a fixed period?");

    internal static DeadlineParameter Adjourned { get; } = StatuteParts.Yes("adjourned", "Did the court adjourn the hearing?");

    internal static DeadlineParameter NoticeKeptOn { get; } = StatuteParts.Yes("notice-kept-on", "Did the court order that the notice is kept on?");

    internal static DeadlineParameter Vetoed { get; } = StatuteParts.Yes("vetoed", "Did the panel veto the proposed precept?");

    internal static DeadlineParameter Complex { get; } = StatuteParts.Yes("complex", "Is the complaint so complex that the longer time is taken?");

    internal static DeadlineParameter Extended { get; } = StatuteParts.Yes("extended", "Was the time extended?");

    internal static DeadlineParameter ReviewKind { get; } = DeadlineParameter.Choice("review-kind", "Is the practice review local or national?", "local", "national");

    internal static DeadlineParameter DecisionReviewed { get; } = DeadlineParameter.Choice(
        "decision-reviewed", "Which decision is reviewed: steps or the ending of prevention or relief help, a joint referral, one that a person is appointed to review, or any other?", "steps-or-ending", "joint-referral", "appointed-person", "other");

    internal static DeadlineParameter AdvanceCharge { get; } = StatuteParts.Yes("advance-charge", "Is a charge to be paid in advance?");

    internal static DeadlineParameter TooGeneral { get; } = StatuteParts.Yes("too-general", "Is the request too general to be answered?");

    internal static DeadlineParameter OrderAct { get; } = DeadlineParameter.Choice("order-act", "Under the Act of which year was the order made? Enter 2010 or 2021.", "2010", "2021");
}
