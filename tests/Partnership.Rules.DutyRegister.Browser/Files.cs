using Microsoft.Playwright;

namespace Partnership.Rules.DutyRegister.Browser;

/// <summary>Files that a person uploads.</summary>
internal static class Files
{
    internal static FilePayload Plan => new() { Name = "plan.csv", MimeType = "text/csv", Buffer = "Ref,Action,Lead,By when,RAG\n1.1,Publish a leaflet,Council,March 2027,Green\n1.2,Train the front desk,Health,June 2026,Amber\n"u8.ToArray() };

    internal static FilePayload Board => new() { Name = "board.json", MimeType = "application/json", Buffer = """{"authority":"county","members":[{"member":"m1","categories":["a"],"from":"2021-10-01"},{"member":"m2","categories":["c"],"from":"2021-10-01","to":"2026-12-31"}]}"""u8.ToArray() };

    internal static FilePayload Spoiled => new() { Name = "board.json", MimeType = "application/json", Buffer = """{"members":[{"name":"somebody"}]}"""u8.ToArray() };
}
