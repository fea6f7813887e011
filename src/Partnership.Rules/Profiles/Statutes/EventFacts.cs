using Partnership.Rules.Governance.Clocks;

namespace Partnership.Rules.Profiles.Statutes;

/// <summary>Facts of an event that say which of its clocks run.</summary>
internal static class EventFacts
{
    internal static ClockParameter NoticeAct { get; } = ClockParameter.Choice("notice-act", "Under the Act of which year was the notice: 2010 or 2021?", "2010", "2021");

    internal static ClockParameter OrderAct { get; } = ClockParameter.Choice("order-act", "Under the Act of which year was the order: 2010 or 2021?", "2010", "2021");
}
