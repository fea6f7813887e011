using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Tells from an item, its sub-heading or the statement that begins its list what kind of member it is.</summary>
internal static class MemberKinds
{
    private static readonly (MemberKind Kind, Regex Words)[] Kinds =
    [
        (MemberKind.Advisory, Of(@"\badvis(?:ory|ers?|ors?)\b|\bnon-?voting\b")),
        (MemberKind.Observer, Of(@"\bobservers?\b|\bin attendance\b|\battendees\b")),
        (MemberKind.Corresponding, Of(@"\bcorresponding\b")),
        (MemberKind.CoOpted, Of(@"\bco-?opt")),
        (MemberKind.ServiceUser, Of(@"\bservice users?\b|\bsurvivors?\b|\blived experience\b|\bexperts? by experience\b")),
        (MemberKind.Core, Of(@"\bcore\b|\bmandatory\b|\bstatutory members?\b|\bvoting\b|\bpermanent\b")),
    ];

    internal static MemberKind Of(string words, Clause clause)
    {
        var own = Bracketed.Matches(words).Cast<Match>().Select(one => one.Value).Append(words.Contains("urvivor") || words.Contains("ervice User") || words.Contains("lived experience") ? words : string.Empty);
        return own.Append(clause.SubHeading).Append(clause.LastLead).Append(clause.Heading).Select(Find).FirstOrDefault(one => one is not null) ?? MemberKind.Full;
    }

    private static readonly Regex Bracketed = Patterns.Of(@"\([^()]*\)", RegexOptions.CultureInvariant);

    private static MemberKind? Find(string words) => Array.Find(Kinds, one => one.Words.IsMatch(words)).Kind;

    private static Regex Of(string pattern) => Patterns.Of(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
