using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Analyzers;

/// <summary>What each analyzer says. The page docs/analyzers.md has one heading for each.</summary>
internal static class Descriptors
{
    internal const string Fix = "fix";

    internal static readonly DiagnosticDescriptor WorkingDaysAsDays = Of(
        "PR0001",
        "Working days are counted as days",
        "{0} counts every day. Count working days with a HolidayCalendar, or count a TimeLimit with CountFrom.");

    internal static readonly DiagnosticDescriptor ReasonsDropped = Of(
        "PR0002",
        "The reasons are dropped with the answer",
        "Value is read straight from the call, so StillNeeded, Caveats and State are lost. Keep the Determination, and look at them.");

    internal static readonly DiagnosticDescriptor StateNotRead = Of(
        "PR0003",
        "Value is read without looking at State",
        "'{0}' is only ever asked for its Value, which throws when the answer is not known. Look at State first.");

    internal static readonly DiagnosticDescriptor UnionLeftOut = Of(
        "PR0004",
        "The calendar set has no union",
        "The set has parts of the United Kingdom and no calendar united-kingdom, by which some statutory deadlines count. Start from UkCalendars.All, and use With.");

    private static DiagnosticDescriptor Of(string id, string title, string message) => new(
        id, title, message, "Partnership.Rules", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/partnership-rules/partnership-rules/blob/main/docs/analyzers.md#{id.ToLowerInvariant()}");
}
