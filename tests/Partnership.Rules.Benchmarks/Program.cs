using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

// One short job in this process: dotnet run -c Release --project tests/Partnership.Rules.Benchmarks -- --filter '*'
// Many short iterations, so that on a busy machine the fastest of them is still undisturbed.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(5).WithIterationCount(60).WithIterationTime(TimeInterval.FromMilliseconds(10));
var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min).AddColumn(StatisticColumn.Median).HideColumns(StatisticColumn.Error, StatisticColumn.StdDev);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
