using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes.Files;

/// <summary>A file about somebody who stands in. The facts that groups ask for are listed for editors; a partnership's own terms may ask for others.</summary>
internal static class SubstituteFileShape
{
    internal static JsonShape<SubstituteFile> Shape { get; } = new SheetShape<SubstituteFile>("substitute-file", "Facts about somebody who stands in for a member, for EligibilityCalculator: each true, false, or null for not known.", Declare)
    {
        Facts = new FactsBeside<SubstituteFile>(one => one.Facts, (one, facts) => new SubstituteFile(facts) { MemberKind = one.MemberKind, Categories = one.Categories }, Asked()),
    };

    private static Func<Taken, SubstituteFile> Declare(Declaration<SubstituteFile> declare)
    {
        declare.SchemaLink();
        var kind = declare.May("memberKind", "The kind of member concerned.", Plain.Code(MemberKind.All), one => one.MemberKind);
        var categories = declare.Rows("categories", "The member's places by code, in place of memberKind: the strongest kind governs.", Plain.Words, one => one.Categories);
        return taken => new SubstituteFile(FactSheet.Empty) { MemberKind = kind(taken), Categories = categories(taken) };
    }

    /// <summary>Every fact that a group which ships asks for, with its question.</summary>
    private static IEnumerable<(string Name, string Question)> Asked() => Catalogue.Groups
        .SelectMany(group => group.Eligibility)
        .SelectMany(rule => rule.Condition.Asks)
        .GroupBy(ask => ask.Fact, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => (same.Key, same.First().Text));
}
