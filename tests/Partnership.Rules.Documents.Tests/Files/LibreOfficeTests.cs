using FluentAssertions;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Files of another program: the same plans as made here, opened by LibreOffice and saved again. Saved/README.md says how.</summary>
public sealed class LibreOfficeTests
{
    [Theory]
    [InlineData("made-plan.docx")]
    [InlineData("made-plan.xlsx")]
    public void A_plan_comes_back_whole(string file) => Saved(file).Plan.Told().Should().Equal(MadePlan.Plan.Told());

    [Theory]
    [InlineData("council-plan.docx")]
    [InlineData("council-plan.xlsx")]
    public void A_councils_plan_reads_as_before_it_was_saved(string file)
    {
        var reading = Saved(file);

        CouncilPlan.Told(reading).Should().Equal(CouncilPlan.Expected);
        reading.Serious().Should().BeEmpty();
        reading.Plan.Title.Should().Be("Marshland action plan 2024-2027");
        reading.Plan.Strands.Select(strand => strand.Name).Should().Equal("Early help", "Safe homes");
        reading.Plan.Kept.Select(one => one.Text).Should().Contain(["BOLD - actions in the strategy", "RED - stuck"]);
    }

    [Fact]
    public void It_reads_the_same_before_it_is_saved()
    {
        CouncilPlan.Told(Read.Bytes(CouncilPlan.InWord())).Should().Equal(CouncilPlan.Expected);
        CouncilPlan.Told(Read.Bytes(CouncilPlan.InExcel())).Should().Equal(CouncilPlan.Expected);
    }

    [Fact]
    public void The_files_to_save_again_are_written_when_asked_for()
    {
        if (Environment.GetEnvironmentVariable("TEST_FILES") is not { Length: > 0 } folder)
        {
            return; // Only whoever makes the files anew wants them.
        }

        File.WriteAllBytes(Path.Combine(folder, "made-plan.docx"), RoundTripTests.InWord(MadePlan.Plan));
        File.WriteAllBytes(Path.Combine(folder, "made-plan.xlsx"), RoundTripTests.InExcel(MadePlan.Plan));
        File.WriteAllBytes(Path.Combine(folder, "council-plan.docx"), CouncilPlan.InWord());
        File.WriteAllBytes(Path.Combine(folder, "council-plan.xlsx"), CouncilPlan.InExcel());
    }

    private static PlanReadResult Saved(string file) => Read.Bytes(File.ReadAllBytes(Path.Combine(Seeds.Root, "tests", "Partnership.Rules.Documents.Tests", "Saved", file)));
}
