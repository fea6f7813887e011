using System.Diagnostics;
using System.Globalization;
using System.Text;
using Partnership.Rules.Json;

namespace Partnership.Rules.Benchmarks;

/// <summary>Checks of terms at the limits of their size: 500 groups, a file of two megabytes, a hundred thousand problems. Each is to take under two seconds.</summary>
internal static class TermsLimits
{
    internal const string Argument = "--terms";
    private const int Times = 5;

    /// <summary>A table of the fastest of five checks, and of what one check allocates.</summary>
    internal static string Measure()
    {
        var text = new StringBuilder("| file of terms | size | problems | time | allocated |\n|---|---|---|---|---|\n");
        foreach (var (name, file) in Files())
        {
            text.AppendLine(Row(name, Encoding.UTF8.GetBytes(file)));
        }

        return text.ToString();
    }

    /// <summary>A file of so many sound groups.</summary>
    internal static byte[] Groups(int count) => Encoding.UTF8.GetBytes(Sound(count));

    private static string Sound(int count) => Of([.. Enumerable.Range(1, count).Select(id => Group(id, members: 8, objectives: []))]);

    private static IEnumerable<(string Name, string File)> Files()
    {
        yield return ("500 groups", Sound(500));
        yield return ("one group with 2 MB of objectives", Of([Group(1, members: 8, objectives: [.. Enumerable.Range(1, 20_000).Select(one => Text($"Objective {one}: to see that whoever is harmed at home in this area is heard, believed and helped ({one})"))])]));
        yield return ("100,000 problems in one list", Of([Group(1, members: 8, objectives: [.. Enumerable.Repeat("7", 100_000)])]));
        yield return ("500 groups, each with a misspelt quorum", Of([.. Enumerable.Range(1, 500).Select(id => Group(id, members: 8, objectives: []).Replace("including", "icnluding", StringComparison.Ordinal))]));
        yield return ("one group with 10,000 members", Of([Group(1, members: 10_000, objectives: [])]));
    }

    private static string Row(string name, byte[] file)
    {
        var (fastest, allocated, check) = (TimeSpan.MaxValue, 0L, TermsCheck.Of(file));
        for (var time = 0; time < Times; time++)
        {
            var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            check = TermsCheck.Of(file);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {file.Length / 1000.0:N0} kB | {check.Problems.Count:N0} listed | {fastest.TotalMilliseconds:N0} ms | {allocated / 1_000_000.0:N0} MB |");
    }

    private static string Of(string[] groups) => $$"""
        {
          "sources": [{ "key": "barset", "title": "Barset: terms of reference", "kind": "terms-of-reference" }],
          "partnership": { "key": "barset", "name": "Barset Partnership", "document": "barset" },
          "groups": [{{string.Join(",\n", groups)}}]
        }
        """;

    private static string Group(int id, int members, string[] objectives) => $$"""
        { "id": "barset/group-{{id}}", "name": "Group {{id}}", "citation": "{{id}}", "parent": "Barset Board [barset/board] (1)",
          "chair": "elected from the members for two years (3.1)",
          "meetings": { "cadence": "every six weeks (4.1)", "quorum": "3 members, including m1 and m2 (6.1)", "papersOut": "5 working days before (5.2)", "minutesOut": "within 10 working days of the meeting (5.3)" },
          "membership": { "categories": [{{string.Join(", ", Enumerable.Range(1, members).Select(one => $"\"Body {one} [m{one}] (2.{one})\""))}}] },
          "objectives": [{{string.Join(", ", objectives)}}],
          "decides": "majority, the Chair having a casting vote (6.2)" }
        """;

    private static string Text(string words) => $"\"{words}\"";
}
