using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Tells from the stems of its words what a heading is about. The first that fits is meant: the narrower come before the wider.</summary>
internal static class HeadWords
{
    private static readonly (TermsHead Head, Regex Words)[] Stems =
    [
        (TermsHead.Quorum, Of(@"\bquor")),
        (TermsHead.Grievance, Of(@"\bgrievance|\bcomplaint|\bdisputes?\b|\bappeals?\b")),
        (TermsHead.Conflicts, Of(@"\bconflicts?\b|\binterests\b|\bdeclar|\bpecuniary|\bprobity")),
        (TermsHead.Deputies, Of(@"\bdeputi[sz]|\bdeputies\b|\bsubstitut|\balternates?\b|\bdelegates\b")),
        (TermsHead.Links, Of(@"\brelationships?\b|\blinks?\b|\binterfaces?\b|\bother (?:boards|groups|bodies)")),
        (TermsHead.Decisions, Of(@"\bdecisions?\b|\bdecision-making|\bdecid|\bvot(?:e|es|ing)\b")),
        (TermsHead.MemberDuties, Of(@"(?:\broles?\b|\bresponsib|\bexpect|\bdut(?:y|ies)\b|\bobligation|\bcommitment|\battendance\b).{0,40}(?:\bmembers?\b|\bagenc|\bpartners\b|\brepresentatives)|\bmembers?.{0,3}\s(?:roles?|responsib|expect|duties|commit)")),
        (TermsHead.Reporting, Of(@"\breport|\baccountab|\bgovernance\b|\bescalat|\banswer(?:able|s)?\b")),
        (TermsHead.Membership, Of(@"\bmember|\bcomposition|\brepresentation\b|\brepresentatives\b|\battendees|\bin attendance|\bco-?opt|\bwho (?:sits|is on|belongs|we are)|\bwho's (?:on|in)")),
        (TermsHead.Chair, Of(@"\bchair|\bvice\b|\bofficers?\b|\boffice[- ]?holders|\bleadership|\bpresid|\bwho leads")),
        (TermsHead.Minutes, Of(@"\bminutes?\b|\bactions? log|\brecords? of")),
        (TermsHead.Papers, Of(@"\bpapers?\b|\bagendas?\b")),
        (TermsHead.Review, Of(@"\breview\b|\bamend|\brevision|\bduration of (?:the )?(?:group|board|partnership)|\bterm of (?:the )?(?:group|board)|\bdate created|\bversion")),
        (TermsHead.Meetings, Of(@"\bmeet|\bfrequency|\badministrati|\bsecretari|\bproceedings|\bconduct of business|\bhow often|\bhow we (?:work|run)|\bways? of working|\bwhen (?:do )?we meet|\bworking arrangements|\boperation of")),
        (TermsHead.Definitions, Of(@"\bdefinition|\bglossary|\babbreviation|\binterpretation")),
        (TermsHead.Purpose, Of(@"\bpurpose|\baims?\b|\bobjectives?\b|\bfunctions?\b|\bremit\b|\bscope\b|\brationale|\bresponsibilit|\broles?\b|\bprinciples?\b|\bvision\b|\bbackground|\bintroduction|\bvalues?\b|\bwhy\b|\bmission|\bpriorities|\bwhat we (?:do|are)")),
    ];

    internal static TermsHead Of(string heading, TermsHead otherwise = TermsHead.Other)
    {
        foreach (var (head, words) in Stems)
        {
            if (words.IsMatch(heading))
            {
                return head;
            }
        }

        return otherwise;
    }

    private static Regex Of(string pattern) => Patterns.Of(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
