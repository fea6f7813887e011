using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Partnership.Rules.Documents;
using Partnership.Rules.Documents.Tests;

namespace Partnership.Rules.Benchmarks;

/// <summary>What reading a plan costs: steady processor time, and the smallest heap in which it can be done. Each is a process of its own.</summary>
internal static class PlanCosts
{
    internal const string Argument = "--plan-costs";
    internal const string Once = "--plan-once";
    private static readonly string[] Heads = ["Ref", "Action", "Lead", "By when", "Update", "RAG"];
    private static readonly string[] Places = ["the library", "each school", "the market hall", "every surgery", "both colleges", "the bus station", "all hostels"];
    private static readonly string[] Deeds = ["Train the people who first meet residents at", "Put up cards in nine languages in", "Agree who is told, and when, with", "Count calls that come from", "Walk the routes home from"];

    /// <summary>Measures, in rows of a table. With "--time-only" the search for the smallest heap is omitted.</summary>
    internal static string Measure(string[] arguments)
    {
        var text = new StringBuilder("| file | rows | text of the file, MB | steady, ms of processor time | ms for 10,000 rows | heap needed, MB | times its text |\n|---|---|---|---|---|---|---|\n");
        foreach (var kind in new[] { "csv", "xlsx", "docx", "ods", "odt" })
        {
            foreach (var rows in new[] { 1_000, 10_000, 100_000 })
            {
                text.Append(Line(kind, rows, arguments.Contains("--time-only")));
                Console.WriteLine(text.ToString().Split('\n')[^2]);
            }
        }

        return text.ToString();
    }

    /// <summary>One reading after another in this process; prints the median processor time of the later ones, which a busy machine changes little.</summary>
    internal static int Read(string path, int times)
    {
        var bytes = File.ReadAllBytes(path);
        var (took, actions) = (new List<double>(), 0);
        for (var time = 0; time < times; time++)
        {
            var before = Environment.CpuUsage.TotalTime;
            actions = PlanReader.Read(new MemoryStream(bytes)).Plan.Actions.Count;
            took.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        var steady = took.Skip(times / 2).OrderBy(one => one).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{actions} {steady[steady.Length / 2]:0.0}"));
        return 0;
    }

    private static string Line(string kind, int rows, bool isTimeOnly)
    {
        var path = Path.Combine(Path.GetTempPath(), $"plan-{rows}.{kind}");
        File.WriteAllBytes(path, File_(kind, rows));
        var times = rows > 20_000 ? 4 : 12;
        var (code, said) = Run(path, times, null);
        var steady = code == 0 ? double.Parse(said.Split(' ')[1], CultureInfo.InvariantCulture) : double.NaN;
        var text = Unpacked(path) / 1048576.0;
        var heap = isTimeOnly ? double.NaN : Heap(path);
        return string.Create(CultureInfo.InvariantCulture, $"| {kind} | {rows:#,0} | {text:0.0} | {steady:0} | {steady * 10_000 / rows:0} | {heap:0} | {heap / text:0.0} |\n");
    }

    private static long Unpacked(string path)
    {
        if (path.EndsWith(".csv", StringComparison.Ordinal))
        {
            return new FileInfo(path).Length;
        }

        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.Sum(entry => entry.Length);
    }

    /// <summary>The smallest heap, in MB, in which the file can be read, to within 3 %.</summary>
    private static double Heap(string path)
    {
        var (low, high) = (4.0, 4096.0);
        while (high / low > 1.03)
        {
            var middle = Math.Sqrt(low * high);
            (low, high) = Run(path, 1, middle).Code == 0 ? (low, middle) : (middle, high);
        }

        return high;
    }

    private static (int Code, string Said) Run(string path, int times, double? megabytes)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Once, path, times.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (megabytes is { } limit)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = ((long)(limit * 1048576)).ToString("X", CultureInfo.InvariantCulture);
            start.Environment["DOTNET_gcServer"] = "0";
            start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0 && said.StartsWith('0') ? 1 : process.ExitCode, said.Trim());
    }

    private static byte[] File_(string kind, int rows)
    {
        var table = Enumerable.Range(1, rows).Select(Row).Prepend(Heads).ToArray();
        return kind switch
        {
            "csv" => Encoding.UTF8.GetBytes(string.Join("\r\n", table.Select(row => string.Join(",", row)))),
            "xlsx" => ExcelFile.Of(table),
            "docx" => WordFile.Of(WordFile.Table([.. table.Select(row => WordFile.Row(row))])),
            "ods" => OpenFile(table, "spreadsheet"),
            _ => OpenFile(table, "text"),
        };
    }

    private static string[] Row(int at) =>
    [
        $"{at}", $"{Deeds[at % 5]} {Places[at % 7]} and write down what {at} people say of it", at % 3 == 0 ? "Police; Health" : "Housing team",
        $"{1 + (at % 28)}/0{1 + (at % 9)}/2027", $"See {Math.Max(1, at - 1)}. Begun in {at % 11} teams; the rest follow in autumn when rooms are free.", at % 2 == 0 ? "Green" : "Amber",
    ];

    private static byte[] OpenFile(string[][] table, string kind)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "mimetype", $"application/vnd.oasis.opendocument.{kind}");
            var rows = string.Concat(table.Select(row => $"<table:table-row>{string.Concat(row.Select(cell => $"<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"))}</table:table-row>"));
            Write(zip, "content.xml", $"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:{kind}><table:table table:name=\"Plan\">{rows}</table:table></office:{kind}></office:body></office:document-content>");
        }

        return memory.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
