using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>A membership category as text: its name, its code in square brackets where that is not made of the name, and its citation.</summary>
/// <remarks>Worked example: <c>Barsetshire Constabulary [police] (2.3)</c> is a member without a number of seats.</remarks>
internal static class CategoryText
{
    internal static MemberCategory Read(string text, DocumentContext document)
    {
        var (words, citation) = ShortFormWords.Split(text, document);
        var party = TermsWords.Party(words, "code").Value;
        var code = party.Key.StartsWith("code/", StringComparison.Ordinal) ? party.Key.Substring("code/".Length) : party.Key;
        return new MemberCategory(code, party.Name, MemberKind.Full, citation);
    }

    internal static string? Write(MemberCategory category, DocumentContext document) =>
        ShortFormWords.Cited(TermsWords.Write(new Party(category.Code, category.Name), "code"), category.Citation, document) is { } text && Same(Read(text, document), category) ? text : null;

    private static bool Same(MemberCategory one, MemberCategory other) => one.Equals(other);
}
