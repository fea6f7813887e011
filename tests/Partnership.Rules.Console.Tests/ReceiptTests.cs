using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary><c>receipt keep</c>, <c>verify</c>, <c>replay</c> and <c>changed</c>, from the first salt to a receipt that was tampered with.</summary>
public sealed class ReceiptTests : IDisposable
{
    private const string Rule = "--rule R25 --trigger 2026-07-10";
    private readonly string folder = Directory.CreateTempSubdirectory("receipts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_receipt_is_kept_replayed_and_says_what_changed()
    {
        var kept = Run($"keep {Rule} --case foi-14 --new-salt @salt --out @r.json --json");

        kept.ExitCode.Should().Be(0);
        kept.Json.Text("on").Should().Be("2026-07-10");
        kept.Json.Text("version").Should().Be("0.1.0-dev");
        kept.Json.Texts("inputs").Should().Contain(["arguments", "calendar united-kingdom 2026", "case", "rule", "trigger"]);
        Run($"replay {Rule} --receipt @r.json --salt @salt --json").Json.ToString().Should().Contain("\"sameAnswer\": true").And.Contain("\"receipt\": \"sound\"");
        Run($"changed {Rule} --case foi-14 --receipt @r.json --salt @salt").Out.Should().Be("Nothing has changed.\n");

        var closed = Run($"changed {Rule} --case foi-14 --closed 2026-07-20 --receipt @r.json --salt @salt --json");
        closed.Json.GetProperty("changes").EnumerateArray().Select(one => $"{one.Text("kind")} {one.Text("name")}").Should().Equal("input-added calendar united-kingdom 2026-07-20", "answer ");
        Run($"replay {Rule} --closed 2026-07-20 --receipt @r.json --salt @salt").Out.Should().EndWith(": another answer.\n");
    }

    [Fact]
    public void A_definition_is_kept_with_its_file_of_facts()
    {
        var facts = Path.Combine(GovernanceAndPlanTests.Tree, "schemas", "examples", "definition-partners.json");
        var question = $"--definition daa-2021 --on 2022-05-01 --facts {facts}";

        Run($"keep {question} --new-salt @salt --out @r.json --json").Json.Texts("inputs").Should().Contain(["definition", "facts", "on", "purpose"]);
        Run($"replay {question} --receipt @r.json --salt @salt --json").Json.GetProperty("sameAnswer").GetBoolean().Should().BeTrue();
        Run($"changed {question.Replace("2022-05-01", "2022-05-02", StringComparison.Ordinal)} --receipt @r.json --salt @salt").Out.Should().StartWith("input-value on").And.Contain("date 2022-05-02");
    }

    [Fact]
    public void A_receipt_that_was_changed_and_another_salt_are_said_and_nothing_is_answered_from_them()
    {
        Run($"keep {Rule} --new-salt @salt --out @r.json");
        Run($"keep {Rule} --new-salt @other --out @o.json");
        File.WriteAllText(In("changed.json"), File.ReadAllText(In("r.json")).Replace("2026-07-10", "2026-07-11", StringComparison.Ordinal));

        var changed = Run($"replay {Rule} --receipt @changed.json --salt @salt --json");
        var other = Run($"changed {Rule} --receipt @r.json --salt @other --json");

        (changed.ExitCode, changed.Json.Text("receipt"), changed.Json.GetProperty("sameAnswer").ValueKind).Should().Be((1, "changed", JsonValueKind.Null));
        (other.ExitCode, other.Json.Text("receipt"), other.Json.GetProperty("changes").ValueKind).Should().Be((1, "other-salt", JsonValueKind.Null));
        changed.Error.Should().Contain("changed after it was made");
    }

    [Fact]
    public void A_seal_that_was_removed_and_a_receipt_before_that_was_changed_are_said()
    {
        Run($"keep {Rule} --new-salt @salt --out @r.json");
        var kept = File.ReadAllText(In("r.json"));
        File.WriteAllText(In("stripped.json"), kept[..kept.IndexOf(",\"seal\"", StringComparison.Ordinal)] + "}\n");
        File.WriteAllText(In("before.json"), kept.Replace("2026-07-10", "2026-07-11", StringComparison.Ordinal));

        var stripped = Run($"replay {Rule} --receipt @stripped.json --salt @salt --json");

        (stripped.ExitCode, stripped.Json.Text("receipt"), stripped.Json.GetProperty("sameAnswer").ValueKind).Should().Be((1, "changed", JsonValueKind.Null));
        Run($"keep {Rule} --salt @salt --after @before.json --out @next.json").Should().Match<Answer>(answer => answer.ExitCode == 2 && answer.Error.Contains("--after: the receipt was changed after it was made"));
        Run($"keep {Rule} --new-salt @other --after @r.json --out @next.json").Should().Match<Answer>(answer => answer.ExitCode == 2 && answer.Error.Contains("--after: the receipt was made with another salt"));
        File.Exists(In("next.json")).Should().BeFalse();
    }

    [Fact]
    public void A_chain_is_kept_and_a_salt_is_never_overwritten()
    {
        Run($"keep {Rule} --new-salt @salt --out @1.json");
        var salt = File.ReadAllText(In("salt"));

        Run($"keep {Rule} --salt @salt --after @1.json --out @2.json").ExitCode.Should().Be(0);
        File.ReadAllText(In("2.json")).Should().Contain($"\"previous\":\"{JsonDocument.Parse(File.ReadAllText(In("1.json"))).RootElement.Text("seal")}\"");
        Run($"keep {Rule} --new-salt @salt --out @3.json").Should().Match<Answer>(answer => answer.ExitCode == 2 && answer.Error.Contains("is there already"));
        File.ReadAllText(In("salt")).Should().Be(salt).And.MatchRegex("^[0-9a-f]{64}\n$");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(In("salt")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_receipt_is_verified_from_the_file_and_the_salt_alone()
    {
        Run($"keep {Rule} --new-salt @salt --out @r.json");
        Run($"keep {Rule} --new-salt @other --out @o.json");
        var kept = File.ReadAllText(In("r.json"));
        File.WriteAllText(In("changed.json"), kept.Replace("2026-07-10", "2026-07-11", StringComparison.Ordinal));
        File.WriteAllText(In("blank.json"), kept.Replace(":", ": ", StringComparison.Ordinal));
        File.WriteAllText(In("cut.json"), kept[..^40]);

        Run("verify @r.json --salt @salt").Should().Match<Answer>(answer => answer.ExitCode == 0 && answer.Out == $"{In("r.json")}: the receipt is as it was made.\n" && answer.Error.Length == 0);
        Verified("verify @r.json --salt @other").Should().Be((1, "other-salt", JsonValueKind.Null));
        Verified("verify @changed.json --salt @salt").Should().Be((1, "changed", JsonValueKind.Null));
        Verified("verify @blank.json --salt @salt").Should().Be((1, "changed", JsonValueKind.Null));
        Verified("verify @cut.json --salt @salt").Should().Be((1, "changed", JsonValueKind.Null));
        Run("verify @cut.json --salt @salt").Error.Should().Contain("is not a receipt, or was changed");
        Run("verify @none.json --salt @salt").Should().Match<Answer>(answer => answer.ExitCode == 2 && answer.Error.Contains("does not exist"));
    }

    /// <summary>Each way to spoil a chain of three: one left out, two exchanged, one changed, the beginning and the end missing.</summary>
    [Theory]
    [InlineData("1 2 3", "--head", 0, null)]
    [InlineData("1 2 3", "", 0, null)]
    [InlineData("1 2", "", 0, null)]
    [InlineData("1 2", "--head", 1, 3)]
    [InlineData("1 3", "--head", 1, 2)]
    [InlineData("2 3", "--head", 1, 1)]
    [InlineData("2 1 3", "--head", 1, 1)]
    [InlineData("1 2x 3", "--head", 1, 2)]
    [InlineData("1 2 3x", "", 1, 3)]
    [InlineData("1", "--head", 1, 2)]
    public void A_chain_is_verified_and_says_where_it_breaks(string order, string head, int exit, int? breaksAt)
    {
        Run($"keep {Rule} --new-salt @salt --out @1.json");
        Run($"keep {Rule} --salt @salt --after @1.json --out @2.json");
        Run($"keep {Rule} --salt @salt --after @2.json --out @3.json");
        foreach (var name in (string[])["2", "3"])
        {
            File.WriteAllText(In($"{name}x.json"), File.ReadAllText(In($"{name}.json")).Replace("2026-07-10", "2026-07-11", StringComparison.Ordinal));
        }

        var answer = Run($"verify {string.Join(' ', order.Split(' ').Select(one => $"@{one}.json"))} --salt @salt {(head.Length > 0 ? $"--head {Seal("3")} " : string.Empty)}--json");

        (answer.ExitCode, answer.Json.GetProperty("chain").GetProperty("whole").GetBoolean()).Should().Be((exit, breaksAt is null));
        answer.Json.GetProperty("chain").GetProperty("breaksAt").ToString().Should().Be($"{breaksAt}");
    }

    [Theory]
    [InlineData("keep --out @r.json --new-salt @s", "Enter either --rule with --trigger, or --definition with --on and --facts.")]
    [InlineData("keep --rule R25 --trigger 2026-07-10 --out @r.json", "Enter --salt with the file of one, or --new-salt with a file to make.")]
    [InlineData("keep --rule R25 --trigger 2026-07-10 --new-salt @s --out @s", "is the same file as")]
    [InlineData("keep --rule daa-2021/s58 --trigger 2026-07-10 --new-salt @s --out @r.json", "sets no date")]
    [InlineData("replay --rule R25 --trigger 2026-07-10 --receipt @none.json --salt @none", "--receipt: ")]
    [InlineData("verify @none.json", "--salt is needed.")]
    [InlineData("verify --salt @none", "FILE")]
    public void A_command_that_cannot_be_used_is_one_line(string command, string says)
    {
        var answer = Run(command);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain(says);
        Directory.GetFiles(folder, "r.json").Should().BeEmpty();
    }

    private (int Exit, string Found, JsonValueKind Chain) Verified(string command)
    {
        var answer = Run($"{command} --json");
        return (answer.ExitCode, answer.Json.GetProperty("receipts")[0].Text("receipt")!, answer.Json.GetProperty("chain").ValueKind);
    }

    private string Seal(string name) => JsonDocument.Parse(File.ReadAllText(In($"{name}.json"))).RootElement.Text("seal")!;

    private string In(string name) => Path.Combine(folder, name);

    private Answer Run(string command) => Partnership.Run(["receipt", .. command.Split(' ').Select(word => word.StartsWith('@') ? In(word[1..]) : word)]);
}
