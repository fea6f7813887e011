using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Statutes;

/// <summary><c>--event</c>: an event that starts deadlines, by its code.</summary>
internal sealed class EventSetting() : Setting<LawEvent>("--event", "the code of an event, such as information-requested (deadline --events lists them)", LawEvent.Parse, "an event that starts deadlines")
{
    internal override IEnumerable<string> Choices => LawEvent.All.Select(one => one.Code);
}
