using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>Excel writes characters that XML cannot hold as _x000D_, and an underline that could be taken for one as _x005F_.</summary>
internal static class Escapes
{
    private static readonly Regex Escaped = Patterns.Of("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant);

    internal static string Decode(string text) =>
        text.IndexOf("_x", StringComparison.Ordinal) < 0 ? text : Escaped.Replace(text, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
