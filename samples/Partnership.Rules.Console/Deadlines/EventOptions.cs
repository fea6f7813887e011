using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Statutes;

/// <summary>The options of <c>deadline --event</c> and <c>deadline --events</c>.</summary>
internal sealed class EventOptions
{
    private readonly EventSetting on = new();
    private readonly Setting<TriggerTime> at = new("--at", "a date such as 2026-04-02, or 2026-04-02T14:00 where hours are counted", TriggerTime.Parse, "when the event happened");
    private readonly Option<bool> list = Options.Flag("--events", "lists the events");

    internal EventOptions(Command command)
    {
        command.Add(on);
        command.Add(at);
        command.Add(list);
    }

    internal bool IsList(ParseResult parsed) => parsed.GetValue(list);

    internal bool IsGiven(ParseResult parsed) => on.IsGiven(parsed) || !at.IsGiven(parsed)
        ? on.IsGiven(parsed)
        : throw on.NeededBy(at.Name);

    internal LawEvent On(ParseResult parsed) => Find(parsed.GetValue((Option<string>)on) ?? string.Empty);

    /// <summary>The event of a code; without one of that code the refusal names events like it.</summary>
    internal static LawEvent Find(string text) =>
        LawEvent.All.FirstOrDefault(one => string.Equals(one.Code, text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(text);

    internal TriggerTime At(ParseResult parsed) => at.Needed(parsed);

    /// <summary>The events whose words or code hold every word given, as a suggestion.</summary>
    private static BadUsageException Unknown(string text)
    {
        var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var near = LawEvent.All
            .Where(one => Array.TrueForAll(words, word => one.Words.Contains(word, StringComparison.OrdinalIgnoreCase) || one.Code.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(one => one.Code)
            .Take(5)
            .ToArray();
        return new BadUsageException(near.Length > 0
            ? $"--event: '{text}' is not an event. Did you mean {string.Join(" or ", near)}?"
            : $"--event: '{text}' is not an event. Enter a code that deadline --events lists.{Closest.Ask(text, LawEvent.All.Select(one => one.Code))}");
    }
}
