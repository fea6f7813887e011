using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.Proofs;

/// <summary>
/// No leaf of a profile changes unseen. Vectors and seeds hold what was read twice; this holds all the rest: on a difference read each line of it against the
/// document, and rename what was made. It is no proof that a leaf is right, only that it is the one that was read.
/// </summary>
public sealed class ProfileLeavesTests
{
    [Fact]
    public void Every_leaf_of_every_profile_is_the_one_that_was_read() =>
        Snapshot.Check("Proofs/profile-leaves.txt", string.Concat(ProfileLeaves.All().Select(line => $"{line.Path}: {line.Leaves}\n")));

    [Fact]
    public void The_walk_reaches_every_partnership_and_statute()
    {
        var lines = ProfileLeaves.All().ToArray();

        lines.Should().HaveCountGreaterThan(1500);
        lines.Select(line => line.Path.Split('.')[0]).Distinct().Should().Contain(["Cambridgeshire", "Stockport", "Southampton"]);
    }
}
