using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Xunit;
using static Partnership.Rules.Json.Tests.Schemas.Agreement;

namespace Partnership.Rules.Json.Tests.Groups;

public sealed class GroupRoundTrip
{
    public static TheoryData<string> Ids => new(Catalogue.Groups.Select(group => group.Id.Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_group_that_ships_goes_there_and_back(string id) => BackAgain(PartnershipJson.Of<Group>(), Catalogue.Groups.Single(group => group.Id.Value == id));

    [Fact]
    public void Every_link_partnership_and_conflict_that_ships_goes_there_and_back()
    {
        Catalogue.Links.Should().AllSatisfy(link => BackAgain(PartnershipJson.Of<GroupLink>(), link));
        Catalogue.Partnerships.Should().AllSatisfy(partnership => BackAgain(PartnershipJson.Of<CouncilPartnership>(), partnership));
        Catalogue.Conflicts.Should().AllSatisfy(conflict => BackAgain(PartnershipJson.Of<DocumentConflict>(), conflict));
    }
}
