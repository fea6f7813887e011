using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Partnership.Rules.Benchmarks;
using Perfolizer.Horology;

if (args is [FirstAnswer.Argument])
{
    FirstAnswer.Answer();
    return 0;
}

if (args is [PlanCosts.Once, var file, var times])
{
    return PlanCosts.Read(file, int.Parse(times, System.Globalization.CultureInfo.InvariantCulture));
}

if (args is [PlanCosts.Argument, ..])
{
    File.WriteAllText(Path.Combine(Directory.CreateDirectory("artifacts").FullName, "plan-costs.md"), PlanCosts.Measure(args));
    return 0;
}

// One short job in this process: dotnet run -c Release --project tests/Partnership.Rules.Benchmarks
// Many short iterations, so that on a busy machine the fastest of them is still undisturbed. With "--dry" it only shows that all of them run.
var dry = args is ["--dry"];
var job = dry ? Job.Dry.WithToolchain(InProcessEmitToolchain.Instance) : Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(5).WithIterationCount(60).WithIterationTime(TimeInterval.FromMilliseconds(10));
var config = DefaultConfig.Instance.AddJob(job).AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory).AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min).AddColumn(StatisticColumn.Median).HideColumns(StatisticColumn.Error, StatisticColumn.StdDev);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(dry || args.Length == 0 ? ["--filter", "*"] : args, config);
var report = Report.Of(summaries) + FirstAnswer.Measure();
Console.WriteLine(report);
File.WriteAllText(Path.Combine(Directory.CreateDirectory("artifacts").FullName, "performance.md"), report);
return 0;
