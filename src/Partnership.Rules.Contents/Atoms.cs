using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Contents;

/// <summary>The types that a content writer writes by itself.</summary>
internal static class Atoms
{
    private static readonly string[] OfNodaTime = ["LocalDate", "LocalTime", "LocalDateTime", "Instant", "Duration", "Period", "DateInterval", "AnnualDate", "YearMonth"];

    internal static bool Holds(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_Char or SpecialType.System_Byte
        || (type.ContainingNamespace?.Name == "NodaTime" && OfNodaTime.Contains(type.Name, System.StringComparer.Ordinal));
}
