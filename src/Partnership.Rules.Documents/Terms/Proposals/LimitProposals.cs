using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Limits of time: before and after a meeting, how long an office is held, and those that run from something else.</summary>
internal static class LimitProposals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Longest = 26;
    private static readonly Regex Unit = Patterns.Of(@"\b(?:days?|weeks?|months?|years?|fortnight)\b", Options);
    private static readonly Regex Minutes = Patterns.Of(@"\bminutes\b(?! (?:long|each|in length))|\bnotes\b|\baction (?:log|notes|points)|\brecord of (?:the|each) meeting", Options);
    private static readonly Regex Papers = Patterns.Of(@"\bpapers?\b|\bagendas?\b|\bdocuments\b|\breports?\b|\bitems?\b|\bdocumentation\b", Options);
    private static readonly Regex In = Patterns.Of(@"\bsubmit|\bsupplied to|\bprovided? to\b|\breceived?\b|\breach|\bsent to the (?:secret|admin|co-?ord|chair|clerk|support|partnership (?:manager|co|support|officer))|\bsend\b.{0,60}\bto the\b|\blodged|\bforward(?:ed)? to the\b|\brequests?\b|\bnotif|\bitems? for (?:the )?agenda|\bto be with\b|\bmust be with\b|\bwith the (?:secret|admin|co-?ord|chair|clerk)|\bcall for\b|\bhand(?:ed)? in\b", Options);
    private static readonly Regex Out = Patterns.Of(@"\bcirculat|\bissued?|\bdistribut|\bpublish|\bsent (?:out|to (?:all |the )?members|by)|\bgo out\b|\bavailable\b|\bdispatch|\be-?mailed|\bsend\b|\bsent\b|\bshared\b|\bto members\b", Options);
    private static readonly Regex Tenure = Patterns.Of(@"\bterms?(?! of reference)\b|\bserve|\bhold office|\bheld for\b|\btenure|\boffice\b|\bre-?elect|\bin post\b|\belected\b|\bfor a (?:maximum )?period\b|\bappointed (?:for|by|to)\b|\brotat|\bposition\b|\bchair(?:s|ed)? (?:the \w+ )?for\b", Options);
    private static readonly Regex Referring = Patterns.Of(@"^\W*(?:they|these)\b", Options);
    private static readonly Regex Bound = Patterns.Of(@"\bwithin\b|\bno later than\b|\bnot later than\b|\bbefore\b|\bprior to\b|\bin advance\b|\bafter\b|\bfollowing\b|\bat least\b|\bnot less than\b|\bnotice\b|\bbefore\b", Options);

    internal static bool Take(Sentence sentence, GroupDraft draft)
    {
        if (!Unit.IsMatch(sentence.Text))
        {
            return false;
        }

        var (taken, from) = (false, 0);
        var often = CadenceProposals.Often(sentence.Text).ToArray();
        foreach (var span in Spans.In(sentence.Text, text => Unit.IsMatch(text) ? TermsWords.TimedLimit(text, null) : TermsWords.TimedLimit("?", null), Longest))
        {
            var found = new LimitSpan(sentence, span, from);
            taken |= !found.IsFrequency && !Array.Exists(often, one => one.At < span.End && span.At < one.End && one.End - one.At > (found.IsOfMeeting ? span.End - span.At : 0)) && Place(found, draft);
            from = span.End;
        }

        return taken;
    }

    private static bool Place(LimitSpan found, GroupDraft draft)
    {
        var point = PointOf(found);
        if (point is null && found.IsLong && Tenure.IsMatch(found.Context) && OfOffices(found, draft))
        {
            return true;
        }

        if (point is not null && (found.IsOfMeeting || !found.HasOtherStart))
        {
            return AroundMeeting(found, point, draft);
        }

        return Bound.IsMatch(found.Near) && Elsewhere(found, draft);
    }

    private static MeetingProvision? PointOf(LimitSpan found)
    {
        foreach (var words in new[] { found.Before, found.After, found.Sentence.Clause.Heading })
        {
            var (minutes, papers) = (Last(Minutes, words), Last(Papers, words));
            if (minutes >= 0 && (papers < 0 || !found.IsBefore))
            {
                return MeetingProvision.MinutesOut;
            }

            if (papers >= 0)
            {
                return found.IsAfter ? null : IsHandedIn(found, words) ? MeetingProvision.PapersIn : MeetingProvision.PapersOut;
            }
        }

        return Referring.IsMatch(found.Before) && Out.IsMatch(found.Before) ? MeetingProvision.PapersOut : null;
    }

    private static bool IsHandedIn(LimitSpan found, string words)
    {
        var said = words == found.Sentence.Clause.Heading ? found.Before : words;
        return In.IsMatch(said) && !(Out.IsMatch(said) && Last(Out, said) > Last(In, said));
    }

    private static int Last(Regex words, string text) => words.Matches(text) is { Count: > 0 } found ? found[found.Count - 1].Index : -1;

    private static bool AroundMeeting(LimitSpan found, MeetingProvision point, GroupDraft draft)
    {
        draft.Seen.Add(point == MeetingProvision.MinutesOut ? TermsHead.Minutes : TermsHead.Papers);
        var timed = TermsWords.TimedLimit(found.Span.Text, point == MeetingProvision.MinutesOut ? Direction.After : Direction.Before).Interpretations;
        var readings = timed.Select(one => one.Limit).ToArray();
        if (timed.Count != 1)
        {
            draft.Leave(point.Words, found.Sentence, [.. timed.Select(one => $"{one}")]);
            return true;
        }

        var what = point == MeetingProvision.MinutesOut ? "The minutes go out" : point == MeetingProvision.PapersIn ? "Papers are handed in" : "The agenda and papers go out";
        if (!draft.Duties.Exists(one => one.Point == point && one.Limit == readings[0] && one.Rule.Citation.Section.Split(',')[0] == found.Sentence.Place.Split(',')[0]))
        {
            var rule = draft.Rule(point.Code, $"{what} {readings[0]} the meeting", found.Sentence);
            var by = timed[0].By is { } time ? Reasons.DocumentValue.As(time, rule.Citation) : Reasons.DocumentValue<NodaTime.LocalTime>.Unspecified;
            draft.Duties.Add(new Duty(point, what, Deadline.Of(rule, Trigger.Meeting, readings[0], LimitSpan.Calendar)) { By = by });
        }

        return true;
    }

    private static bool OfOffices(LimitSpan found, GroupDraft draft)
    {
        var offices = OfficeProposals.Spoken(found.Sentence, draft);
        var readings = TermsWords.Limit(found.Span.Text, Direction.After).Interpretations;
        foreach (var office in offices.Where(_ => readings.Count == 1))
        {
            office.Term = office.Term.IsSpecified ? office.Term : Reasons.DocumentValue.As(readings[0], draft.Cite(found.Sentence));
            office.IsMentioned = true;
        }

        return offices.Count > 0;
    }

    private static bool Elsewhere(LimitSpan found, GroupDraft draft)
    {
        var readings = TermsWords.Limit(found.Span.Text, found.IsOfMeeting ? null : Direction.After).Interpretations;
        if (readings.Count != 1)
        {
            draft.Leave("limit", found.Sentence, [.. readings.Select(one => $"{one}")]);
            return true;
        }

        var trigger = found.Trigger();
        if (!draft.Deadlines.Exists(one => one.PlainLimit!.Limit == readings[0] && one.Rule.Citation.Section == found.Sentence.Place))
        {
            draft.Deadlines.Add(Deadline.Of(draft.Rule($"within-{Slugs.Of(readings[0].ToString())}", found.Title, found.Sentence), trigger, readings[0], LimitSpan.Calendar));
        }

        return true;
    }
}
