using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
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

// Two programs that need no quiet machine: every way in turns, and how the cost grows with the work. What is measured so far is kept in artifacts.
if (args is [Interleaved.Argument])
{
    Console.WriteLine(Interleaved.Measure(text => Keep("interleaved.md", text)));
    return 0;
}

if (args is [Growth.Argument])
{
    Console.WriteLine(Growth.Measure(text => Keep("growth.md", text)));
    return 0;
}

if (args is [MovedCases.Argument])
{
    Console.WriteLine(MovedCases.Measure());
    return 0;
}

if (args is [TermsLimits.Argument])
{
    Console.WriteLine(TermsLimits.Measure());
    return 0;
}

if (args is [Doubling.Argument])
{
    Console.WriteLine(Doubling.Measure());
    return 0;
}

if (args is [Screens.Argument, var cases])
{
    Screens.Measure(int.Parse(cases, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

if (args is [Sheets.Argument, var sheets])
{
    Sheets.Measure(int.Parse(sheets, System.Globalization.CultureInfo.InvariantCulture));
    Sheets.MeasureFinding(int.Parse(sheets, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

// One short job in this process: dotnet run -c Release --project tests/Partnership.Rules.Benchmarks
// Many short iterations, so that on a busy machine the fastest of them is still undisturbed. With "--dry" it only shows that all of them run.
// A slow benchmark may take an hour before it is given up, and the report is written again after each class: what is measured is kept.
var dry = args is ["--dry"];
var toolchain = new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true);
var job = dry ? Job.Dry.WithToolchain(toolchain) : Job.Default.WithToolchain(toolchain)
    .WithWarmupCount(5).WithIterationCount(60).WithIterationTime(TimeInterval.FromMilliseconds(10));
var config = DefaultConfig.Instance.AddJob(job).AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory).AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min).AddColumn(StatisticColumn.Median).HideColumns(StatisticColumn.Error, StatisticColumn.StdDev);
var summaries = new List<Summary>();
var classes = typeof(Program).Assembly.GetExportedTypes().Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkDotNet.Attributes.BenchmarkAttribute), inherit: false)));
foreach (var type in classes.OrderBy(type => type.Name, StringComparer.Ordinal))
{
    summaries.AddRange(BenchmarkSwitcher.FromTypes([type]).Run(dry || args.Length == 0 ? ["--filter", "*"] : args, config));
    Keep("performance.md", Report.Of(summaries));
}

Keep("performance.md", Report.Of(summaries) + FirstAnswer.Measure());
Console.WriteLine(Report.Of(summaries));
return 0;

static void Keep(string file, string report) => File.WriteAllText(Path.Combine(Directory.CreateDirectory("artifacts").FullName, file), report);
