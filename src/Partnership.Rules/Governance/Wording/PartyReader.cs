using System.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Reads and writes the name of a body, with its key where that is not made of the name.</summary>
internal static class PartyReader
{
    internal static ReadWords<Party> Read(string text, string partnership)
    {
        var bare = text.Trim();
        var open = bare.Length > 0 && bare[bare.Length - 1] == ']' ? bare.LastIndexOf('[') : -1;
        var name = (open < 0 ? bare : bare.Substring(0, open)).Trim();
        var key = open < 0 ? Key(name, partnership) : bare.Substring(open + 1, bare.Length - open - 2).Trim();
        return name.Length > 0 && key.Length > 0
            ? new ReadWords<Party>(text, ValueList.Of(new Party(key, name)))
            : new ReadWords<Party>(text, ValueList<Party>.Empty) { StoppedAt = open < 0 ? 0 : open, Expected = "a name, and its key in square brackets where it has one" };
    }

    internal static string Write(Party party, string partnership) =>
        party.Key == Key(party.Name, partnership) && party.Name[party.Name.Length - 1] != ']' ? party.Name : $"{party.Name} [{party.Key}]";

    internal static string Key(string name, string partnership) => Slug(name) is { Length: > 0 } slug ? $"{partnership}/{slug}" : string.Empty;

    /// <summary>The name as a key: lower case, with hyphens, without "the".</summary>
    internal static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var one in name.Trim().ToLowerInvariant())
        {
            if (one is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(one);
            }
            else if (one is not '\'' && slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        var made = slug.ToString().Trim('-');
        return made.StartsWith("the-", StringComparison.Ordinal) ? made.Substring(4) : made;
    }
}
