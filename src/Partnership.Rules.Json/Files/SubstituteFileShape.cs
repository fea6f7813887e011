using Partnership.Rules.Governance;
using Partnership.Rules.Json.Derived;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>A file about somebody who stands in. The facts that groups ask for are listed for editors; a partnership's own terms may ask for others.</summary>
internal static class SubstituteFileShape
{
    [HandMade]
    internal static JsonShape<SubstituteFile> Substitute(ShapeRegistry shapes) => new SheetShape<SubstituteFile>("substitute-file", "Facts about somebody who stands in for a member, for EligibilityCalculator: each true, false, or null for not known.", declare => Declare(declare, shapes))
    {
        Beside = new FactsBeside<SubstituteFile>(one => one.Facts, (one, facts) => new SubstituteFile(facts) { MemberKind = one.MemberKind, Categories = one.Categories }, Asked()),
    };

    private static Func<MemberValues, SubstituteFile> Declare(Declaration<SubstituteFile> declare, ShapeRegistry shapes)
    {
        declare.SchemaLink();
        var kind = declare.Optional("memberKind", "The kind of member concerned.", shapes.Of<MemberKind>(), one => one.MemberKind);
        var categories = declare.Rows("categories", "The member's places by code, in place of memberKind: the strongest kind governs.", PrimitiveShapes.Words, one => one.Categories);
        return values => new SubstituteFile(FactSheet.Empty) { MemberKind = kind(values), Categories = categories(values) };
    }

    /// <summary>Every fact that a group which ships asks for, with its question.</summary>
    private static IEnumerable<(string Name, string Question)> Asked() => Catalogue.Groups
        .SelectMany(group => group.Eligibility)
        .SelectMany(rule => rule.Condition.Asks)
        .GroupBy(ask => ask.Fact, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => (same.Key, same.First().Text));
}
