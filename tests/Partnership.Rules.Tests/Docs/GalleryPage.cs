using System.Text;

namespace Partnership.Rules.Tests.Docs;

/// <summary>docs/gallery.md: what each sample prints, from the files that samples/check.sh compares with the samples.</summary>
internal static class GalleryPage
{
    internal const string File = "docs/gallery.md";

    private const int MostLines = 70;

    private static readonly (string Heading, string Command, string Expected)[] Samples =
    [
        ("The tour of the console", "dotnet run --project samples/Partnership.Rules.Console", "tour.txt"),
        ("What is due before and after a meeting", "dotnet run --project samples/Partnership.Rules.Samples -- notice", "notice.txt"),
        ("Which definition applied on a day, and whether it is met", "dotnet run --project samples/Partnership.Rules.Samples -- definition", "definition.txt"),
        ("Whether the statutory board has a gap", "dotnet run --project samples/Partnership.Rules.Samples -- board", "board.txt"),
        ("How far a grievance has got", "dotnet run --project samples/Partnership.Rules.Samples -- grievance", "grievance.txt"),
        ("Terms of reference as one file", "dotnet run --project samples/Partnership.Rules.Samples -- terms", "terms.txt"),
        ("A review of an action plan", "dotnet run --project samples/Partnership.Rules.Samples -- plan", "plan.txt"),
        ("The first question in F#, and in Visual Basic", "dotnet run --project samples/Partnership.Rules.FSharp", "request.txt"),
        ("Overdue duties from a database", "dotnet run --project samples/Partnership.Rules.EntityFramework", "overdue.txt"),
        ("A meeting as JSON, for a program in another language", "partnership timetable --group southampton/board --meeting 2021-09-08 --json", "timetable.json"),
    ];

    internal static string Made()
    {
        var page = new StringBuilder("# Gallery\n\nAfter this page you have seen what each sample prints. The page is made from the files that CI compares with the samples.\n");
        foreach (var (heading, command, expected) in Samples)
        {
            page.Append($"\n## {heading}\n\n```{(command.StartsWith("partnership", StringComparison.Ordinal) ? "console" : string.Empty)}\n{command}\n```\n\n```{(expected.EndsWith(".json", StringComparison.Ordinal) ? "json" : "text")}\n{Shown(expected)}```\n");
        }

        page.Append("\n## The page of a plan\n\n`partnership plan FILE --html board.html` writes one page for a browser: [read an action plan](how-to/read-an-action-plan.md).\n\n![The board of the 2017-2020 plan](images/plan-board.png)\n");
        page.Append("\n## The duty register\n\nA small application that a council can start from: [start from the duty register](how-to/start-from-the-duty-register.md).\n\n![A matter in the register, with two deadlines, their dates, clauses and caveats](images/register-matter.png)\n");
        return page.Append("\nNext: [the samples](../samples/README.md), to run them.\n").ToString();
    }

    /// <summary>What a sample prints, cut at the end of a line where it is long.</summary>
    private static string Shown(string expected)
    {
        var lines = System.IO.File.ReadAllText(Path.Combine(Seeds.Root, "samples/expected", expected)).ReplaceLineEndings("\n").TrimEnd().Split('\n');
        return string.Concat(lines.Take(MostLines).Select(line => $"{line.TrimEnd()}\n"));
    }
}
