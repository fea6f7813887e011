using System.Globalization;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Profiles;

/// <summary>Neighbouring entries of a document that stand alike.</summary>
internal static class CoverageRun
{
    internal static IEnumerable<CoverageEntry> Of(string prefix, int first, int last, CoverageStatus status, string where, string? reason = null) =>
        Enumerable.Range(first, last - first + 1).Select(entry => new CoverageEntry($"{prefix}-{entry.ToString("000", CultureInfo.InvariantCulture)}", status, where, reason));

    internal static ValueList<CoverageEntry> All(params IEnumerable<CoverageEntry>[] runs) => runs.SelectMany(run => run).ToValueList();
}
