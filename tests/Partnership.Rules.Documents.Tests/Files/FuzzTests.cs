using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using NodaTime;
using Partnership.Rules.Calculators;
using Xunit;
using Xunit.Abstractions;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Spoiled files, many of them, through each reader: never an exception, and a plan without actions always says why.</summary>
/// <remarks>The long run: <c>FUZZ_RUNS=1000000 dotnet test tests/Partnership.Rules.Documents.Tests --filter FuzzTests.CSV</c>. It tells the slowest file and the most memory.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_RUNS"), out var runs) ? runs : 1000;

    [Fact]
    public void CSV()
    {
        var writer = new StringWriter();
        PlanCsv.Write(MadePlan.Plan, writer);
        byte[][] files = [Encoding.UTF8.GetBytes(writer.ToString()), Encoding.UTF8.GetBytes("Ref,Action,Lead,Update,RAG\n1.1,\"Train\nstaff\",All,See 1.1 by March 2018,Green\n"), Encoding.Unicode.GetBytes("\uFEFFRef;Action;Red;Amber\r1;a;x;\r")];
        Run((mutation, at) => mutation.Of(files[at % files.Length]));
    }

    [Fact]
    public void Text_saved_from_Word()
    {
        var file = Encoding.UTF8.GetBytes(WordTextTests.Made);
        Run((mutation, _) => mutation.Of(file));
    }

    [Fact]
    public void Word()
    {
        (string, byte[])[][] files = [Parts(CouncilPlan.InWord()), Parts(WordFile.Of(WordFile.Table(WordFile.Row("Ref", "Action", "Lead", "RAG"), WordFile.Row("1.1", "Train", "All", "Red"))))];
        Run((mutation, at) => mutation.Of(files[at % files.Length]));
    }

    [Fact]
    public void Excel()
    {
        (string, byte[])[][] files = [Parts(CouncilPlan.InExcel()), Parts(ExcelFile.Of(["Ref", "Action", "Lead", "RAG"], ["1.1", "Train", "All", "Red"]))];
        Run((mutation, at) => mutation.Of(files[at % files.Length]));
    }

    [Fact]
    public void OpenDocument()
    {
        string[][] rows = [["Ref", "Action", "Lead", "Due date", "RAG"], ["1.1", "Train the wardens", "Police; Health", "31 March 2027", "Green"], ["1.2", "See 1.1 and print", "Council", "TBC", "Red"]];
        (string, byte[])[][] files = [Parts(OpenFile.Spreadsheet(rows)), Parts(OpenFile.Text([["Our plan"], .. rows]))];
        Run((mutation, at) => mutation.OfOpen(files[at % files.Length]));
    }

    private static (string Name, byte[] Bytes)[] Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private void Run(Func<Mutation, int, byte[]> spoil)
    {
        var (slowest, which, readable) = (TimeSpan.Zero, 0, 0);
        for (var at = 0; at < Runs; at++)
        {
            var file = spoil(new Mutation(at), at);
            var before = Environment.CpuUsage.TotalTime;
            readable += Use(file, at) ? 1 : 0;
            var took = Environment.CpuUsage.TotalTime - before;
            (slowest, which) = took > slowest ? (took, at) : (slowest, which);
        }

        output.WriteLine($"{Runs} files, {readable} of them with actions; slowest number {which}, {slowest.TotalMilliseconds:F0} ms of processor time; at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    /// <summary>Reads a file and does with the plan what a caller does. True when it has actions.</summary>
    private static bool Use(byte[] file, int at)
    {
        try
        {
            var reading = PlanReader.Read(new MemoryStream(file));
            var hasActions = reading.Plan.Actions.Count > 0;
            if (!hasActions && reading.Problems.All(problem => problem.Severity != ProblemSeverity.Error))
            {
                throw new InvalidOperationException("No action, and no error.");
            }

            PlanReferences.Of(reading.Plan);
            if (at % 16 == 0)
            {
                PlanCsv.Write(reading.Plan, TextWriter.Null);
                PlanPage.Write(reading.Plan, new LocalDate(2025, 3, 3), new PlanPageOptions { Changes = PlanComparison.Between(MadePlan.Plan, reading.Plan) }, TextWriter.Null);
            }

            return hasActions;
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"File {at} made the reader throw.", error);
        }
    }
}
