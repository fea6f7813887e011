using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Partnership.Rules.Json.Derivation;

/// <summary>Names in C# and in JSON.</summary>
internal static class Naming
{
    internal static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>MemberCategory to member-category.</summary>
    internal static string Kebab(string name) => Regex.Replace(name, "(?<=[a-z0-9])([A-Z])|(?<=[A-Z])([A-Z])(?=[a-z])", "-$1$2").ToLowerInvariant();

    /// <summary>MemberCategory to Member category.</summary>
    internal static string Words(string name)
    {
        var words = Kebab(name).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words.Substring(1);
    }

    /// <summary>The type in code, without a question mark at its end.</summary>
    internal static string Type(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes));

    /// <summary>The text as a literal.</summary>
    internal static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
