using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Reviews and other things that recur and are no meetings and no reports.</summary>
internal static class RecurringProposals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private static readonly Regex Review = Patterns.Of(@"\breview|\brefresh|\bevaluat|\baudit", Options);
    private static readonly Regex Meets = Patterns.Of(@"\bmeet(?:s|ings?)?\b|\bheld\b", Options);
    private static readonly Regex EachMeeting = Patterns.Of(@"\b(each|every)\s+(?:full\s+)?(?:board|group|partnership|committee|forum|panel)\s+meeting\b", Options);
    private static readonly Regex Does = Patterns.Of(@"\b(?:review|refresh|evaluat|audit|monitor|organis|host|hold|held|develop|produc|prepar|publish|agree|undertak|carr(?:y|ied)|updat|conduct|set|plan|complet|deliver|watch|consider|assess|elect)\w*", Options);

    /// <summary>Words about reports.</summary>
    internal static Regex Reports { get; } = Patterns.Of(@"\breport|\bupdate|\bfeed|\bbriefing|\bsummar", Options);

    internal static bool Take(Sentence sentence, GroupDraft draft)
    {
        if (sentence.Clause.Head is TermsHead.Grievance or TermsHead.Chair || !Does.IsMatch(sentence.Whole) || EveryIn(sentence.Text, draft, sentence, Does) is not { IsSpecified: true } every)
        {
            return false;
        }

        if (every.Value.Interpretations.Any(one => one == Cadence.AsNeeded))
        {
            return false;
        }

        var isReview = Review.IsMatch(sentence.Whole);
        draft.Seen.Add(isReview ? TermsHead.Review : TermsHead.Other);
        draft.Recurring.Add(new RecurringDuty(draft.Rule(isReview ? "review" : "recurring", Clip.Short(sentence.Whole), sentence), Clip.Short(sentence.Whole), draft.AsParty) { Every = every });
        return true;
    }

    /// <summary>How often the sentence says that something other than meeting is done; the document does not say where it says nothing.</summary>
    internal static DocumentValue<CadenceInterpretation> EveryIn(string text, GroupDraft draft, Sentence sentence, Regex about)
    {
        text = EachMeeting.Replace(text, "$1 meeting");
        Span<Cadence>? best = null;
        var nearest = int.MaxValue;
        foreach (var span in CadenceProposals.Often(text))
        {
            var isEvery = span.Read.Interpretations.Any(one => one == Cadence.AtEveryMeeting);
            var gap = CadenceProposals.Nearest(about, text, span) ?? int.MaxValue - 1;
            if (gap < nearest && (isEvery || span.Read.Interpretations.All(one => one != Cadence.AsNeeded)) && (isEvery || !CadenceProposals.IsOfMeetings(span, sentence, draft) || (CadenceProposals.Nearest(Meets, text, span) ?? int.MaxValue) > gap))
            {
                (best, nearest) = (span, gap);
            }
        }

        return best is null ? default : DocumentValue.As(CadenceInterpretation.Parse(best.Text), draft.Cite(sentence));
    }
}
