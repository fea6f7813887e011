using System.Text.Json;

namespace Partnership.Rules.Console.Tests;

/// <summary>What the console gave back.</summary>
internal sealed record Answer(int ExitCode, string Out, string Error)
{
    /// <summary>Standard output as one JSON document; a failure when it is anything else.</summary>
    internal JsonElement Json => JsonDocument.Parse(Out).RootElement;

    internal string[] Lines => Out.TrimEnd('\n').Split('\n');
}

/// <summary>Shorthand for reading JSON.</summary>
internal static class JsonReading
{
    internal static IEnumerable<string> Keys(this JsonElement element) => element.EnumerateObject().Select(one => one.Name);

    internal static string? Text(this JsonElement element, string key) => element.GetProperty(key).GetString();

    internal static IEnumerable<string?> Texts(this JsonElement element, string key) => element.GetProperty(key).EnumerateArray().Select(one => one.GetString());
}
