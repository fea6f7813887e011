using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whom it is worth appointing: for each category that has a free seat, someone from each body and area that the quorum names, fit for what it asks.</summary>
internal sealed class RepairCandidates(Group group, RepairLimits limits)
{
    private const string Another = "another-body";

    private readonly QuorumParts parts = new(group);

    /// <summary>The candidates, without two that serve alike where nothing else tells them apart.</summary>
    internal IEnumerable<PresentMember> All() => group.Membership.Categories
        .Where(one => one.Kind != MemberKind.Observer && (limits.FreeSeats(one.Code) ?? 1) > 0)
        .SelectMany(Of)
        .GroupBy(Alike).Select(alike => alike.First());

    /// <summary>A candidate as a new person. One from any other body comes from a body of their own.</summary>
    internal static PresentMember Named(PresentMember candidate, int number)
    {
        var key = $"new-{English.Number(number)}";
        return new PresentMember(key)
        {
            Category = candidate.Category,
            Body = candidate.Body is { IsKnown: true, Value: Another } ? Fact.Known($"{Another}-{English.Number(number)}") : candidate.Body,
            Area = candidate.Area,
            Facts = candidate.Facts,
        };
    }

    private IEnumerable<PresentMember> Of(MemberCategory category) =>
        from body in category.Body is { } tied ? [Fact.Known(tied.Key)] : Bodies()
        from area in category.Area is { } tied ? [Fact.Known(tied)] : parts.NamedAreas.Select(one => Fact.Known(one)).Append(Fact<string>.NotApplicable)
        from facts in Fit()
        select new PresentMember("new", category.Code) { Body = body, Area = area, Facts = facts };

    private IEnumerable<Fact<string>> Bodies() => parts.NamedBodies
        .Concat(parts.CountsAnyBody ? [Another] : Array.Empty<string>())
        .Select(one => Fact.Known(one))
        .Append(Fact<string>.NotApplicable);

    /// <summary>Sheets that pass the tests of fitness: all of them at once, or each where no person can pass all.</summary>
    private IEnumerable<FactSheet> Fit()
    {
        var tests = parts.Fitness.ToArray();
        return tests.Length == 0 ? [FactSheet.Empty]
            : TogetherProof.Witness(tests) is { } all ? [all]
            : tests.Select(one => TogetherProof.Witness(one)).OfType<FactSheet>();
    }

    private (string Category, string Signature, string Body) Alike(PresentMember one)
    {
        var isTold = limits.DeficitOf(one.Category.Value) > 0 || limits.FreeSeats(one.Category.Value) is not null;
        return (isTold ? one.Category.Value : string.Empty, parts.Signature([one]), limits.LimitsBodies && one.Body.IsKnown ? one.Body.Value : string.Empty);
    }
}
