using Partnership.Rules.Seeds;

var root = Directory.GetCurrentDirectory();
while (!File.Exists(Path.Combine(root, "Partnership.Rules.sln")))
{
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Run this inside the repository: no folder above holds Partnership.Rules.sln.");
}

foreach (var (file, text) in Generated.Files(root))
{
    var path = Path.Combine(root, file);
    if (File.Exists(path) && File.ReadAllText(path) == text)
    {
        continue;
    }

    File.WriteAllText(path, text);
    Console.WriteLine($"written: {file}");
}
