using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>
/// Whole answers of the console as people see them: each is kept, and <c>KeptAnswersTests</c> of the console compares it. Here their words are
/// looked at: strings that are each in order can still make a line that no one understands.
/// </summary>
public sealed partial class KeptAnswersTests
{
    private const int MostWordsInACaveat = 35;

    /// <summary>A file of terms, a drawing and an export are for programs; a list of groups or rules shows the names that a person enters.</summary>
    private static readonly string[] ForPrograms = ["terms-draft", "links", "definition-ask", "plan-columns"];
    private static readonly string[] ListsOfNames = ["groups", "rules", "definition"];

    private static readonly Dictionary<string, string> Kept = Directory.GetFiles(Path.Combine(Seeds.Root, "tests/Partnership.Rules.Console.Tests/Kept"), "*.txt")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    private static readonly string[] Calendars = [.. Catalogue.Calendars.Select(one => one.Id.Value)];
    private static readonly string[] Ids = [.. Catalogue.Rules.Select(one => one.Rule.Id.Value).Concat(Catalogue.Groups.Select(one => one.Id.Value)).Distinct()];

    public static TheoryData<string> Answers => [.. Kept.Keys.Where(name => !ForPrograms.Any(one => name.StartsWith(one, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_has_no_banned_turn(string name) => Lines(name).SelectMany(line => BannedTurns.In(line).Where(turn => !turn.EndsWith("one article", StringComparison.Ordinal)).Select(turn => $"{turn}: {line}")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_has_no_date_for_machines_unless_it_is_to_be_entered(string name) =>
        Lines(name).Where(line => IsoDate().IsMatch(ToEnter().Replace(line, string.Empty))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Answers))]
    public void One_thing_is_not_many(string name) => Lines(name).Where(line => OneOfMany().IsMatch(line)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_has_no_code_word(string name) => Lines(name).Where(line => CodeWord().IsMatch(FileName().Replace(line, string.Empty))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_has_no_key_of_a_calendar_and_no_bare_id(string name) =>
        Lines(name).Where(line => Calendars.Concat(ListsOfNames.Any(one => name.StartsWith(one, StringComparison.Ordinal)) ? [] : Ids).Any(key => Regex.IsMatch(line, $@"(?<![\w/(-]){Regex.Escape(key)}(?![\w/-])")) && !line.Contains("Enter ", StringComparison.Ordinal) && !line.Contains("Valid", StringComparison.Ordinal)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Answers))]
    public void No_caveat_is_longer_than_a_person_reads(string name) =>
        Caveats(Kept[name].Split('\n')).Where(caveat => Sentences.Words(caveat) > MostWordsInACaveat).Select(caveat => $"{Sentences.Words(caveat)} words: {caveat}").Should().BeEmpty();

    [Theory]
    [InlineData("due 2018-01", true)]
    [InlineData("due 2018-01-31", true)]
    [InlineData("the year 2026-27", false)]
    public void The_scan_finds_a_date_for_machines(string line, bool isForMachines) => IsoDate().IsMatch(line).Should().Be(isForMachines);

    [Theory]
    [InlineData("1 working days elapsed, 0 left")]
    [InlineData("The fewest appointments: 1 are enough")]
    public void The_scan_finds_one_of_many(string line) => OneOfMany().IsMatch(line).Should().BeTrue();

    private static string[] Lines(string name) => Kept[name].Split('\n');

    /// <summary>The words of each caveat, over its lines, without its clause.</summary>
    private static IEnumerable<string> Caveats(string[] lines) =>
        from place in Enumerable.Range(0, lines.Length)
        let first = lines[place].TrimStart()
        where first.StartsWith("Caveat: ", StringComparison.Ordinal)
        let indent = lines[place].Length - first.Length
        let more = lines.Skip(place + 1).TakeWhile(line => line.Length > indent && line[..(indent + 1)].Trim().Length == 0).Select(line => line.Trim())
        select TitleAfter().Replace(string.Join(' ', more.Prepend(first["Caveat: ".Length..])).Split(" - ")[0], string.Empty);

    /// <summary>The definitions that a caveat is about, in brackets at its end.</summary>
    [GeneratedRegex(@" \([A-Z][^()]*\)$")]
    private static partial Regex TitleAfter();

    /// <summary>A day or a month; a year from April to March is written 2026-27.</summary>
    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|(?<![\w-])(19|20)\d{2}-(0[1-9]|1[0-2])(?![\w-])")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(such as|Enter|--[a-z-]+) [^.]*\d{4}-\d{2}-\d{2}")]
    private static partial Regex ToEnter();

    [GeneratedRegex(@"(?<![\w.,/-])1 (are|were|have|\w*(day|week|month|year|meeting|member|categorie|action|entrie|step|term|seat|holder|vote|hour|weekend|duty|dutie|row|problem|reminder)s|working days|clear days)\b")]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"\b[a-z]+[A-Z][a-z]+\w*\b|\bunspecified\b")]
    private static partial Regex CodeWord();

    [GeneratedRegex(@"\S+\.(json|csv|ics|docx|xlsx|txt)\S*|\$\.\S+|https?://\S+|valid facts are .*$")]
    private static partial Regex FileName();
}
