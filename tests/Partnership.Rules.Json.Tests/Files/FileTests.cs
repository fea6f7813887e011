using FluentAssertions;
using NodaTime;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Json.Tests.Files;

/// <summary>What cannot be used of a file of facts is told with its path and what may stand there; it is not known, and the rest is kept.</summary>
public sealed class FileTests
{
    [Theory]
    [InlineData("""{ "authority": "parish" }""", "$.authority: 'parish' is not one of the valid values: county, *")]
    [InlineData("""{ "authority": "county", "authority": "county" }""", "$.authority: The member appears twice. Keep one.")]
    [InlineData("""{ "mebers": [] }""", "$.mebers: There is no such member. Valid members: $schema, authority, members.")]
    public void A_bad_word_about_a_board_is_told_and_its_members_stand(string bad, string problem)
    {
        var read = PartnershipJson.Of<BoardFile>().Read($$"""{ "members": [{ "member": "m", "categories": ["a"] }], {{bad[1..]}}""");

        read.Problems.Should().ContainSingle().Which.ToString().Should().Match(problem);
        read.Value.Members.Should().ContainSingle();
        read.Value.Authority.Should().BeNull();
    }

    [Theory]
    [InlineData("""{ "members": 7 }""", "$.members: It must be a list; it is the number 7.")]
    [InlineData("""{ "members": null }""", "$.members: It must be a list; it is null.")]
    [InlineData("""{ "members": [], "members": [] }""", "$.members: The member appears twice. Keep one.")]
    [InlineData("{}", "$: The member 'members' is missing.")]
    [InlineData("[]", "$: It must be an object with the members $schema, authority, members; it is a list.")]
    public void A_board_without_a_list_of_members_is_no_empty_board(string json, string problem)
    {
        var read = PartnershipJson.Of<BoardFile>().Read(json);

        read.HasValue.Should().BeFalse();
        read.Problems.Select(one => one.ToString()).Should().Equal(problem);
    }

    [Theory]
    [InlineData("""{ "member": "m", "categories": ["a", 7] }""", "$.members[0].categories[1]: It must be text that is not blank; it is the number 7.", true)]
    [InlineData("""{ "member": "m", "categories": ["a"], "to": "yesterday" }""", "$.members[0].to: 'yesterday' is not a date. Valid forms: 2022-08-15, 2022-08, 2022-Q3, 2022. Where there is no value: unknown, notApplicable, notAsked.", true)]
    [InlineData("""{ "member": "m", "categories": [7] }""", "$.members[0].categories: The list needs 1 items or more; it has 0.", false)]
    [InlineData("""{ "member": "m" }""", "$.members[0]: The member 'categories' is missing.", false)]
    [InlineData("""{ "member": "m", "member": "n", "categories": ["a"] }""", "$.members[0].member: The member appears twice. Keep one.", false)]
    public void A_member_stands_as_long_as_there_is_a_key_and_a_place(string member, string problem, bool stands)
    {
        var read = PartnershipJson.Of<BoardFile>().Read($$"""{ "members": [{{member}}] }""");

        read.Problems.Select(one => one.ToString()).Should().Contain(problem);
        read.Value.Members.Should().HaveCount(stands ? 1 : 0);
    }

    [Theory]
    [InlineData("", FactState.NotApplicable)]
    [InlineData(", \"to\": null", FactState.NotApplicable)]
    [InlineData(", \"to\": \"unknown\"", FactState.NotKnown)]
    [InlineData(", \"to\": 2021", FactState.NotKnown)]
    [InlineData(", \"to\": \"2021\", \"to\": \"2022\"", FactState.NotKnown)]
    [InlineData(", \"to\": \"2021\"", FactState.Known)]
    public void An_end_that_is_not_set_and_one_that_cannot_be_read_are_not_the_same(string end, FactState state) =>
        PartnershipJson.Of<BoardFile>().Read($$"""{ "members": [{ "member": "m", "categories": ["a"]{{end}} }] }""").Value.Members[0].To.State.Should().Be(state);

    [Theory]
    [InlineData("null", 0)]
    [InlineData("\"unknown\"", 0)]
    [InlineData("16", 1)]
    [InlineData("\"2009-02-30\"", 1)]
    [InlineData("\"2009-03-16\", \"told\": \"2009-03-17\"", 1)]
    public void A_step_of_a_grievance_that_nobody_knows_is_not_one_that_was_not_taken(string told, int problems)
    {
        var read = PartnershipJson.Of<GrievanceFile>().Read($$"""{ "raised": "2009-02-02", "told": {{told}} }""");

        read.Problems.Should().HaveCount(problems);
        (read.Value.Facts.RaisedOn, read.Value.Facts.NotifiedOn).Should().Be((new LocalDate(2009, 2, 2), null));
        read.Value.Facts.NotKnown.Should().Equal("told");
    }

    [Theory]
    [InlineData("""{ "briefed": "yes" }""", "$.briefed: It must be true or false; it is text. Where there is no value: unknown, notApplicable, notAsked.")]
    [InlineData("""{ "briefed": true, "briefed": true }""", "$.briefed: The member appears twice. Keep one.")]
    [InlineData("""{ "delegated-authority": true, "delegatedAuthority": true }""", "$.delegatedAuthority: The fact appears twice. Keep one.")]
    public void A_fact_that_cannot_be_used_is_not_known(string json, string problem)
    {
        var read = PartnershipJson.Of<SubstituteFile>().Read(json);

        read.Problems.Select(one => one.ToString()).Should().Equal(problem);
        read.Value.Facts.Names.Should().ContainSingle().Which.Should().Match(name => read.Value.Facts[name].State == FactState.NotKnown);
    }

    [Fact]
    public void A_fact_without_a_name_is_told_and_left_out()
    {
        var read = PartnershipJson.Of<SubstituteFile>().Read("""{ " ": true, "briefed": true }""");

        read.Problems.Select(one => one.ToString()).Should().Equal("$. : A fact needs a name.");
        read.Value.Facts.Names.Should().Equal("briefed");
    }

    [Theory]
    [InlineData("{ \"briefed\": true, }", "$.briefed: The text is not JSON: no comma may stand after the last item. This is on line 1.")]
    [InlineData("{ // briefed\n}", "$: The text is not JSON: comments are not part of JSON. This is on line 1.")]
    [InlineData("", "$: The text is not JSON: it is empty. This is on line 1.")]
    public void What_is_no_JSON_is_one_problem(string json, string problem)
    {
        PartnershipJson.Of<SubstituteFile>().Read(json).Problems.Should().ContainSingle().Which.Message.Should().Be(problem[(problem.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        PartnershipJson.Of<BoardFile>().Read(json).HasValue.Should().BeFalse();
        PartnershipJson.Of<GrievanceFile>().Read(json).HasValue.Should().BeFalse();
    }
}
