using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Words by which posts, bodies and statements are recognised in lists.</summary>
internal static class MemberWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private static readonly Regex Post = Patterns.Of(@"\b(?:director|head|managers?|officers?|leads?|leader|chief|superintendent|inspector|commander|commissioner|chairs?|chairperson|co-?ordinators?|councillors?|cabinet member|portfolio holder|member of|elected members?|nurse|doctor|consultant|headteacher|solicitor|administrator|secretary|treasurer|lead member|champion|person|people|survivors?|practitioners?|representatives?)\b", Options);
    private static readonly Regex Sort = Patterns.Of(@"\b(?:councils?|cabinet|police|constabulary|nhs|trusts?|services?|boards?|partnerships?|authority|authorities|courts?|prosecution|probation|housing|association|refuge|women|aid|charity|charities|university|college|schools?|hospital|health|fire|rescue|icb|ccg|pct|commission|unit|team|directorate|department|sector|agency|agencies|organisations?|victims?|survivors?|care|group|forum|support|safeguarding|network|centre|cafcass|citizens|advice|public|integrated|primary|mental|line|project|federation|union|office|faith|community)\b", Options);
    private static readonly Regex Verb = Patterns.Of(@"^(?:to\s+)?(?:act|agree|advise|assist|attend|bring|carry|challenge|champion|circulate|collaborate|commission|communicate|consider|consult|contribute|co-?ordinate|coordinate|deliver|develop|disseminate|drive|embed|encourage|engage|ensure|establish|evaluate|feed|hold|identify|implement|improve|increase|influence|inform|lead|learn|maintain|make|monitor|organise|oversee|participate|prepare|produce|promote|provide|raise|read|receive|recommend|reduce|report|represent|respond|review|scrutinise|seek|set|share|sign|submit|support|take|track|understand|undertake|update|use|work)s?\b(?!\s+(?:service|team|unit|group|worker|network))", Options);

    internal static bool IsPost(string text) => Post.IsMatch(text);

    /// <summary>True for words that can name a post or a body.</summary>
    internal static bool CanBeMember(string text) => (Post.IsMatch(text) || Sort.IsMatch(text) || text.Count(char.IsUpper) > 1) && !IsAction(text);

    /// <summary>True for something that is done: it begins with a verb, or says what someone will do.</summary>
    internal static bool IsAction(string text) => Verb.IsMatch(text) || Labels.Says(Aside.Replace(text, string.Empty));

    /// <summary>Words in brackets.</summary>
    internal static Regex Aside { get; } = Patterns.Of(@"\s*\([^()]*\)", RegexOptions.CultureInvariant);
}
