using System.CommandLine;
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

    /// <summary>The group.</summary>
    internal Group In(ParseResult parsed, Output output)
    {
        var groups = Terms.In(parsed, output)?.Groups ?? Catalogue.Groups;
        var text = IsGiven(parsed) ? Needed(parsed) : throw new BadUsageException($"{Name} is needed; give one of {Names(groups)}.");
        return GroupId.TryParse(text, out var id) && groups.FirstOrDefault(one => one.Id == id) is { } found
            ? found
            : throw new BadUsageException($"{Name}: '{text}' cannot be used; give one of {Names(groups)}.{Closest.Ask(text, groups.Select(one => one.Id.Value))}");
    }

    private static string Names(ValueList<Group> groups) => string.Join(", ", groups.Select(one => one.Id));
}
