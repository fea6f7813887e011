using System.CommandLine;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>--group</c>: a group that ships, or one of the partnership whose terms are given with <c>--terms</c>.</summary>
internal sealed class GroupSetting() : Setting<string>("--group", "a group such as southampton/board (the groups command lists them), or with --terms one of that file's", text => text, "which group")
{
    /// <summary>The terms to look in.</summary>
    internal TermsSetting Terms { get; } = new();

    internal override IEnumerable<string> Choices => Catalogue.Groups.Select(one => one.Id.Value).Distinct();

    /// <summary>The group; where there are several versions of its terms, the one that holds on a day, today where none is named.</summary>
    internal Group In(ParseResult parsed, Output output, LocalDate? on = null) => On(parsed, output, on ?? output.Terminal.Today);

    /// <summary>The group by the terms that are in force on a day.</summary>
    internal Group On(ParseResult parsed, Output output, LocalDate day)
    {
        var terms = Terms.In(parsed, output);
        var groups = terms?.Groups ?? Catalogue.Groups;
        var text = IsGiven(parsed) ? Needed(parsed) : throw new BadUsageException($"{Name} is needed. {Valid(groups)}");
        var found = GroupId.TryParse(text, out var id) ? terms is null ? groups.FirstOrDefault(one => one.Id == id) : terms.FindOn(id, day) : null;
        return found is null ? throw new BadUsageException($"{Name}: '{text}' is not a group. {Valid(groups)}{Closest.Ask(text, groups.Select(one => one.Id.Value))}") : Dated(found, day, output);
    }

    /// <summary>A day that no version of the terms holds on is answered by the nearest version, and that is told.</summary>
    private static Group Dated(Group found, LocalDate day, Output output)
    {
        if (found.InForce != InForce.Undated && !found.InForce.Covers(day))
        {
            output.Say($"{found.Name}: {Dates.Plain(day)} is not within {found.InForce}; the answer is by that version of the terms, the nearest in the file. Add the version that held on the day.");
        }

        return found;
    }

    private static string Valid(ValueList<Group> groups) => Closest.Valid(groups.Select(one => one.Id.Value).Distinct(), "partnership groups");
}
