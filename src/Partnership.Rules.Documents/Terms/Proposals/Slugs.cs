using System.Text;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Makes codes of names: lower case with hyphens.</summary>
internal static class Slugs
{
    private const int Longest = 40;

    internal static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                slug.Append(c);
            }
            else if (c is not ('\'' or '\u2019') && slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().Trim('-');
        var cut = whole.Length > Longest ? whole.Substring(0, Math.Max(whole.LastIndexOf('-', Longest), Longest / 2)).Trim('-') : whole;
        return cut.Length == 0 ? "x" : cut;
    }

    /// <summary>The code, with a number where it is taken.</summary>
    internal static string Unique(string slug, IReadOnlyCollection<string> taken)
    {
        var code = slug;
        for (var number = 2; taken.Contains(code, StringComparer.Ordinal); number++)
        {
            code = FormattableString.Invariant($"{slug}-{number}");
        }

        return code;
    }
}
