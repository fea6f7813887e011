using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Writes a quorum in words that read back: each name with what it is, each part of a part in brackets.</summary>
internal static class QuorumWriter
{
    internal static string? Write(Quorum quorum) => quorum.Match(
        _ => "at the chair's discretion",
        members => $"{English.Number(members.Minimum)} members",
        share => $"{English.Number(share.Numerator)}/{English.Number(share.Denominator)} of the members",
        majority => majority.Words,
        category => $"{English.Number(category.Minimum)} from the category {Words.Name(category.Code)}",
        bodies => $"{English.Number(bodies.Minimum)} different bodies{(bodies.Among.Count == 0 ? string.Empty : $" of {string.Join(", ", bodies.Among.Select(Words.Name))}")}",
        body => $"{English.Number(body.Minimum)} from the body {Words.Name(body.Key)}",
        area => $"{English.Number(area.Minimum)} from the area {Words.Name(area.Name)}",
        officer => $"the holder of the office {Words.Name(officer.Title)}",
        kind => $"{Write(kind.Count)} of the kind {Words.Name(kind.Kind)}",
        _ => null,
        all => Joined(all.Tests, " and ", string.Empty),
        any => Joined(any.Tests, " or ", string.Empty),
        several => Joined(several.Tests, "; ", $"{English.Number(several.Minimum)} of these: "));

    private static string? Joined(ValueList<Quorum> tests, string between, string before)
    {
        var parts = tests.Select(Part).ToArray();
        return Array.TrueForAll(parts, one => one is not null) ? $"{before}{string.Join(between, parts)}" : null;
    }

    private static string? Part(Quorum test) => Write(test) is { } words
        ? test is Quorum.AllOf or Quorum.AnyOf or Quorum.AtLeast or Quorum.Bodies { Among.Count: > 0 } ? $"({words})" : words
        : null;
}
