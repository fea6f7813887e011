using System.Globalization;
using System.Text;

namespace Partnership.Rules.Reasons;

/// <summary>Text as canonical JSON has it (RFC 8785, section 3.2.2.2).</summary>
internal static class CanonicalText
{
    internal static string Of(string value)
    {
        var json = new StringBuilder(value.Length + 2);
        Append(json, value);
        return json.ToString();
    }

    internal static void Append(StringBuilder json, string value)
    {
        json.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i))
            {
                json.Append(value[i]).Append(value[++i]);
            }
            else
            {
                Append(json, value[i]);
            }
        }

        json.Append('"');
    }

    private static void Append(StringBuilder json, char c) => _ = c switch
    {
        '"' or '\\' => json.Append('\\').Append(c),
        '\b' => json.Append("\\b"),
        '\f' => json.Append("\\f"),
        '\n' => json.Append("\\n"),
        '\r' => json.Append("\\r"),
        '\t' => json.Append("\\t"),
        < ' ' => json.Append(Code(c)),
        _ when char.IsSurrogate(c) => json.Append(Code(c)),
        _ => json.Append(c),
    };

    private static string Code(char c) => string.Format(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c);
}
