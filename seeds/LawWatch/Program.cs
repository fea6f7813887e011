using Partnership.Rules.LawWatch;

// dotnet run --project seeds/LawWatch -- FILE... : each FILE is a feed of effects, or a fresh copy of a provision, as legislation.gov.uk publishes them. Nothing is fetched.
if (args.Length == 0)
{
    Console.Error.WriteLine("Give one or more files: a feed of effects, or a fresh copy of a provision, as legislation.gov.uk publishes them in XML.");
    return 2;
}

var root = AppContext.BaseDirectory;
while (root is not null && !File.Exists(Path.Combine(root, "seeds", "provisions.csv")))
{
    root = Path.GetDirectoryName(root.TrimEnd(Path.DirectorySeparatorChar));
}

if (root is null)
{
    Console.Error.WriteLine("seeds/provisions.csv is not above this program; run it inside the repository.");
    return 2;
}

var parts = Parts.Read(Path.Combine(root, "seeds", "parts.csv"));
var cited = ProvisionFile.Read(Path.Combine(root, "seeds", "provisions.csv"));
var vectors = File.ReadLines(Path.Combine(root, "seeds", "vectors", "statutory-clocks.csv")).Skip(1)
    .Select(line => line.Split(',', 3)).GroupBy(cells => cells[1]).ToDictionary(same => same.Key, same => same.Select(cells => cells[0]).ToArray());
var pages = Directory.GetFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories)
    .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText);
var report = new Report(vectors, pages);
var wrong = 0;
foreach (var file in args)
{
    if (!File.Exists(file))
    {
        Console.Error.WriteLine($"{file}: there is no such file. Check the path.");
        wrong = 1;
        continue;
    }

    try
    {
        using var fresh = new StreamReader(file);
        var lines = report.Of(Watch.Compare(cited, Effect.Read(fresh), parts)).ToArray();
        Console.WriteLine(lines.Length == 0 ? $"{file}: nothing that a rule cites is touched." : $"{file}:");
        Array.ForEach(lines, Console.WriteLine);
    }
    catch (FormatException unreadable)
    {
        Console.Error.WriteLine($"{file}: {unreadable.Message}");
        wrong = 1;
    }
}

return wrong;
