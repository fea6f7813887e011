using System.Text;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>No file to write may be a file that is read, or written already; and a file is written whole or not at all.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Plan = "Code,Action,Rating\n1.1,Train the staff,green\n";
    private readonly string folder = Directory.CreateTempSubdirectory("outputs").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("plan p.csv --csv p.csv", "--csv: 'p.csv' is the same file as FILE")]
    [InlineData("plan p.csv --html p.csv", "--html: 'p.csv' is the same file as FILE")]
    [InlineData("plan p.csv --previous b.csv --csv b.csv", "--csv: 'b.csv' is the same file as --previous")]
    [InlineData("plan p.csv --columns c.txt --html c.txt", "--html: 'c.txt' is the same file as --columns")]
    [InlineData("plan p.csv --html x --csv x", "is the same file as --")]
    [InlineData("plan p.csv --csv ./sub/../p.csv", "is the same file as FILE")]
    [InlineData("plan p.csv --csv link.csv", "is the same file as FILE")]
    [InlineData("plan p.csv --csv linked/p.csv", "is the same file as FILE")]
    [InlineData("plan linked/p.csv --csv p.csv", "is the same file as FILE")]
    [InlineData("timetable --group barsetshire/board --meeting 2026-03-11 --terms t.json --ics t.json", "--ics: 't.json' is the same file as --terms")]
    [InlineData("grievance --group cambridgeshire/dvsg --matter g-7 --facts f.json --ics f.json", "--ics: 'f.json' is the same file as --facts")]
    public void A_file_to_write_is_not_one_that_is_named_already(string command, string says)
    {
        var names = new[] { "p.csv", "b.csv", "c.txt", "t.json", "f.json" };
        foreach (var name in names)
        {
            File.WriteAllText(In(name), Plan);
        }

        File.CreateSymbolicLink(In("link.csv"), In("p.csv"));
        Directory.CreateSymbolicLink(In("linked"), folder);

        var answer = Run(command);

        (answer.ExitCode, answer.Out).Should().Be((2, string.Empty));
        answer.Error.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Should().Contain(says);
        names.Should().OnlyContain(name => File.ReadAllText(In(name)) == Plan);
    }

    [Fact]
    public void The_file_behind_standard_input_and_that_behind_standard_output_are_not_written()
    {
        File.WriteAllText(In("p.csv"), Plan);

        var read = Child.RunIn(folder, "plan - --csv p.csv < p.csv");
        var written = Child.RunIn(folder, "plan p.csv --json --csv q.csv > q.csv");

        read.ExitCode.Should().Be(2);
        read.Error.Should().Contain("--csv: 'p.csv' is the same file as FILE");
        written.ExitCode.Should().Be(2);
        written.Error.Should().Contain("takes the answer");
        File.ReadAllText(In("p.csv")).Should().Be(Plan);
    }

    [Theory]
    [InlineData("plan -", "FILE")]
    [InlineData("deadline --batch -", "--batch")]
    [InlineData("calendar --added 2027-05-10=Extra --open -", "--open")]
    public void Standard_input_that_is_closed_is_said_and_not_waited_for(string command, string option)
    {
        var answer = Child.RunIn(folder, $"{command} <&-");

        (answer.ExitCode, answer.Out).Should().Be((2, string.Empty));
        answer.Error.Should().StartWith($"{option}: standard input is closed. Enter the name of a file, or send the file to standard input.");
    }

    [Fact]
    public void A_file_that_was_there_is_replaced_whole_and_keeps_who_may_read_it()
    {
        File.WriteAllText(In("p.csv"), Plan);
        File.WriteAllText(In("old.csv"), new string('x', 100_000));
        File.CreateSymbolicLink(In("link.csv"), In("old.csv"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(In("old.csv"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Run("plan p.csv --csv link.csv").ExitCode.Should().Be(0);

        File.ReadAllText(In("old.csv")).Should().StartWith("Strand,Code,").And.NotContain("xxx");
        File.ResolveLinkTarget(In("link.csv"), returnFinalTarget: true)!.FullName.Should().EndWith("old.csv");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(In("old.csv")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Directory.GetFiles(folder, ".*").Should().BeEmpty();
    }

    [Theory]
    [InlineData("plan p.csv --html out")]
    [InlineData("plan p.csv --csv out")]
    [InlineData("timetable --group southampton/board --year 2026 --ics out")]
    [InlineData("duties --group southampton/board --year 2026-27 --ics out")]
    public void A_disk_that_fills_up_leaves_what_was_there(string command)
    {
        File.WriteAllText(In("p.csv"), Plan + string.Concat(Enumerable.Range(2, 200).Select(row => $"1.{row},Train the staff of office {row} again,green\n")));
        File.WriteAllText(In("out"), "what was there");

        var answer = Child.RunIn(folder, $"{command} --json", "trap '' XFSZ; ulimit -f 1");

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain("'out' cannot be written").And.Contain("What was there before is unchanged.");
        File.ReadAllText(In("out")).Should().Be("what was there");
        Directory.GetFiles(folder, ".*").Should().BeEmpty();
    }

    [Theory]
    [InlineData("/sys/kernel/out.csv")]
    [InlineData("missing/out.csv")]
    [InlineData("p.csv/out.csv")]
    [InlineData("folder")]
    [InlineData("read-only.csv")]
    [InlineData("/dev/full")]
    [InlineData("/dev/null")]
    public void A_place_that_cannot_be_written_to_is_one_clear_line(string place)
    {
        File.WriteAllText(In("p.csv"), Plan);
        File.WriteAllText(In("read-only.csv"), "kept");
        File.SetAttributes(In("read-only.csv"), FileAttributes.ReadOnly);
        Directory.CreateDirectory(In("folder"));

        var answer = Run($"plan p.csv --csv {place}");

        answer.ExitCode.Should().Be(2);
        answer.Error.TrimEnd().Should().StartWith("--csv: '").And.Contain("cannot be written").And.NotContain("\n");
        File.ReadAllText(In("read-only.csv")).Should().Be("kept");
        File.ReadAllText(In("p.csv")).Should().Be(Plan);
    }

    [Fact]
    public void Rows_for_a_spreadsheet_begin_with_a_byte_order_mark_and_read_back()
    {
        File.WriteAllText(In("p.csv"), "Code,Action,Update\n1.1,Train the staff,It costs \u00A35\n");

        Run("plan p.csv --csv out.csv").ExitCode.Should().Be(0);

        File.ReadAllBytes(In("out.csv")).Should().StartWith(Encoding.UTF8.GetPreamble());
        Run("plan out.csv --json").Json.GetProperty("items")[0].Text("update").Should().Be("It costs \u00A35");
    }

    private string In(string name) => Path.Combine(folder, name);

    /// <summary>Words that end like a file, and x and out, are files of the folder.</summary>
    private Answer Run(string command) =>
        Partnership.Run([.. command.Split(' ').Select(word => word.Contains('.') || word is "x" or "out" or "folder" || word.Contains("missing", StringComparison.Ordinal) ? Path.Combine(folder, word) : word)]);
}
