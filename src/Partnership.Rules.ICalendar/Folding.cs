using System.Text;

namespace Partnership.Rules.ICalendar;

/// <summary>Breaks a line so that none is over 75 octets of UTF-8, never inside a character (RFC 5545, section 3.1).</summary>
internal static class Folding
{
    private const int MostOctets = 75;

    internal static void Append(StringBuilder text, string line)
    {
        var octets = 0;
        for (var i = 0; i < line.Length; i += Units(line, i))
        {
            var size = Octets(line, i);
            if (octets + size > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(line, i, Units(line, i));
            octets += size;
        }
    }

    private static int Units(string line, int index) => char.IsSurrogatePair(line, index) ? 2 : 1;

    private static int Octets(string line, int index) => line[index] switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        _ => char.IsSurrogatePair(line, index) ? 4 : 3,
    };
}
