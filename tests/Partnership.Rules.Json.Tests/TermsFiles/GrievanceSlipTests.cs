using System.Text;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>A slip in those to whom a grievance goes is told: else it would go to the person complained of.</summary>
public sealed class GrievanceSlipTests
{
    private static readonly string File = System.IO.File.ReadAllText(Root.File("samples", "terms", "joint-board.json"));

    [Theory]
    [InlineData("\"addressees\": [\"chair\", \"vice-chair\"]", "\"addressees\": [\"chiar\", \"vice-chair\"]", "addressees[0]", "chair")]
    [InlineData("\"addressees\": [\"chair\", \"vice-chair\"]", "\"addressees\": [\"chair\", \"vise-chair\"]", "addressees[1]", "vice-chair")]
    [InlineData("\"addressees\": [\"chair\", \"vice-chair\"]", "\"addressees\": [\"chair\", \"secretery\"]", "addressees[1]", "secretary")]
    [InlineData("\"Delivery Group [vale/delivery]\",\n          \"resultToldTo\"", "\"Delivery Group [vale/delivry]\",\n          \"resultToldTo\"", "selectCommitteeFrom", "vale/delivery")]
    [InlineData("\"resultToldTo\": \"Northmere and Southfold Joint Board [vale/board]\"", "\"resultToldTo\": \"Northmere and Southfold Joint Board [vale/baord]\"", "resultToldTo", "vale/board")]
    public void A_name_that_is_nearly_another_is_told(string sound, string slip, string path, string meant)
    {
        File.Should().Contain(sound);

        Check(File.Replace(sound, slip, StringComparison.Ordinal)).Problems.Should().Contain(one => one.Path.EndsWith(path, StringComparison.Ordinal) && one.DidYouMean == meant);
    }

    [Theory]
    [InlineData("the clerk")]
    [InlineData("Chair")]
    [InlineData("Vice Chair")]
    public void Another_office_and_another_spelling_are_no_slip(string office) =>
        Check(File.Replace("\"addressees\": [\"chair\", \"vice-chair\"]", $"\"addressees\": [\"{office}\"]", StringComparison.Ordinal)).Problems.Should().BeEmpty();

    [Fact]
    public void A_grievance_about_the_Chair_never_goes_to_the_Chair_however_the_office_is_spelt()
    {
        var terms = PartnershipJson.Of<Terms>().Read(File.Replace("\"addressees\": [\"chair\", \"vice-chair\"]", "\"addressees\": [\"Chair\", \"Vice Chair\"]", StringComparison.Ordinal)).Value;

        var result = GrievanceCalculator.Assess(terms.Groups[0], new GrievanceFacts { Concerns = ComplaintSubject.Chair }, null, new LocalDate(2026, 5, 12), UkCalendars.All).Value;

        result.Addressee.Value.Should().Be("Vice Chair");
    }

    [Fact]
    public void A_conflict_that_is_stated_twice_is_told()
    {
        var at = File.IndexOf("{ \"id\": \"VALE-1\"", StringComparison.Ordinal) is >= 0 and var plain ? plain : File.LastIndexOf('{', File.IndexOf("\"VALE-1\"", StringComparison.Ordinal));

        Check(File.Insert(at, """{ "id": "VALE-1", "doubt": "d", "reading": "r", "citations": ["2.3"] }, """)).Problems.Should().Contain(one => one.Message.Contains("'VALE-1' appears twice"));
    }

    private static TermsCheck Check(string json) => TermsCheck.Of(Encoding.UTF8.GetBytes(json));
}
