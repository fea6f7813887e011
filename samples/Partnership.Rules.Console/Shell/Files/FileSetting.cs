using System.CommandLine;
using Partnership.Rules.Json;

namespace Partnership.Rules.Console.Shell;

/// <summary>A JSON file of one of the library's shapes. What cannot be used of it is said once, and makes the answer a part.</summary>
internal class FileSetting<T>(string name, JsonShape<T> shape, string description) : InputSetting(name, description)
    where T : class
{
    private T? read;

    /// <summary>What the file holds; null when none is given.</summary>
    internal T? In(ParseResult parsed, Output output)
    {
        if (read is null && IsGiven(parsed))
        {
            read = Read(Needed(parsed), output);
        }

        return read;
    }

    /// <summary>What the file holds; bad usage when none is given.</summary>
    internal T NeededIn(ParseResult parsed, Output output) => In(parsed, output) ?? Read(Needed(parsed), output);

    private T Read(string file, Output output)
    {
        var reading = shape.ReadUtf8(Files.ReadBytes(file, Name));
        if (!reading.HasValue)
        {
            throw new BadUsageException($"{Name}: {file} is not valid. {string.Join(" ", reading.Problems)}");
        }

        foreach (var problem in reading.Problems)
        {
            output.Unusable($"{file}: {problem}");
        }

        return reading.Value;
    }
}
