using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Partnership.Rules.Console.Tests;

/// <summary>Runs the console as a process of its own.</summary>
internal static class Child
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "partnership.dll");

    internal static Answer Run(string args, IReadOnlyDictionary<string, string>? environment = null, string? runtimeConfig = null)
    {
        using var process = Start(args, environment, runtimeConfig);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.Result);
    }

    /// <summary>Runs the console from a shell in a folder, so that its streams can be files and its limits set.</summary>
    internal static Answer RunIn(string folder, string args, string before = ":")
    {
        var start = new ProcessStartInfo("/bin/bash") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"{before}; exec timeout 60 dotnet exec \"{Assembly}\" {args}");
        (start.Environment["DOTNET_EnableDiagnostics"], start.Environment["DOTNET_EnableWriteXorExecute"]) = ("0", "0");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts the console with a reader that takes one line and goes away.</summary>
    internal static Answer RunAndStopReading(string args)
    {
        using var process = Start(args, null, null);
        process.StandardInput.Close();
        var first = process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, first ?? string.Empty, error);
    }

    /// <summary>A configuration like the console's own, but with the cultures of the machine.</summary>
    internal static string WithCultures()
    {
        var config = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(Assembly, ".runtimeconfig.json")))!;
        var properties = config["runtimeOptions"]!["configProperties"]!;
        properties["System.Globalization.Invariant"] = false;
        properties["System.Globalization.PredefinedCulturesOnly"] = false;
        var file = Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid():N}.runtimeconfig.json");
        File.WriteAllText(file, config.ToJsonString());
        return file;
    }

    private static Process Start(string args, IReadOnlyDictionary<string, string>? environment, string? runtimeConfig)
    {
        var config = runtimeConfig is null ? string.Empty : $"--runtimeconfig \"{runtimeConfig}\" ";
        var start = new ProcessStartInfo("dotnet", $"exec {config}\"{Assembly}\" {args}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
