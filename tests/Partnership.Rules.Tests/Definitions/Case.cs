using System.Globalization;
using Partnership.Rules.Definitions;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Definitions;

/// <summary>Makes fact sheets for tests: what is named holds, and everything else in those groups does not.</summary>
internal static class Case
{
    internal static FactSheet Of(IEnumerable<string> connection, IEnumerable<string> behaviour)
    {
        var named = connection.Concat(behaviour).Append("directed-at-b").ToArray();
        return AbuseFact.WithKinship
            .Where(fact => fact.Group != FactGroup.Ages && fact.Group != FactGroup.Points)
            .Aggregate(FactSheet.Empty, (sheet, fact) => fact.Group == FactGroup.Child ? NotTheCase(sheet, fact) : sheet.With(fact.Code, named.Contains(fact.Code)));
    }

    internal static FactSheet Age(FactSheet sheet, string who, string years)
    {
        if (years == "unknown")
        {
            return sheet.WithNotKnown(who + "-16-or-over").WithNotKnown(who + "-18-or-over");
        }

        var age = int.Parse(years, CultureInfo.InvariantCulture);
        return sheet.With(who + "-16-or-over", age >= 16).With(who + "-18-or-over", age >= 18);
    }

    private static FactSheet NotTheCase(FactSheet sheet, AbuseFact fact) =>
        fact == AbuseFact.ChildUnderEighteen || fact == AbuseFact.ChildIsSixteen ? sheet : sheet.With(fact.Code, false);
}
