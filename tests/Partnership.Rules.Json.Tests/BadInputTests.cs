using System.Text;
using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Json.Tests;

/// <summary>Bad input gives a path and what is valid there. It never gives an exception.</summary>
public sealed class BadInputTests
{
    private const string Party = """{ "key": "a/b", "name": "A body" }""";

    private static readonly string Board = PartnershipJson.Of<Group>().Write(Southampton.Board);

    [Theory]
    [InlineData("\"Chair\"", "7", "$.chair.value.title: It must be text that is not blank; it is the number 7.")]
    [InlineData("\"Chair\"", "null", "$.chair.value.title: It must be text that is not blank; it is null.")]
    [InlineData("\"Chair\"", "\" \"", "$.chair.value.title: The text is blank.")]
    [InlineData("\"Chair\"", "\"\\ud83c\"", "$.chair.value.title: The text holds half a character.")]
    [InlineData("\"title\": \"Chair\"", "\"titel\": \"Chair\"", "$.chair.value.titel: There is no such member. Valid members: title, filledBy, by, longestTerm, staggered, staggerGap, consecutiveTerms, endsAt, rotation, holders, sources, carriesOn, standIns, duties.")]
    [InlineData("\"title\": \"Chair\"", "\"title\": \"Chair\", \"title\": \"Chair\"", "$.chair.value.title: The member appears twice. Keep one.")]
    [InlineData("\"appointed-by-council\"", "\"appointed\"", "$.chair.value.filledBy: 'appointed' is not one of the valid values: elected, ex-officio, appointed-by-council, appointed-by-group, rotation.")]
    [InlineData("\"grievance\": \"unspecified\"", "\"grievance\": null", "$.grievance: It must be an object with the members value, citation, or the text \"unspecified\" where the document does not say, or \"notRead\" where its clause is not held; it is null.")]
    [InlineData("\"grievance\": \"unspecified\"", "\"grievance\": \"none\"", "$.grievance: It must be an object with the members value, citation, or the text \"unspecified\" where the document does not say, or \"notRead\" where its clause is not held; it is text.")]
    [InlineData("southampton/board\"", "southampton board\"", "$.id: 'southampton board' is not a group id. An id is a partnership and a group joined by a slash, such as southampton/board.")]
    [InlineData("southampton/board\"", "stockport/board\"", "$: The group stockport/board does not belong to southampton.")]
    public void A_bad_member_of_a_group_is_told_with_its_path_and_refuses_the_group(string what, string with, string problem)
    {
        var at = Board.IndexOf(what, StringComparison.Ordinal);

        var read = PartnershipJson.Of<Group>().Read(Board[..at] + with + Board[(at + what.Length)..]);

        read.HasValue.Should().BeFalse();
        read.Problems.Select(one => one.ToString()).Should().Contain(problem);
    }

    [Fact]
    public void A_bad_row_is_told_and_left_out_and_the_others_stand()
    {
        var read = PartnershipJson.Of<Group>().Read(Board.Replace("\"kind\": \"core\"", "\"kind\": \"corps\"", StringComparison.Ordinal));

        read.Problems.Should().OnlyContain(one => one.Message == "'corps' is not one of the valid values: core, full, advisory, corresponding, co-opted, service-user, observer.");
        read.Problems[0].Path.Should().Be("$.membership.categories[0].kind");
        read.Value.Membership.Categories.Should().Equal(Southampton.Board.Membership.Categories.Where(one => one.Kind == MemberKind.Advisory));
        (read.Value with { Membership = Southampton.Board.Membership }).Should().Be(Southampton.Board);
    }

