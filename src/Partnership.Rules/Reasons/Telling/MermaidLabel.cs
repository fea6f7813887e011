using System.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Makes text fit for a quoted Mermaid label: letters, digits and plain marks stay; all else becomes a character code.</summary>
/// <remarks>Quotes would end the label; #, &lt;, &amp; and ; start and end codes and tags; `, *, _ and \ are read as Markdown; %% begins a comment.</remarks>
internal static class MermaidLabel
{
    private const string Plain = " .,()-/'?";

    internal static string Of(string text)
    {
        var label = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || Plain.Contains(text[i]))
            {
                label.Append(text[i]);
            }
            else
            {
                label.Append('#').Append(English.Number(CodePoint(text, ref i))).Append(';');
            }
        }

        return label.ToString();
    }

    /// <summary>A lone half of a pair has no code: the replacement character takes its place, as in UTF-8.</summary>
    private static int CodePoint(string text, ref int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text[index], text[++index])
        : char.IsSurrogate(text[index]) ? 0xFFFD
        : text[index];
}
