using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Partnership.Rules.Benchmarks;

/// <summary>Runs every benchmark of an assembly in this process, as one short job.</summary>
internal static class Measured
{
    /// <summary>Many short iterations, so that on a busy machine the fastest of them is still undisturbed; and a second of warm-up, so that the runtime has compiled the code for the last time. A slow benchmark may take an hour before it is given up.</summary>
    private static ManualConfig Config(bool dry)
    {
        var toolchain = new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true);
        var job = dry ? Job.Dry.WithToolchain(toolchain) : Job.Default.WithToolchain(toolchain)
            .WithWarmupCount(100).WithIterationCount(60).WithIterationTime(TimeInterval.FromMilliseconds(10));
        return DefaultConfig.Instance.AddJob(job).AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory).AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(StatisticColumn.Min).AddColumn(StatisticColumn.Median).HideColumns(StatisticColumn.Error, StatisticColumn.StdDev);
    }

    /// <summary>The report of all. It is kept again after each class: what is measured is not lost.</summary>
    internal static string All(Assembly assembly, string[] args, Action<string> keep)
    {
        var dry = args is ["--dry"];
        var config = Config(dry);
        var summaries = new List<Summary>();
        var classes = assembly.GetExportedTypes().Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkDotNet.Attributes.BenchmarkAttribute), inherit: false)));
        foreach (var type in classes.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            summaries.AddRange(BenchmarkSwitcher.FromTypes([type]).Run(dry || args.Length == 0 ? ["--filter", "*"] : args, config));
            keep(Report.Of(summaries));
        }

        return Report.Of(summaries);
    }
}
