using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Partnership.Rules.Json.Derivation;

/// <summary>Names in C# and in JSON.</summary>
internal static class Naming
{
    internal static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>MemberCategory to member-category.</summary>
    internal static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            kebab.Append(StartsWord(name, i) ? "-" : string.Empty).Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }

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

    /// <summary>A capital after a small letter or a digit, or the last of several capitals: the J of "asJson", the L of "XMLList".</summary>
    private static bool StartsWord(string name, int i) =>
        i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
