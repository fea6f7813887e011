using System.Reflection;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.PublicApi;

/// <summary>
/// The public surface of each package, as committed. A change shows here first. To write it anew, for each asset:
/// <c>UPDATE_REFERENCE=1 dotnet test tests/Partnership.Rules.Tests --filter PublicApiTests</c>, and the same with <c>-p:CoreAsset=netstandard2.0</c>.
/// Then look at the difference, and when something was taken away or renamed, write it in CHANGELOG.
/// </summary>
public sealed class PublicApiTests
{
#if CORE_NET8
    private const string Asset = "net8.0";
#else
    private const string Asset = "netstandard2.0";
#endif

    [Theory]
    [InlineData("Partnership.Rules")]
    [InlineData("Partnership.Rules.Json")]
    [InlineData("Partnership.Rules.ICalendar")]
    [InlineData("Partnership.Rules.Documents")]
    [InlineData("Partnership.Rules.Testing")]
#if CORE_NET8
    [InlineData("Partnership.Rules.Tables")]
#endif
    public void It_is_what_was_committed(string package)
    {
        var committed = Path.Combine(Seeds.Root, "tests", "Partnership.Rules.Tests", "PublicApi", $"{package}.{Asset}.txt");
        var surface = ApiText.Of(Assembly.Load(package));
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            File.WriteAllText(committed, surface);
        }

        var (now, before) = (surface.Split('\n'), File.Exists(committed) ? File.ReadAllText(committed).ReplaceLineEndings("\n").Split('\n') : []);

        now.Except(before).Select(line => $"+ {line.Trim()}").Concat(before.Except(now).Select(line => $"- {line.Trim()}"))
            .Should().BeEmpty("the public surface of {0} changed", package);
        now.Should().Equal(before, "the public surface of {0} changed", package);
    }
}
