using System.CommandLine;
using Partnership.Rules.Json;

namespace Partnership.Rules.Console.Shell;

/// <summary><c>--terms</c>: a partnership's own terms of reference, read from a file in place of those that ship.</summary>
internal sealed class TermsSetting() : Setting<string>("--terms", "a file", text => text, "a partnership's own terms in place of those that ship, as schemas/terms.schema.json describes")
{
    private Terms? read;

    /// <summary>The terms; null when none are given. What could not be used of them is said once, and makes the answer a part.</summary>
    internal Terms? In(ParseResult parsed, Output output)
    {
        if (read is null && IsGiven(parsed))
        {
            read = Read(Needed(parsed), output);
        }

        return read;
    }

    private Terms Read(string file, Output output)
    {
        var reading = TermsJson.Terms.ReadUtf8(Files.ReadBytes(file, Name));
        if (!reading.HasValue)
        {
            throw new BadUsageException($"{Name}: '{file}' cannot be used; {string.Join(" ", reading.Problems)}");
        }

        foreach (var problem in reading.Problems)
        {
            output.Unusable($"{file}: {problem}");
        }

        return reading.Value;
    }
}
