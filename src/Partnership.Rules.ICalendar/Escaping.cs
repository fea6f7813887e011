using System.Text;

namespace Partnership.Rules.ICalendar;

/// <summary>Makes text fit for a content line: four characters are escaped, a line end is written as one whatever its character, and control characters, which the format has no way to hold, become spaces (RFC 5545, section 3.3.11).</summary>
internal static class Escaping
{
    internal static string Of(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value.Replace("\r\n", "\n").Replace('\r', '\n'))
        {
            Append(text, c);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char c) => _ = c switch
    {
        '\\' or ';' or ',' => text.Append('\\').Append(c),
        '\n' or '\u0085' or '\u2028' or '\u2029' => text.Append("\\n"),
        '\t' => text.Append(c),
        < ' ' or '\u007F' => text.Append(' '),
        _ => text.Append(c),
    };
}
