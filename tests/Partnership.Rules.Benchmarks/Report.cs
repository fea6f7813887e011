using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Partnership.Rules.Benchmarks;

/// <summary>The figures of one run as the tables of docs/performance.md.</summary>
internal static class Report
{
    internal static string Of(IEnumerable<Summary> summaries)
    {
        var text = new StringBuilder();
        foreach (var summary in summaries.OrderBy(one => one.BenchmarksCases[0].Descriptor.Type.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {summary.BenchmarksCases[0].Descriptor.Type.Name}\n\n| what | median | fastest | times the baseline | allocated |\n|---|---|---|---|---|\n");
            foreach (var row in summary.BenchmarksCases)
            {
                text.Append(Row(summary, row));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Row(Summary summary, BenchmarkCase row)
    {
        var name = $"{row.Descriptor.WorkloadMethodDisplayInfo}{string.Concat(row.Parameters.Items.Select(one => $", {one.Name} {one.Value}"))}";
        return summary[row] is { ResultStatistics: { } measured } report
            ? $"| {name} | {Time(measured.Median)} | {Time(measured.Min)} | {Ratio(summary, row, measured.Median)} | {Bytes(report.GcStats.GetBytesAllocatedPerOperation(row))} |\n"
            : $"| {name} | failed | | | |\n";
    }

    private static string Ratio(Summary summary, BenchmarkCase row, double median) =>
        summary.GetBaseline(summary.GetLogicalGroupKey(row)) is { } baseline && summary[baseline]?.ResultStatistics is { } beside
            ? string.Create(CultureInfo.InvariantCulture, $"{median / beside.Median:0.###}")
            : string.Empty;

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000:0.0} us"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:0.0} ms"),
    };

    private static string Bytes(long? count) => count is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:#,0} B") : string.Empty;
}
