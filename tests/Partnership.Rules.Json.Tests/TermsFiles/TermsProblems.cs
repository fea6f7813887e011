using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Good rows are kept, every problem has its path, and statute is never taken away.</summary>
public sealed class TermsProblems
{
    [Fact]
    public void A_bad_point_is_left_out_and_the_board_stands()
    {
        var read = Barsetshire.With("\"filledBy\": \"elected\"", "\"filledBy\": \"chosen\"");

        read.Problems.Select(one => one.ToString()).Should().Equal(
            "$.groups[0].chair.value.filledBy: 'chosen' is not one of the valid values: elected, ex-officio, appointed-by-council, appointed-by-group, rotation.");
        read.Value.Groups.Select(group => group.Id.Value).Should().Equal("barsetshire/board", "barsetshire/delivery-group");
        read.Value.Groups[0].Chair.IsSpecified.Should().BeFalse();
        read.Value.Groups[0].Meetings.Quorum.IsSpecified.Should().BeTrue();
        read.Value.Links.Should().HaveCount(1);
    }

    [Fact]
    public void A_bad_duty_is_left_out_and_its_group_stands()
    {
        var read = Barsetshire.With("\"point\": \"papers-out\"", "\"point\": \"papers\"");

        read.Problems.Should().ContainSingle().Which.Path.Should().Be("$.groups[0].meetings.duties[0].point");
        read.Value.Groups[0].Meetings.Duties.Select(duty => duty.What).Should().Equal("The minutes go out");
    }

    [Theory]
    [InlineData("\"barsetshire/delivery-group\",\n      \"name\"", "\"barsetshire/board\",\n      \"name\"", "$.groups[1]: 'barsetshire/board' appears twice. The reader kept the first.")]
    [InlineData("\"code\": \"health\", \"name\"", "\"code\": \"council\", \"name\"", "$.groups[0].membership.categories[2]: 'council' appears twice. The reader kept the first.")]
    [InlineData("\"from\": \"barsetshire-constitution\"", "\"from\": \"constitution\"", "$.groups[0].inherits[0].from: 'constitution' is not one of the valid values: barsetshire-terms, barsetshire-constitution.")]
    [InlineData("\"id\": \"barsetshire/delivery-group\"", "\"id\": \"stockport/delivery-group\"", "$.groups[1]: The group stockport/delivery-group does not belong to barsetshire.")]
    [InlineData("\"value\": \"14:00\"", "\"value\": \"2 pm\"", "$.groups[0].meetings.duties[0].by.value: '2 pm' is not a time of day in the form 14:00.")]
    [InlineData("\"calendar\": \"england-and-wales\"", "\"calendar\": \"England & Wales\"", "$.groups[0].meetings.duties[0].deadline.calendar: *")]
    [InlineData("\"asWritten\": \"quarterly\"", "\"asWritten\": \"bi-monthly\", \"taken\": \"monthly\", \"because\": \"so\"", "$.groups[0].meetings.cadence.value: 'bi-monthly' cannot be read as monthly.*")]
    public void What_cannot_be_used_is_told_with_its_path_and_left_out(string what, string with, string problem)
    {
        var read = Barsetshire.With(what, with);

        read.Problems.Should().ContainSingle().Which.ToString().Should().Match(problem.Replace("[", "?", StringComparison.Ordinal).Replace("]", "?", StringComparison.Ordinal));
        read.HasValue.Should().BeTrue();
    }

    [Theory]
    [InlineData("\"sources\"", "\"source\"", "$: The member 'sources' is missing.")]
    [InlineData("\"document\": \"barsetshire-terms\"", "\"document\": \"terms\"", "$.partnership.document: 'terms' is not one of the valid values: barsetshire-terms, barsetshire-constitution.")]
    [InlineData("\"key\": \"barsetshire\"", "\"key\": \"Barsetshire!\"", "$.partnership.key: 'Barsetshire!' is not a key of lower case letters, digits and hyphens.")]
    public void Without_its_partnership_or_its_sources_a_file_has_no_value(string what, string with, string problem)
    {
        var read = Barsetshire.With(what, with);

        read.HasValue.Should().BeFalse();
        read.Problems.Select(one => one.ToString()).Should().Contain(problem);
    }

    [Fact]
    public void A_seat_that_statute_asks_for_cannot_be_taken_away()
    {
        var read = Barsetshire.With("\"amount\": 2,\n      \"stricter\"", "\"amount\": 0,\n      \"stricter\"");

        read.Problems.Select(one => one.ToString()).Should().Equal(
            "$.requirements[0]: The requirement 'Two people who have used the services sit on the Board' is refused: Domestic Abuse Act 2021, s 58(2)(c) governs; "
            + "Barsetshire Domestic Abuse Partnership: terms of reference 2026, 2 Members, line 11 (BAR-005) cannot ask for less.");
        read.Value.Requirements.Should().BeEmpty();
        read.Value.Groups.Should().HaveCount(2);
    }

    [Fact]
    public void Which_way_is_stricter_cannot_be_turned_round() =>
        Barsetshire.With("\"stricter\": \"more\"", "\"stricter\": \"fewer\"").Problems.Should().ContainSingle().Which.Message.Should()
            .Contain("is refused").And.Contain("Domestic Abuse Act 2021, s 58(2)(c)").And.Contain("(BAR-005)");

    [Fact]
    public void A_rule_cannot_stand_under_the_id_of_a_statutory_one()
    {
        var read = Barsetshire.With("\"id\": \"barsetshire/board/papers-out\"", "\"id\": \"daa-2021/s58\"");

        read.Problems.Select(one => one.ToString()).Should().Equal(
            "$.groups[0].meetings.duties[0].deadline.rule: The rule 'Papers go out five working days before the meeting' is refused: daa-2021/s58 is in Domestic Abuse Act 2021, s 58(1), "
            + "and Barsetshire Domestic Abuse Partnership: terms of reference 2026, 4 Meetings, line 30 (BAR-012) cannot put another in its place. Give it an id of the partnership's own.");
        read.Value.Groups[0].Meetings.Duties.Should().HaveCount(1);
    }

    [Fact]
    public void A_rule_cannot_claim_the_layer_of_statute_without_an_act() =>
        Barsetshire.With("\"title\": \"Papers go out five working days before the meeting\", \"authority\": \"terms-of-reference\"", "\"title\": \"Papers\", \"authority\": \"statute\"")
            .Problems.Should().ContainSingle().Which.Message.Should().StartWith("The rule 'Papers' is refused: it claims the layer of statute, and Barsetshire").And.EndWith("is no Act.");

    [Fact]
    public void A_file_cut_anywhere_is_refused_and_never_throws()
    {
        for (var length = 0; length < Barsetshire.Text.TrimEnd().Length; length += 101)
        {
            PartnershipJson.Of<Terms>().Read(Barsetshire.Text[..length]).HasValue.Should().BeFalse();
        }
    }
}
