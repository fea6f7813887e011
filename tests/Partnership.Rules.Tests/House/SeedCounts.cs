using System.Globalization;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>A row that is deleted from a seed file would take its test with it, and nothing would fail. So each file says how many rows it has at least, and ids that must be there stand here.</summary>
public sealed class SeedCounts
{
    /// <summary>Raise a number when rows are added. It goes down only with the reason in the commit.</summary>
    private static readonly (string File, int Least)[] Counts =
    [
        ("catalogue.csv", 525), ("second-read.csv", 53), ("contradictions.csv", 120), ("coverage.csv", 201), ("doubts.csv", 55), ("law-rules.csv", 105), ("law-sources.csv", 163), ("parts.csv", 21), ("plan-2017-2020.csv", 47),
        ("provisions.csv", 141), ("strategy-2008-2011.csv", 51), ("bank-holidays/days.csv", 929), ("bank-holidays/mourning.csv", 2),
        ("registers/groups.csv", 12), ("registers/indicators.csv", 10), ("registers/reporting-duties.csv", 14), ("registers/statutes.csv", 21), ("registers/time-limits.csv", 15),
        ("vectors/definition-scenarios.csv", 115), ("vectors/definitions.csv", 33), ("vectors/edge-days.csv", 914), ("vectors/governance.csv", 46), ("vectors/grievance.csv", 19), ("vectors/in-force.csv", 23),
        ("vectors/indicators.csv", 21), ("vectors/offices.csv", 14), ("vectors/plan.csv", 51), ("vectors/statutory-clocks.csv", 873), ("vectors/time-limits.csv", 258),
    ];

    /// <summary>Vectors that a document of the project names by number.</summary>
    private static readonly (string Prefix, int From, int To)[] Needed = [("V", 1, 41), ("LAW-V", 1, 13), ("CON-", 1, 120), ("S", 1, 115)];

    public static TheoryData<string, int> Files
    {
        get
        {
            var data = new TheoryData<string, int>();
            Array.ForEach(Counts, one => data.Add(one.File, one.Least));
            return data;
        }
    }

    private static string[] Ids { get; } = [.. Counts.SelectMany(one => Seeds.Rows(one.File)).Where(row => row.ContainsKey("id")).Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_seed_file_has_as_many_rows_as_it_had(string file, int least) => Seeds.Rows(file).Should().HaveCountGreaterThanOrEqualTo(least);

    [Fact]
    public void Every_seed_file_is_counted()
    {
        var seeds = Path.Combine(Seeds.Root, "seeds");
        var files = Directory.GetFiles(seeds, "*.csv", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(seeds, file).Replace('\\', '/')).Where(file => !file.StartsWith("conformance/", StringComparison.Ordinal));

        files.Should().BeSubsetOf(Counts.Select(one => one.File));
    }

    [Fact]
    public void Every_vector_that_is_named_by_its_number_is_there() =>
        Needed.SelectMany(one => Enumerable.Range(one.From, one.To - one.From + 1).Select(number => (one.Prefix, Number: number)))
            .Where(one => !Ids.Any(id => Bears(id, one.Prefix, one.Number))).Should().BeEmpty();

    [Fact]
    public void No_id_of_a_vector_is_used_twice_in_one_file()
    {
        foreach (var (file, _) in Counts.Where(one => one.File.StartsWith("vectors/", StringComparison.Ordinal)))
        {
            Seeds.Rows(file).Where(row => row.ContainsKey("id")).Select(row => row["id"]).Should().OnlyHaveUniqueItems(file);
        }
    }

    /// <summary>True for the number itself and for its variants, such as V04-submit.</summary>
    private static bool Bears(string id, string prefix, int number) =>
        id.StartsWith(prefix, StringComparison.Ordinal) && id[prefix.Length..].Split('-')[0] is var digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var found) && found == number;
}
