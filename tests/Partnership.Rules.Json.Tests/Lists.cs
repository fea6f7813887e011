namespace Partnership.Rules.Json.Tests;

/// <summary>Lists to read: the captured one, and small ones made by hand.</summary>
internal static class Lists
{
    internal static string Captured { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "bank-holidays.json"));

    /// <summary>Three divisions, the first with the given rows, the others with one good row each.</summary>
    internal static string With(string rows) =>
        $$"""
        {
          "england-and-wales": { "division": "england-and-wales", "events": [{{rows}}] },
          "scotland": { "division": "scotland", "events": [{{Row("2nd January", "2026-01-02")}}] },
          "northern-ireland": { "division": "northern-ireland", "events": [{{Row("Christmas Day", "2026-12-25")}}] }
        }
        """;

    internal static string Row(string title, string date) =>
        $$"""{ "title": "{{title}}", "date": "{{date}}", "notes": "", "bunting": true }""";
}
