using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Groups;

/// <summary><c>groups</c>: every group that ships, with what its document says of it.</summary>
internal static class GroupsCommand
{
    internal static Command Build(Output output)
    {
        var command = new Command("groups", "Every group that ships, its lines of report, its cadence and its offices.");
        var json = Options.Json();
        command.Add(json);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                output.Json(new GroupsDocument(Catalogue.Groups.Select(GroupDocument.Of)));
            }
            else
            {
                GroupsTable.Show(output);
            }

            return Exit.Answered;
        });
        return command;
    }
}
