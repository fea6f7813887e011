using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Definitions.Lines;

/// <summary>Writes a line of JSON for each sheet of facts: the outcome of every test that applies, or the problem.</summary>
internal sealed class ResultLines(Stream content, DefinitionQuestion question, IEnumerable<Definition> definitions) : IDisposable
{
    private const int BufferSize = 1 << 16;

    private static readonly Dictionary<DefinitionStatus, byte[]> Written = DefinitionStatus.All.ToDictionary(outcome => outcome, outcome => Encoding.UTF8.GetBytes(outcome.Written + "\"}"));

    private readonly Row[] rows = [.. definitions.SelectMany(definition => RowsOf(definition, question))];
    private readonly BufferedStream output = new(content, BufferSize);

    /// <summary>The outcomes for a sheet.</summary>
    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    internal void Results(long line, FactSheet facts)
    {
        Span<int> places = stackalloc int[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            places[row] = rows[row].Outcome(facts).Order;
        }

        Start(line);
        output.Write(",\"results\":["u8);
        for (var row = 0; row < rows.Length; row++)
        {
            output.Write(row == 0 ? default : ","u8);
            output.Write(rows[row].Start);
            output.Write(Written[DefinitionStatus.All[places[row]]]);
        }

        output.Write("]}\n"u8);
    }

    /// <summary>What is wrong with a line.</summary>
    internal void Problem(long line, string problem)
    {
        Start(line);
        output.Write(",\"problem\":"u8);
        JsonSerializer.Serialize(output, problem, Shell.JsonForm.Options);
        output.Write("}\n"u8);
    }

    public void Dispose() => output.Flush();

    private void Start(long line)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(line, digits, out var count);
        output.Write("{\"line\":"u8);
        output.Write(digits[..count]);
    }

    private static IEnumerable<Row> RowsOf(Definition definition, DefinitionQuestion question) => definition.Tests.Count == 0
        ? [new Row(definition, null)]
        : definition.Tests.Where(test => test.RangesOn(question.On, question.Purpose).Count > 0).Select(test => new Row(definition, test));

    private sealed class Row(Definition definition, DefinitionTest? test)
    {
        internal byte[] Start { get; } = Encoding.UTF8.GetBytes(
            $"{{\"definition\":\"{definition.Id}\",\"asTo\":\"{(test?.Subject ?? DefinitionSubject.Parties).Code}\",\"reading\":\"{(test?.Interpretation ?? DefinitionInterpretation.Literal).Code}\",\"outcome\":\"");

        internal DefinitionStatus Outcome(FactSheet facts) =>
            test is null ? DefinitionStatus.NotDefined : DefinitionCalculator.Outcome(definition, test, facts);
    }
}
