using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json;

namespace Partnership.Rules.Console.Definitions.Lines;

/// <summary><c>definition --batch</c>: a sheet of facts a line, and for each the outcomes, in order and in constant memory.</summary>
internal sealed class DefinitionBatch(DefinitionQuestion question, ValueList<Definition> definitions, Output output)
{
    private const int LinesBetweenLooks = 1 << 14;

    private readonly FactLineReader reader = new();
    private long badCount;

    internal int Run(Stream content)
    {
        var lines = new LineSource(content);
        using var results = new ResultLines(output.Terminal.Out, question, definitions);
        while (lines.Read(out var line))
        {
            if (ProblemWith(line, lines, results) is { } problem)
            {
                results.Problem(lines.Number, problem);
                badCount++;
            }

            if (lines.Number % LinesBetweenLooks == 0)
            {
                Look(lines.Number);
            }
        }

        output.Say($"{lines.Number} lines, {badCount} with a problem.");
        return badCount == 0 ? Exit.Answered : Exit.Partly;
    }

    /// <summary>Writes the outcomes of a line; gives the problem when there is one.</summary>
    private string? ProblemWith(ReadOnlySpan<byte> line, LineSource lines, ResultLines results)
    {
        if (lines.IsTooLong)
        {
            return "The line is longer than 1 MB. Enter one JSON object of facts on each line.";
        }

        var read = reader.Read(line);
        if (!read.HasValue || read.Problems.Count > 0)
        {
            return string.Join(" ", read.Problems);
        }

        try
        {
            results.Results(lines.Number, read.Value);
            return null;
        }
        catch (ArgumentException contradiction)
        {
            return contradiction.Message.Split(" (Parameter", StringSplitOptions.None)[0];
        }
    }

    private void Look(long lines)
    {
        // Left alone, the collector lets garbage grow with the processor's cache, to hundreds of megabytes on a server.
        GC.Collect(0);
        if (output.Terminal.ErrorIsScreen)
        {
            output.Progress($"{lines} lines");
        }
    }
}
