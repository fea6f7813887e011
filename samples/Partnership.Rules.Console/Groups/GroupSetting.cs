using System.CommandLine;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>--group</c>: a group that ships, or one of the partnership whose terms are given with <c>--terms</c>.</summary>
internal sealed class GroupSetting() : Setting<string>("--group", "a group such as southampton/board (the groups command lists them), or with --terms one of that file's", text => text, "which group")
{
    /// <summary>The terms to look in.</summary>
    internal TermsSetting Terms { get; } = new();

    /// <summary>The group; where a file has several versions of its terms, the one that holds on a day.</summary>
    internal Group In(ParseResult parsed, Output output, LocalDate? on = null)
    {
        var groups = Terms.In(parsed, output)?.Groups ?? Catalogue.Groups;
        var text = IsGiven(parsed) ? Needed(parsed) : throw new BadUsageException($"{Name} is needed; give one of {Names(groups)}.");
        var versions = GroupId.TryParse(text, out var id) ? groups.Where(one => one.Id == id).ToArray() : [];
        return versions.Length == 0 ? throw new BadUsageException($"{Name}: '{text}' cannot be used; give one of {Names(groups)}.{Closest.Ask(text, groups.Select(one => one.Id.Value))}")
            : versions.Length == 1 ? versions[0]
            : Holding(versions, on ?? output.Terminal.Today);
    }

    private static Group Holding(Group[] versions, LocalDate on) => versions.FirstOrDefault(one => one.InForce.Covers(on))
        ?? throw new BadUsageException($"--group: no version of the terms of {versions[0].Id} holds on {Dates.Words(on)}; they hold {string.Join("; ", versions.Select(one => one.InForce))}.");

    private static string Names(ValueList<Group> groups) => string.Join(", ", groups.Select(one => one.Id).Distinct());
}
