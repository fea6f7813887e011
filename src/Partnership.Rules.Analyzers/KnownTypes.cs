using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Analyzers;

/// <summary>The types that the analyzers look for. There are none in a project that does not use the library, and none in a project of tests.</summary>
internal sealed class KnownTypes
{
    /// <summary>In a test an unknown answer fails the test, which is what is wanted; and tests count by hand to check what the library counts.</summary>
    private static readonly string[] TestFrameworks = ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    private static readonly string[] DateNames = ["System.DateTime", "System.DateTimeOffset", "System.DateOnly", "NodaTime.LocalDate", "NodaTime.LocalDateTime"];

    private static readonly string[] WeekdayNames = ["System.DayOfWeek", "NodaTime.IsoDayOfWeek"];

    private KnownTypes(Compilation compilation, INamedTypeSymbol determination)
    {
        Determination = determination;
        Fact = compilation.GetTypeByMetadataName("Partnership.Rules.Reasons.Fact`1");
        CalendarSet = compilation.GetTypeByMetadataName("Partnership.Rules.Time.CalendarSet");
        HolidayCalendar = compilation.GetTypeByMetadataName("Partnership.Rules.Time.HolidayCalendar");
        TimeLimit = compilation.GetTypeByMetadataName("Partnership.Rules.Time.TimeLimit");
        UkCalendars = compilation.GetTypeByMetadataName("Partnership.Rules.Profiles.UkCalendars");
        Dates = [.. DateNames.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>()];
        Weekdays = [.. WeekdayNames.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>()];
    }

    internal INamedTypeSymbol Determination { get; }

    internal INamedTypeSymbol? Fact { get; }

    internal INamedTypeSymbol? CalendarSet { get; }

    internal INamedTypeSymbol? HolidayCalendar { get; }

    internal INamedTypeSymbol? TimeLimit { get; }

    internal INamedTypeSymbol? UkCalendars { get; }

    internal INamedTypeSymbol[] Dates { get; }

    internal INamedTypeSymbol[] Weekdays { get; }

    internal static KnownTypes? In(Compilation compilation) =>
        !compilation.ReferencedAssemblyNames.Any(one => TestFrameworks.Contains(one.Name, StringComparer.Ordinal))
        && compilation.GetTypeByMetadataName("Partnership.Rules.Reasons.Determination`1") is { } determination
            ? new KnownTypes(compilation, determination)
            : null;

    internal bool IsDetermination(ITypeSymbol? type) => Is(type, Determination);

    internal bool IsFact(ITypeSymbol? type) => Is(type, Fact);

    internal static bool Is(ITypeSymbol? type, ISymbol? known) => known is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, known);

    internal static bool IsOneOf(ITypeSymbol? type, INamedTypeSymbol[] known) => known.Any(one => Is(type, one));
}
