using Partnership.Rules.Benchmarks;

// dotnet run -c Release --project tests/Partnership.Rules.Benchmarks.OtherAsset. With "--dry" it only shows that all of them run.
Console.WriteLine(Measured.All(typeof(Program).Assembly, args, text => File.WriteAllText(Path.Combine(Directory.CreateDirectory("artifacts").FullName, "performance-netstandard2.0.md"), text)));
