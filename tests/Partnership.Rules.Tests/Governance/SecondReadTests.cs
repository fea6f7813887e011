using System.Globalization;
using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>
/// What a second reader found in the documents, line by line, who had not the profiles before him (seeds/second-read.csv): the places of a list with their kind,
/// the sectors that are expected, the lines of report, how often a group meets, how its chair is filled.
/// </summary>
public sealed class SecondReadTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Seeds.Rows("second-read.csv");

    public static TheoryData<string, string> Questions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var one in Rows.Select(row => (row["group"], row["what"])).Distinct())
            {
                data.Add(one.Item1, one.Item2);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_profile_says_what_the_second_reader_read(string group, string what)
    {
        var read = Rows.Where(row => row["group"] == group && row["what"] == what).SelectMany(row => Enumerable.Repeat(Said(row["line"], row["value"]), int.Parse(row["count"], CultureInfo.InvariantCulture)));

        Profile(Catalogue.Groups.Single(one => one.Id.Value == group), what, Rows.Any(row => row["group"] == group && row["what"] == what && row["value"].Length > 0)).Should().BeEquivalentTo(read);
    }

    private static IEnumerable<string> Profile(Group group, string what, bool hasValues) => what switch
    {
        "category" => group.Membership.Categories.Select(one => Said(one.Citation.Lines, one.Kind.Code)),
        "sector" => group.Membership.Expected.Select(one => Said(one.Citation.Lines, string.Empty)),
        "reports-to" => group.ReportsTo.Select(one => Said(one.Citation.Lines, hasValues ? one.To.Key : string.Empty)),
        "cadence" => [Said(group.Meetings.Cadence.Citation.Lines, group.Meetings.Cadence.Value.Chosen!.Words)],
        "chair" => [Said(group.Chair.Citation.Lines, group.Chair.Value.FilledBy.Code)],
        _ => throw new InvalidOperationException($"Nobody compares '{what}'."),
    };

    /// <summary>A citation may begin at the heading above; the line itself is the last of it.</summary>
    private static string Said(string? lines, string value) => $"{lines?.Split('-')[^1]} {value}".Trim();
}
