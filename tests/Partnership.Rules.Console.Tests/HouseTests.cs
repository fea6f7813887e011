using System.CommandLine;
using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Console.Shell;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>What holds for every command, and for one that is added.</summary>
public sealed partial class HouseTests
{
    /// <summary>Where a file may be opened, written, moved or deleted.</summary>
    private static readonly string[] Doors = ["Shell/Files/Files.cs", "Shell/Files/WholeFile.cs", "Shell/Files/NewFile.cs", "Shell/Files/RealPath.cs", "Shell/Terminal.cs"];

    [Fact]
    public void No_file_is_opened_for_writing_but_by_the_one_way_that_compares_it_with_every_other()
    {
        var sources = Path.Combine(GovernanceAndPlanTests.Tree, "samples", "Partnership.Rules.Console");

        var elsewhere = Directory.GetFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(sources, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal) && !Doors.Contains(file.Name))
            .SelectMany(file => Opens().Matches(file.Text).Select(found => $"{file.Name}: {found.Value}"));

        elsewhere.Should().BeEmpty("a file to write is an OutputSetting");
        File.ReadAllText(Path.Combine(sources, "Shell", "Files", "Files.cs")).Should().NotContain("FileAccess.Write").And.NotContain("FileAccess.ReadWrite");
    }

    [Fact]
    public void Whatever_names_a_file_is_compared_with_what_is_written()
    {
        using var output = new Output(new Terminal(Stream.Null, Stream.Null, TextWriter.Null));

        var unseen = Commands.All.Select(one => one.Build(output)).SelectMany(Branches).SelectMany(Symbols)
            .Where(one => one is not INamesFile && FileWord().IsMatch($"{one.Name} {one.Description} {(one as Setting)?.Takes}"))
            .Select(one => $"{one.Name}: {one.Description}");

        unseen.Should().BeEmpty("an option that takes a file is an InputSetting or an OutputSetting, and an argument an InputArgument");
    }

    private static IEnumerable<Command> Branches(Command command) => command.Subcommands.SelectMany(Branches).Prepend(command);

    private static IEnumerable<Symbol> Symbols(Command command) => command.Arguments.Cast<Symbol>().Concat(command.Options);

    [GeneratedRegex(@"\bFile\.(?!GetLastWriteTimeUtc|Exists)\w+|new FileStream\(|new StreamWriter\((?!stream)|\bFileInfo\b|\bDirectory\.\w+|\bFileMode\b|\bProcess\.Start")]
    private static partial Regex Opens();

    [GeneratedRegex(@": a file\b|\bFILE\b|\ba file$")]
    private static partial Regex FileWord();
}
