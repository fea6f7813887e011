using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Terms;

/// <summary>How often the group meets: words for how often that stand nearer to meeting than to reporting, reviewing or anything else that recurs.</summary>
internal static class CadenceProposals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Longest = 12;
    private static readonly Regex Meets = Patterns.Of(@"\bmeet(?:s|ings?)?\b|\bconven|\bheld\b|\bcome together\b|\bfrequency\b", Options);
    private static readonly Regex Other = Patterns.Of(@"\breport|\bupdate|\bfeed ?back|\breview|\brefresh|\baudit|\bevaluat|\bmonitor|\bforum event|\bconference|\btraining|\bplans?\b|\bworkplan|\bstrategy\b|\bsurvey|\belect|\brotat|\bappoint|\bnewsletter|\bdata\b|\bdashboard|\bminutes\b|\bterms of reference|\bchair for\b", Options);
    private static readonly Regex Extra = Patterns.Of(@"\b(?:extra(?:ordinary)?|additional|further|special|other|urgent|emergency|ad hoc|annual general|public)\b", Options);
    private static readonly Regex SubGroups = Patterns.Of(@"\b(?:sub-?\s?groups?|working (?:groups?|part(?:y|ies))|task (?:and finish )?groups?|task-and-finish groups?)\b", Options);

    internal static bool Take(Sentence sentence, GroupDraft draft)
    {
        var taken = false;
        foreach (var span in Often(sentence.Text))
        {
            if (IsOfSubGroups(span, sentence.Text, draft) && Nearest(Meets, sentence.Text, span) is < 20)
            {
                draft.SubGroups.Add((CadenceInterpretation.Parse(span.Text), sentence));
                taken = true;
            }
            else if (IsOfMeetings(span, sentence, draft))
            {
                draft.Seen.Add(TermsHead.Meetings);
                Add(CadenceInterpretation.Parse(span.Text), sentence, draft);
                taken = true;
            }
        }

        return taken;
    }

    /// <summary>The words for how often in a text.</summary>
    internal static IEnumerable<Span<Cadence>> Often(string text) => Spans.In(text, TermsWords.Cadence, Longest);

    /// <summary>True when the words are about meetings, and of this group.</summary>
    internal static bool IsOfMeetings(Span<Cadence> span, Sentence sentence, GroupDraft draft)
    {
        var text = sentence.Text;
        if (span.Read.Interpretations.Any(one => one == Cadence.AtEveryMeeting) || IsYearlyMeeting(span, text) || IsOfSubGroups(span, text, draft))
        {
            return false;
        }

        var (meets, other) = (Nearest(Meets, text, span), Nearest(Other, text, span));
        var isHeaded = sentence.Clause.Head == TermsHead.Meetings && (sentence.Clause.IsLabelled || sentence.Clause.IsItem || text.Length < span.Text.Length + 30);
        var isNear = meets is { } near && near <= (other ?? int.MaxValue) || (meets is null && other is null && isHeaded);
        return isNear && !(span.Read.Interpretations.Any(one => one == Cadence.AsNeeded) && (draft.Cadences.Count > 0 || Extra.IsMatch(text)));
    }

    private static bool IsOfSubGroups(Span<Cadence> span, string text, GroupDraft draft) => SubGroups.Match(text) is { Success: true } found && found.Index + found.Length <= span.At && !SubGroups.IsMatch(draft.Body.Name);

    private static bool IsYearlyMeeting(Span<Cadence> span, string text) =>
        span.Read.Interpretations.Contains(Cadence.Annual) && text.Substring(span.End).TrimStart() is var rest && (rest.StartsWith("meeting", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("general", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("public", StringComparison.OrdinalIgnoreCase)) && !text.Contains("meets");

    private static void Add(CadenceInterpretation read, Sentence sentence, GroupDraft draft)
    {
        if (!draft.Cadences.Exists(one => one.Read.Interpretations.Equals(read.Interpretations)))
        {
            draft.Cadences.Add((read, sentence));
        }
    }

    /// <summary>How many characters lie between the words and the nearest match.</summary>
    internal static int? Nearest(Regex words, string text, Span<Cadence> span)
    {
        int? nearest = null;
        foreach (Match found in words.Matches(text))
        {
            var (from, to) = (found.Index, found.Index + found.Length);
            var gap = to <= span.At ? span.At - to : from >= span.End ? from - span.End : 0;
            nearest = nearest is { } soFar && soFar <= gap ? nearest : gap;
        }

        return nearest;
    }
}