    [Theory]
    [InlineData("""{ "kind": "members", "least": 1e99 }""", "$.least: It must be a whole number, 1 or more; it is the number 1e99.")]
    [InlineData("""{ "kind": "members", "least": 99999999999999999999 }""", "$.least: It must be a whole number, 1 or more; it is the number 99999999999999999999.")]
    [InlineData("""{ "kind": "members", "least": 0 }""", "$.least: It must be a whole number, 1 or more; it is the number 0.")]
    [InlineData("""{ "kind": "two", "least": 2 }""", "$.kind: 'two' is not one of the valid values: at-chairs-discretion, members, share, majority, category, bodies, body, area, officer, of-kind, fit, all-of, any-of, at-least.")]
    [InlineData("""{ "kind": 2 }""", "$.kind: It must be one of at-chairs-discretion, members, share, majority, category, bodies, body, area, officer, of-kind, fit, all-of, any-of, at-least; it is the number 2.")]
    [InlineData("""{ "least": 2 }""", "$: The member 'kind' is missing. Valid values: at-chairs-discretion, members, share, majority, category, bodies, body, area, officer, of-kind, fit, all-of, any-of, at-least.")]
    [InlineData("""{ "kind": "share", "numerator": 3, "denominator": 2 }""", "$: A share is at most the whole.")]
    [InlineData("""{ "kind": "all-of", "parts": [{ "kind": "members", "least": 2 }] }""", "$.parts: The list needs 2 items or more; it has 1.")]
    [InlineData("""{ "kind": "members", "least": 2, "numerator": 2 }""", "$.numerator: There is no such member. Valid members: kind, least.")]
    [InlineData("""{ "\ud83c": 2 }""", "$: The member 'kind' is missing. Valid values: at-chairs-discretion, members, share, majority, category, bodies, body, area, officer, of-kind, fit, all-of, any-of, at-least.")]
    [InlineData("\"four\"", "$: It must be an object with the member 'kind', one of at-chairs-discretion, members, share, majority, category, bodies, body, area, officer, of-kind, fit, all-of, any-of, at-least; it is text.")]
    public void A_quorum_that_is_none_is_told(string json, string problem) =>
        PartnershipJson.Of<Quorum>().Read(json).Problems.Select(one => one.ToString()).Should().Contain(problem);

    [Theory]
    [InlineData("", "$: The text is not JSON: it is empty. This is on line 1.")]
    [InlineData(" \n ", "$: The text is not JSON: it is empty. This is on line 2.")]
    [InlineData("{ // a note\n }", "$: The text is not JSON: comments are not part of JSON. This is on line 1.")]
    [InlineData("{ \"key\": \"a/b\",\n \"name\": [ 1, 2, ] }", "$.name[2]: The text is not JSON: no comma may stand after the last item. This is on line 2.")]
    [InlineData("{ \"key\": \"a/b\", }", "$: The text is not JSON: no comma may stand after the last item. This is on line 1.")]
    [InlineData("{ \"key\": \"a/b\"", "$: The text is not JSON: it breaks off. This is on line 1.")]
    [InlineData("{ \"key\": Nan }", "$.key: The text is not JSON: 'N' cannot stand here. This is on line 1.")]
    [InlineData("{ \"a\": [ {}, { \"b\": [ 1 2 ] } ] }", "$.a[1].b[1]: The text is not JSON: '2' cannot stand here. This is on line 1.")]
    [InlineData("key: a/b", "$: The text is not JSON: 'k' cannot stand here. This is on line 1.")]
    [InlineData("{} {}", "$: The text is not JSON: '{' cannot stand here. This is on line 1.")]
    public void A_text_that_is_not_json_is_told_with_the_place(string json, string problem) =>
        PartnershipJson.Of<Party>().Read(json).Problems.Select(one => one.ToString()).Should().Equal(problem);

    [Fact]
    public void Nesting_that_is_too_deep_is_told()
    {
        var deep = new StringBuilder().Insert(0, "[", 70).Append('1').Append(']', 70).ToString();

        PartnershipJson.Of<Party>().Read(deep).Problems.Should().ContainSingle().Which.Message.Should().Be("The text is not JSON: it is nested more than 64 deep. This is on line 1.");
        PartnershipJson.Of<Quorum>().Read(Nested(20)).Problems.Should().BeEmpty();
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_and_a_byte_order_mark_does_no_harm()
    {
        PartnershipJson.Of<Party>().ReadUtf8([.. Encoding.UTF8.GetBytes("{\n\"key\": \""), 0xE9, .. "\" }"u8]).Problems.Select(one => one.ToString())
            .Should().Equal("$: The text is not UTF-8: line 2 holds bytes that mean nothing in it. Save the file as UTF-8.");
        PartnershipJson.Of<Party>().ReadUtf8([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Party)]).Value.Name.Should().Be("A body");
        PartnershipJson.Of<Party>().ReadUtf8(Encoding.Unicode.GetPreamble()).HasValue.Should().BeFalse();
    }

    [Fact]
    public void Half_a_character_in_the_text_itself_is_told() =>
        PartnershipJson.Of<Party>().Read("{ \"key\": \"\ud83c\" }").Problems.Select(one => one.ToString()).Should().Equal("$: The text holds half a character, on line 1.");

    [Fact]
    public void A_group_cut_anywhere_is_refused_and_never_throws()
    {
        for (var length = 0; length < Board.TrimEnd().Length; length += 61)
        {
            PartnershipJson.Of<Group>().Read(Board[..length]).HasValue.Should().BeFalse();
        }
    }

    private static string Nested(int depth) =>
        depth == 0 ? """{ "kind": "bodies", "least": 2 }""" : $$"""{ "kind": "all-of", "parts": [{ "kind": "members", "least": 2 }, {{Nested(depth - 1)}}] }""";
}
