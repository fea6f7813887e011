using Partnership.Rules.Governance;

namespace Partnership.Rules.Profiles;

/// <summary>Facts of an event that say which of its clocks run.</summary>
internal static class EventFacts
{
    internal static DeadlineParameter NoticeAct { get; } = DeadlineParameter.Choice("notice-act", "Under the Act of which year was the notice given? Enter 2010 or 2021.", "2010", "2021");

    internal static DeadlineParameter OrderAct { get; } = DeadlineParameter.Choice("order-act", "Under the Act of which year was the order made? Enter 2010 or 2021.", "2010", "2021");
}
