using Partnership.Rules.Benchmarks;

if (args is [FirstAnswer.Argument])
{
    FirstAnswer.Answer();
    return 0;
}

if (args is [CatalogueCost.Argument])
{
    Console.WriteLine(CatalogueCost.Measure());
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

// One short job in this process: dotnet run -c Release --project tests/Partnership.Rules.Benchmarks. With "--dry" it only shows that all of them run.
var report = Measured.All(typeof(Program).Assembly, args, text => Keep("performance.md", text));
Keep("performance.md", report + FirstAnswer.Measure());
Console.WriteLine(report);
return 0;

static void Keep(string file, string report) => File.WriteAllText(Path.Combine(Directory.CreateDirectory("artifacts").FullName, file), report);
