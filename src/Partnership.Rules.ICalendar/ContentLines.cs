using System.Text;

namespace Partnership.Rules.ICalendar;

/// <summary>Content lines of RFC 5545, section 3.1: escaped, folded, ended with CR LF.</summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    /// <summary>A line whose value needs no escaping.</summary>
    internal void Add(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A line whose value is text.</summary>
    internal void AddText(string name, string value) => Add(name, Escape(value));

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var one in value.Replace("\r\n", "\n").Replace('\r', '\n'))
        {
            escaped.Append(one switch
            {
                '\\' or ';' or ',' => $"\\{one}",
                '\n' => "\\n",
                '\t' => " ",
                _ => char.IsControl(one) ? string.Empty : one.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Breaks a line so that no part, with the space that begins a further part, is over 75 octets.</summary>
    private void Fold(string line)
    {
        var octets = 0;
        for (var i = 0; i < line.Length;)
        {
            var length = char.IsSurrogatePair(line, i) ? 2 : 1;
            var size = Encoding.UTF8.GetByteCount(line.ToCharArray(i, length));
            if (octets + size > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(line, i, length);
            octets += size;
            i += length;
        }

        text.Append("\r\n");
    }
}
