using System.CommandLine;
using System.CommandLine.Help;

namespace Partnership.Rules.Console.Shell;

/// <summary>Refuses a command line on which a file to write is also read, or written twice. It looks at every command.</summary>
internal static class NamedFiles
{
    private const string StandardInput = "/dev/stdin";
    private const string StandardOutput = "/dev/stdout";

    internal static void Check(ParseResult parsed)
    {
        var files = parsed.Action is HelpAction ? [] : Given(parsed).ToArray();
        foreach (var output in files.Where(one => one.Names.IsOutput))
        {
            if (files.FirstOrDefault(other => other.Names != output.Names && RealPath.Comparer.Equals(other.Real, output.Real)).Names is { } other)
            {
                throw new BadUsageException($"{output.Names.Name}: '{output.Path}' is the same file as {other.Name}. Enter another file to write.");
            }

            if (RealPath.Comparer.Equals(RealPath.Of(StandardOutput), output.Real))
            {
                throw new BadUsageException($"{output.Names.Name}: '{output.Path}' is the file that takes the answer. Enter another file to write.");
            }
        }
    }

    private static IEnumerable<(INamesFile Names, string Path, string Real)> Given(ParseResult parsed) =>
        from names in parsed.CommandResult.Command.Arguments.Cast<Symbol>().Concat(parsed.CommandResult.Command.Options).OfType<INamesFile>()
        from path in names.PathsIn(parsed)
        where !string.IsNullOrEmpty(path)
        select (names, path, RealPath.Of(path == "-" && !names.IsOutput ? StandardInput : path));
}
