using System.Collections;
using System.Reflection;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>The joints between seeds and Profiles: every id covered once, every citation as the seed has it, every doubt with its reading.</summary>
public sealed class ProfileJoints
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Rows = SeedRows.All("catalogue.csv").ToDictionary(row => row["id"], StringComparer.Ordinal);

    private static readonly CoverageEntry[] Entries = [.. Catalogue.CatalogueCoverage.Where(one => one.Id.Contains("-TOR-", StringComparison.Ordinal))];

    [Theory]
    [InlineData("CAM-TOR", 164)]
    [InlineData("STO-TOR", 53)]
    [InlineData("SOT-TOR", 107)]
    public void Every_entry_is_covered_exactly_once(string prefix, int count)
    {
        var covered = Entries.Select(one => one.Id).Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).ToArray();

        covered.Should().OnlyHaveUniqueItems().And.HaveCount(count).And.BeEquivalentTo(Rows.Keys.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_of_the_three_terms_is_left_outside() =>
        Entries.Should().NotContain(one => one.Status == CoverageStatus.Outside);

    [Fact]
    public void What_is_only_recorded_says_why() =>
        Entries.Where(one => one.Status == CoverageStatus.Recorded).Should().OnlyContain(one => one.Reason != null);

    [Fact]
    public void Every_place_named_is_a_type_or_a_member_of_one()
    {
        var types = typeof(CoverageEntry).Assembly.GetExportedTypes().Where(type => !type.Name.Contains('`')).ToLookup(type => type.Name, StringComparer.Ordinal);

        foreach (var where in Entries.Select(one => one.Where).Where(where => where != "Definitions").Distinct())
        {
            var parts = where.Split('.');
            types[parts[0]].Should().NotBeEmpty(where);
            (parts.Length == 1 || types[parts[0]].Any(type => type.GetMember(parts[1]).Length > 0)).Should().BeTrue(where);
        }
    }

    [Fact]
    public void Every_citation_in_the_profiles_stands_as_the_seed_has_it()
    {
        var cited = new HashSet<Citation>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        object[] roots = [Catalogue.Groups, Catalogue.Links, Catalogue.RecurringDuties, Catalogue.Conflicts, CambridgeshireLayers.MeetingsAYear, Southampton.ExpressionOfInterest];
        foreach (var root in roots)
        {
            Walk(root, seen, cited);
        }

        cited.Should().HaveCountGreaterThan(300);
        foreach (var citation in cited.Where(one => one.Id is not null))
        {
            var row = Rows[citation.Id!];
            (citation.Section, citation.Lines, citation.Instrument.Key).Should().Be((row["section"], row["lines"], row["source"]), citation.Id);
        }
    }

    [Fact]
    public void Every_modelled_or_calculated_entry_is_cited_by_the_profiles()
    {
        var cited = new HashSet<Citation>();
        Walk(new object[] { Catalogue.Groups, Catalogue.Links, Catalogue.RecurringDuties, Southampton.ExpressionOfInterest }, new HashSet<object>(ReferenceEqualityComparer.Instance), cited);
        var ids = cited.Select(one => one.Id).ToHashSet();

        Entries.Where(one => one.Where != "Definitions").Select(one => one.Id).Where(id => !ids.Contains(id)).Should().BeEmpty();
    }

    [Fact]
    public void Every_doubt_that_concerns_these_documents_is_kept_with_its_reading()
    {
        var seeds = SeedRows.All("contradictions.csv").Where(row => Number(row["id"]) is < 65 or > 99).ToArray();

        Catalogue.Conflicts.Select(one => (one.Id, one.Uncertainty, one.Interpretation, string.Join(' ', one.Citations.Select(cite => cite.Id))))
            .Should().Equal(seeds.Select(row => (row["id"], row["doubt"], row["reading"], row["entries"].Trim())));
    }

    private static int Number(string id) => int.Parse(id.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture);

    private static void Walk(object? node, HashSet<object> seen, HashSet<Citation> cited)
    {
        if (node is null || node is string || node.GetType().IsPrimitive || node.GetType().Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) == true || !seen.Add(node))
        {
            return;
        }

        if (node is Citation citation)
        {
            cited.Add(citation);
            return;
        }

        if (node is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen, cited);
            }

            return;
        }

        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.GetIndexParameters().Length == 0))
        {
            Walk(ValueOf(property, node), seen, cited);
        }
    }

    private static object? ValueOf(PropertyInfo property, object node)
    {
        try
        {
            return property.GetValue(node);
        }
        catch (TargetInvocationException silent) when (silent.InnerException is InvalidOperationException)
        {
            return null;
        }
    }
}
