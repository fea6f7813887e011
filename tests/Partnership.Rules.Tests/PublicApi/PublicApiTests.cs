using FluentAssertions;
using Partnership.Rules.Tests.House;
using Xunit;

namespace Partnership.Rules.Tests.PublicApi;

/// <summary>
/// The public surface of the core, as committed. A change shows here first: look at it, copy the received file over the committed one,
/// and, when something was taken away or renamed, write it in CHANGELOG.
/// </summary>
public sealed class PublicApiTests
{
#if CORE_NET8
    private const string Asset = "net8.0";
#else
    private const string Asset = "netstandard2.0";
#endif

    [Fact]
    public void It_is_what_was_committed()
    {
        var committed = Path.Combine(Seeds.Root, "tests", "Partnership.Rules.Tests", "PublicApi", $"Partnership.Rules.{Asset}.txt");
        var received = Path.Combine(AppContext.BaseDirectory, $"Partnership.Rules.{Asset}.txt");
        File.WriteAllText(received, ApiText.Of(Surface.Core));

        var (now, before) = (File.ReadAllLines(received), File.Exists(committed) ? File.ReadAllLines(committed) : []);

        now.Except(before).Select(line => $"+ {line.Trim()}").Concat(before.Except(now).Select(line => $"- {line.Trim()}"))
            .Should().BeEmpty("the public surface changed; if that is meant, copy {0} over {1}", received, committed);
        now.Should().Equal(before, "the public surface changed; if that is meant, copy {0} over {1}", received, committed);
    }
}
