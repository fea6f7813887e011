using System.CommandLine;
using Partnership.Rules.Console.Governance;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Groups;

/// <summary><c>groups</c>: every group that ships, or of a council's own terms, with what its document says of it.</summary>
internal static class GroupsCommand
{
    internal static Command Build(Output output)
    {
        var command = new Command("groups", "Every built-in group: members, offices, meetings, who may do what, duties, lines of report.");
        var one = new GroupSetting();
        var json = Options.Json();
        command.Add(one);
        command.Add(one.Terms);
        command.Add(json);
        command.SetAction(parsed =>
        {
            IReadOnlyList<Group> groups = one.IsGiven(parsed) ? [one.In(parsed, output)] : one.Terms.In(parsed, output)?.Groups ?? Catalogue.Groups;
            if (parsed.GetValue(json))
            {
                output.Json(new GroupsDocument(groups.Select(GroupDocument.Of)));
            }
            else
            {
                GroupsTable.Show(output, groups);
            }

            return Exit.Answered;
        });
        return command;
    }
}
