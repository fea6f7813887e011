using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tests;
using Group = Partnership.Rules.Governance.Group;
using Xunit;
using Xunit.Abstractions;

namespace Partnership.Rules.Documents.Tests;

/// <summary>How well a draft of terms agrees with what people read in the same documents: precision and recall per head, above the floors, and as the page on drafts says.</summary>
public sealed class TermsFloorsTests(ITestOutputHelper output)
{
    private static readonly string Page = Path.Combine(Seeds.Root, "docs", "how-to", "draft-terms.md");

    [Fact]
    public void Ten_invented_documents_are_read_above_the_floors() => Hold("ten invented documents", TermsGold.In("Councils"));

    [Fact]
    public void Five_documents_in_other_manners_are_read_above_the_floors() => Hold("five documents in other manners", TermsGold.In("Strangers"));

    [Fact]
    public void The_three_real_documents_are_read_above_the_floors()
    {
        var folder = Path.GetFullPath(Path.Combine(Seeds.Root, "..", "shared", "sources"));
        if (!Directory.Exists(folder))
        {
            Console.WriteLine("not checked here: the three real documents of terms are not part of the repository");
            return;
        }

        Hold("three real documents", Real(folder));
    }

    [Fact]
    public void Every_proposal_is_marked() => TermsGold.In("Councils").SelectMany(one => one.Draft.Groups).SelectMany(one => one.Rules).SelectMany(one => one.Citations).Should().OnlyContain(one => one.IsProposed);

    private static IEnumerable<TermsGold> Real(string folder)
    {
        yield return Of(folder, "000", Cambridgeshire.Groups, Grievance());
        yield return Of(folder, "002", Stockport.Groups, []);
        yield return Of(folder, "003", Southampton.Groups, [TermsFacts.Made("limits", string.Empty, $"{Southampton.ExpressionOfInterest.PlainLimit!.Limit}", Southampton.ExpressionOfInterest.Rule.Citation)]);
    }

    /// <summary>The limits of the grievance procedure, which the profile holds as steps of it.</summary>
    private static IEnumerable<TermsFact> Grievance() =>
        Cambridgeshire.Groups.Where(one => one.Grievance.IsSpecified).SelectMany(one => new[] { one.Grievance.Value.Notice, one.Grievance.Value.Appeal, one.Grievance.Value.Relay }).Select(one => TermsFacts.Made("limits", string.Empty, $"{one.PlainLimit!.Limit}", one.Rule.Citation));

    private static TermsGold Of(string folder, string start, IEnumerable<Group> groups, IEnumerable<TermsFact> more)
    {
        using var document = File.OpenRead(Directory.GetFiles(folder, $"{start}*").Single());
        var draft = TermsReader.Read(document);
        return new TermsGold(start, draft, [.. TermsFacts.Of(groups, []), .. more]);
    }

    private void Hold(string title, IEnumerable<TermsGold> documents)
    {
        var scores = Scores(documents);
        foreach (var score in scores)
        {
            score.Recall.Should().BeGreaterThanOrEqualTo(score.Head == "members" ? 0.8 : 0.9, "{0}", score);
        }

        Compare(title, scores);
    }

    private TermsScore[] Scores(IEnumerable<TermsGold> documents)
    {
        var all = documents.ToArray();
        return [.. TermsFacts.Heads.Select(head => all.Select(one => TermsScore.Of(head, one.Expected, TermsFacts.Of(one.Draft.Groups, one.Draft.Deadlines), line => output.WriteLine($"{one.Name}: {line}"))).Aggregate((sum, next) => sum.Plus(next)))];
    }

    /// <summary>The page has the same figures, each row as it is printed here. UPDATE_REFERENCE=1 writes them.</summary>
    private void Compare(string title, TermsScore[] scores)
    {
        Array.ForEach(scores, score => output.WriteLine($"{title} {score}"));
        var (name, page) = ($"{char.ToUpperInvariant(title[0])}{title[1..]}:\n\n", File.ReadAllText(Page));
        var table = $"{name}| Head | Stated | Proposed | Right | Precision | Recall |\n|---|---|---|---|---|---|\n{string.Join("\n", scores.Select(one => one.ToString()))}\n";
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") is "1")
        {
            page = Regex.Replace(page, $@"{Regex.Escape(name)}(?:\|[^\n]*\n)*\n?", $"{table}\n", RegexOptions.None, TimeSpan.FromSeconds(1));
            File.WriteAllText(Page, page);
        }

        page.Should().Contain(table);
    }
}
