using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Groups;

/// <summary>How often a group meets: by its cadence, by the longest time between two meetings, or by the cadences that follow one another.</summary>
internal static class HowOften
{
    internal static string Of(MeetingArrangements said)
    {
        var last = said.Cadence.IsSpecified ? said.Cadence.ToString()
            : said.Interval.IsSpecified ? Apart(said.Interval.Value)
            : null;
        return said.Phases.Count == 0 ? last ?? said.Cadence.ToString()
            : string.Join("; ", said.Phases.Select(one => one.ToString()).Append(last is null ? "then not said" : $"then {last}"));
    }

    private static string Apart(TimeLimit longest) =>
        $"never more than {Options.Digits(longest.Amount)} {(longest.Amount == 1 ? longest.Unit.ToString().TrimEnd('s') : longest.Unit)} apart";
}
