using System.Security.Cryptography;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Theory]
    [InlineData("csv", "pr_day.csv", "dbt/seeds.yml")]
    [InlineData("parquet", "pr_day.parquet", "queries/duckdb.sql")]
    [InlineData("sql", "postgresql/pr_day.sql", "spark-sql/pr_date.sql")]
    public void Every_file_is_written_and_its_checksum_holds(string form, params string[] some)
    {
        var answer = Partnership.Run("calendar", "--export", folder, "--as", form, "--json");

        answer.ExitCode.Should().Be(0, answer.Error);
        answer.Json.Keys().Should().Equal("dataOn", "files");
        answer.Json.GetProperty("files").EnumerateArray().Select(one => one.Text("path")).Should().Contain(some);
        foreach (var line in File.ReadAllLines(Path.Combine(folder, "checksums.sha256")))
        {
            var (sum, path) = (line[..64], line[66..]);
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path)))).Should().Be(sum, path);
        }
    }

    [Fact]
    public void Plain_limits_are_rows_with_their_rule()
    {
        Partnership.Run("calendar", "--export", folder, "--as", "csv").ExitCode.Should().Be(0);

        var rows = File.ReadAllLines(Path.Combine(folder, "pr_limit.csv"));
        rows.Should().Contain(row => row.StartsWith("foia-2000/answer,1,", StringComparison.Ordinal)).And.Contain(row => row.StartsWith("southampton/", StringComparison.Ordinal));
        rows.Length.Should().BeGreaterThan(50);
    }

    [Fact]
    public void Closures_and_a_projection_are_exported()
    {
        Partnership.Run("calendar", "--export", folder, "--as", "csv", "--closed", "2026-12-24", "--project-to", "2029").ExitCode.Should().Be(0);

        var days = File.ReadAllLines(Path.Combine(folder, "pr_date.csv"));
        days.Should().Contain(row => row.StartsWith("england-and-wales,2026-12-24,2026,12,24,Thursday,4,false,", StringComparison.Ordinal));
        days.Should().Contain(row => row.StartsWith("scotland,2029-12-25,", StringComparison.Ordinal) && row.EndsWith(",true", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "mine");

        var answer = Partnership.Run("calendar", "--export", folder, "--as", "csv");

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain("is not empty");
        Directory.GetFileSystemEntries(folder).Should().HaveCount(1);
    }

    [Theory]
    [InlineData("--as csv", "--export")]
    [InlineData("--export x --as xlsx", "csv, parquet, sql")]
    [InlineData("--export x", "--as")]
    public void Half_a_request_is_bad_usage(string args, string said)
    {
        var answer = Partnership.Run([.. $"calendar {args}".Split(' ')]);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain(said);
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
