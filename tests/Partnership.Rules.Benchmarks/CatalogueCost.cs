using System.Diagnostics;
using System.Globalization;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Benchmarks;

/// <summary>What it costs to ask the catalogue for its groups in a fresh process, and for nothing else.</summary>
/// <remarks><c>dotnet run -c Release --project tests/Partnership.Rules.Benchmarks -- --catalogue</c>, several times: each is a process of its own.</remarks>
internal static class CatalogueCost
{
    internal const string Argument = "--catalogue";

    internal static string Measure()
    {
        var (bytes, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var groups = Catalogue.Groups.Count;
        var (took, allocated) = (Stopwatch.GetElapsedTime(began), GC.GetAllocatedBytesForCurrentThread() - bytes);
        return string.Create(CultureInfo.InvariantCulture, $"{groups} groups: {took.TotalMilliseconds:0.0} ms, {allocated:#,0} bytes");
    }
}
