using System.Diagnostics;
using System.Text;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A council's own terms, in a register that is a process of its own: its settings are read once, at the start.</summary>
public sealed class OwnTermsTests : IDisposable
{
    private readonly TestStore store = new();
    private readonly List<Process> started = [];

    public void Dispose()
    {
        foreach (var process in started)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        store.Dispose();
    }

    [Fact]
    public async Task A_meeting_under_the_councils_own_terms_has_its_dates_and_its_matter_has_its_clocks()
    {
        using var client = await SignedInAsync(Start(Path.Combine(AppContext.BaseDirectory, "barsetshire.json")));

        (await client.GetStringAsync(new Uri("/api/v1/groups", UriKind.Relative))).Should().Contain("barsetshire/board").And.Contain("southampton/board");
        // Five working days before Tuesday 8 December 2026 (7, 4, 3, 2, 1 December), and ten after.
        (await client.GetStringAsync(new Uri("/api/v1/timetables?group=barsetshire/board&meeting=2026-12-08", UriKind.Relative))).Should().Contain("\"2026-12-01\"").And.Contain("\"2026-12-22\"");
        (await client.GetStringAsync(new Uri("/api/v1/events", UriKind.Relative))).Should().Contain("barsetshire/board/meeting");
    }

    [Fact]
    public async Task A_definition_of_the_councils_own_terms_is_shown_and_asked_about()
    {
        using var client = await SignedInAsync(Start(Path.Combine(AppContext.BaseDirectory, "loamshire.json")));

        using var shown = await client.PostFormAsync("/definition", "/definition", ("on-day", "1"), ("on-month", "11"), ("on-year", "2026"), ("jurisdiction", "england"), ("partnership", "loamshire"));
        Forms.Text(await shown.Content.ReadAsStringAsync()).Should().Contain("Domestic abuse, as the partnership defines it").And.Contain("Domestic Abuse Act 2021").And.NotContain("The government definition as Southampton");
        (await client.GetStringAsync(new Uri("/definition", UriKind.Relative))).Should().MatchRegex("<option value=\"loamshire\" selected=\"selected\">Loamshire</option>");

        using var body = new StringContent("""{"on":"2026-11-01","partnership":"loamshire"}""", Encoding.UTF8, "application/json");
        using var asked = await client.PostAsync(new Uri("/api/v1/interviews", UriKind.Relative), body);
        (await asked.Content.ReadAsStringAsync()).Should().Contain("\"definition\":\"loamshire-2026\"").And.Contain("\"partnership\":\"loamshire\"");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_whole_is_refused_at_the_start_by_its_name_and_place()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");
        await File.WriteAllTextAsync(file, """{ "sources": [], "partnership": { "key": "nowhere", "nmae": "Nowhere" } }""");
        try
        {
            var process = Start(file);
            var said = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();

            process.ExitCode.Should().Be(1);
            said.Trim().Should().StartWith($"Terms__File: '{file}' is not valid.").And.Contain("$.partnership.nmae").And.Contain("terms check").And.NotContain("\n");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private Process Start(string terms)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Examples"] = "none";
        start.Environment["ConnectionStrings__Register"] = store.Connection;
        start.Environment["Terms__File"] = terms;
        var process = Process.Start(start)!;
        started.Add(process);
        return process;
    }

    private static async Task<HttpClient> SignedInAsync(Process process)
    {
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync();
        }
        while (line?.Contains("listening on: ", StringComparison.Ordinal) == false);

        var client = new HttpClient { BaseAddress = new Uri(line!.Split("listening on: ")[1].Trim()) };
        await client.PostFormAsync("/sign-in", "/sign-in", ("role", "officer"));
        return client;
    }
}
