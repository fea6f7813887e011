using FluentAssertions;
using FsCheck;
using FsCheck.Xunit;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests;
using Xunit;
using static Partnership.Rules.Json.Tests.Schemas.Agreement;

namespace Partnership.Rules.Json.Tests.Groups;

public sealed class GroupLaws
{
    [Property]
    public Property Any_group_goes_there_and_back() => Law.ForAll(Any.Group, group =>
    {
        var read = PartnershipJson.Of<Group>().Read(PartnershipJson.Of<Group>().Write(group));

        read.Problems.Should().BeEmpty();
        read.Value.Should().Be(group);
    });

    [Fact]
    public void Any_condition_and_any_quorum_goes_there_and_back_and_is_good_by_the_schema()
    {
        Law.Holds(Any.Condition, condition => BackAgain(PartnershipJson.Of<Condition>(), condition), runs: 60);
        Law.Holds(Any.Quorum, quorum => BackAgain(PartnershipJson.Of<Quorum>(), quorum), runs: 60);
    }

    [Property(MaxTest = 100)]
    public Property A_group_in_which_one_character_is_lost_is_told_or_is_another_group() => Law.ForAll(Any.Group, group =>
    {
        var json = PartnershipJson.Of<Group>().Write(group);
        var at = json.Length / 2;

        var read = PartnershipJson.Of<Group>().Read(json.Remove(at, 1));

        (!read.IsComplete || !read.Value.Equals(group) || char.IsWhiteSpace(json[at])).Should().BeTrue();
    });
}
