using System.Diagnostics;
using FluentAssertions;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Bounds the time of one call. The bounds are wide: they catch what is not linear, on any machine.</summary>
internal static class Timed
{
    internal static T Within<T>(TimeSpan most, Func<T> call)
    {
        var watch = Stopwatch.StartNew();
        var result = call();
        watch.Elapsed.Should().BeLessThan(most);
        return result;
    }
}
