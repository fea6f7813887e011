using FluentAssertions;
using Partnership.Rules.LawWatch;
using Partnership.Rules.Tests.Docs;
using Xunit;

namespace Partnership.Rules.Tests.LawWatch;

/// <summary>The tool that compares what rules cite with a fresh list of effects. Each file beside this one is written by hand in the form in which legislation.gov.uk publishes effects.</summary>
public sealed class LawWatchTests
{
    [Fact]
    public void The_list_of_provisions_is_what_the_rules_cite() => ProvisionList.Compare();

    /// <summary>Every change known to touch a rule is found, with the rules; what touches none, or was there when the text was read, is not.</summary>
    [Theory]
    [InlineData("domestic-abuse-act-2021.xml", "s. 26: R38; s. 29: R21; s. 41: R40; s. 44: R41; s. 3: R36; s. 59: R4; Pt. 2: R8")]
    [InlineData("freedom-of-information-act-2000.xml", "s. 10(1)(2): R25 R26 R81")]
    [InlineData("data-use-and-access-act-2025.xml", "Art. 12A: R28; Art. 12(3): R27; s. 76: R28; s. 103: R29")]
    [InlineData("effects.csv", "s. 41: R40; Art. 12A: R28; s. 20(2): R44; reg. 11(2): R80")]
    public void Every_known_change_is_found(string file, string found)
    {
        var told = Found(file).Select(one => $"{one.Effect.Provisions}: {string.Join(' ', one.Touched.SelectMany(place => place.RuleNames).Distinct().OrderBy(row => row.Length).ThenBy(row => row, StringComparer.Ordinal))}");

        string.Join("; ", told).Should().Be(found);
    }

    [Fact]
    public void A_report_names_rules_vectors_and_pages()
    {
        var report = new Report(new Dictionary<string, string[]> { ["R38"] = ["W-R38-ordinary"] }, new Dictionary<string, string> { ["docs/a.md"] = "See R38.", ["docs/b.md"] = "See R380." });

        string.Join('\n', report.Of(Found("domestic-abuse-act-2021.xml").Take(1))).Should()
            .Contain("ukpga/2021/17 s. 26: coming into force, by The Domestic Abuse Act 2021 (Commencement No. 6 and Saving Provisions) Regulations 2024 regs. 2, 3(2)(a), in force 2024-11-27")
            .And.Contain("read as at 2026-03-27, checked on 2026-11-30")
            .And.Contain("rules: R38").And.Contain("vectors: W-R38-ordinary").And.Contain("pages: docs/a.md").And.NotContain("docs/b.md");
    }

    [Theory]
    [InlineData("s.26(2)-(4)", "s. 26", true)]
    [InlineData("s.26(2)-(4)", "s. 2", false)]
    [InlineData("ss.38(5), 44(10)", "s. 44", true)]
    [InlineData("ss.38(5), 44(10)", "s. 40", false)]
    [InlineData("regs.5, 10 and 12", "reg. 12(2)", true)]
    [InlineData("ss.100A-100B", "s. 100B", true)]
    [InlineData("regs.14-20", "reg. 17", true)]
    [InlineData("Sch.12 para.4(1A)", "Sch. 12 para. 1", true)]
    [InlineData("Sch.12 para.4(1A)", "s. 12", false)]
    [InlineData("s.45", "Pt. 5", true)]
    [InlineData("s.45", "Act", true)]
    [InlineData("right 6", "s. 1", true)]
    [InlineData("s.76(3), which inserts art.12A", "s. 76", true)]
    public void A_place_meets_another_by_its_section(string cited, string affected, bool meets) =>
        Places.Of(cited).Meets(Places.Of(affected)).Should().Be(meets);

    [Fact]
    public void A_file_that_is_no_XML_is_told() =>
        FluentActions.Invoking(() => Effect.Read(new StringReader("<feed>"))).Should().Throw<FormatException>().WithMessage("The file is no XML: *");

    [Theory]
    [InlineData("a,b\n1,2\n", "*no column 'Affected Legislation'*")]
    [InlineData("Affected Legislation,Affected provision(s),Type of Effect\nthe Act,s. 1,repealed\n", "'the Act' names no text*")]
    public void A_table_that_cannot_be_read_is_told(string table, string message) =>
        FluentActions.Invoking(() => Effect.Read(new StringReader(table))).Should().Throw<FormatException>().WithMessage(message);

    /// <summary>A Part reaches its own sections, and those put in among them, where it is listed; a Part of a schedule reaches no section.</summary>
    [Theory]
    [InlineData("s.49A", "Pt. 3", true)]
    [InlineData("s.57(4)", "Pt. 3 Ch. 2", false)]
    [InlineData("s.57(4)", "Pts. 3-4", true)]
    [InlineData("s.57(4)", "Pt. 9", true)]
    [InlineData("s.57(4)", "Sch. 1 Pt. 9", false)]
    [InlineData("s.57(4)", "specified provision(s)", true)]
    [InlineData("s.57(4)", "ss. 49A, 49B and cross-heading", false)]
    public void A_part_meets_its_sections(string cited, string affected, bool meets) =>
        Places.Of(cited, "ukpga/2021/17", Sections()).Meets(Places.Of(affected, "ukpga/2021/17", Sections())).Should().Be(meets);

    /// <summary>A fresh copy of a provision carries what is not applied to it.</summary>
    [Fact]
    public void A_fresh_copy_tells_what_is_not_applied()
    {
        const string Copy = "<Legislation xmlns='x'><UnappliedEffects><UnappliedEffect AffectedURI='http://www.legislation.gov.uk/id/ukpga/2014/12' AffectedProvisions='s. 80(3)' Type='words substituted' AffectingURI='http://www.legislation.gov.uk/id/ukpga/2026/1'/></UnappliedEffects></Legislation>";

        Watch.Compare(Cited(), Effect.Read(new StringReader(Copy)), Sections()).Should().ContainSingle().Which.Touched.SelectMany(one => one.RuleNames).Should().Contain("R47");
    }

    private static IEnumerable<(Effect Effect, CitedProvision[] Touched)> Found(string file)
    {
        using var reader = new StreamReader(Path.Combine(Seeds.Root, "tests/Partnership.Rules.Tests/LawWatch", file));
        return [.. Watch.Compare(Cited(), Effect.Read(reader), Sections())];
    }

    private static CitedProvision[] Cited() => [.. Seeds.Rows("provisions.csv").Select(row => new CitedProvision(row["text"], row["place"], row["readAsAt"], row["checkedOn"], row["rules"]))];

    private static Parts Sections() => Parts.Read(Seeds.PathOf("parts.csv"));
}
