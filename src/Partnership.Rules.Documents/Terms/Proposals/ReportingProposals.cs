using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Who reports to whom, and how often.</summary>
internal static class ReportingProposals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Report = @"(?:report(?:s|ed|ing)?(?:\s+back)?|feed(?:s|ing)?\s+back|(?:progress |annual |quarterly |written |regular |verbal |highlight |performance |exception )*(?:updates?|reports?|summar(?:y|ies)|briefings?))";
    private static readonly Regex To = Patterns.Of(@"\b" + Report + @"\b(?<between>[^.;]{0,90}?)\s(?:in)?to\s+(?<who>(?:the |a |each |both |its |their )?[A-Za-z(][^.;]{1,200})$", Options);
    private static readonly Regex Given = Patterns.Of(@"^(?<who>.{3,90}?)\s+(?:will|shall|must|to|should)\s+(?:also\s+)?(?:be\s+(?:given|sent|provided with)|receive)\s+(?:an?\s+)?(?<what>.{0,40}?(?:reports?|updates?)\b.*)$", Options);
    private static readonly Regex From = Patterns.Of(@"\breceiv(?:e|es|ing)\s+(?<what>.{0,60}?(?:reports?|updates?)\b.{0,60}?)\s(?:from|of)\s+(?<who>.+)$", Options);
    private static readonly Regex Providing = Patterns.Of(@"\bwith\s+(?<who>.{3,60}?)\s+(?:providing|giving|presenting|submitting)\s+(?:an?\s+)?(?:updates?|reports?)\b(?<rest>.*)$", Options);
    private static readonly Regex Own = Patterns.Of(@"\breport(?:s|ing)?\b\s+(?:on|their)\s+(?<what>(?!back\b)[^.;]{0,80}?(?:data|performance|intelligence|activity|progress)[^.;]*?\bfrom\s+(?:their|its)\s+(?:agency|organisation|service)s?)", Options);
    private static readonly Regex Subject = Patterns.Of(@"^(?<who>.*?)\s*(?:\b(?:will|shall|must|should|may|is|are|to|has|have|reports?|provides?|submits?|feeds?)\b|:)", Options);
    private static readonly Regex Supported = Patterns.Of(@"\b(?:support|assist|help|enable)\w*\s+(?<who>.+?)\s+(?:in|to|with)\b.*\b(?:its|their)\b", Options);
    private static readonly Regex Item = Patterns.Of(@"\breport(?:s|ed|ing)?\s+(?:of\s+)?(?:incidents?|crimes?|abuse|domestic)|\bunder-?report|\b(?:incidents?|offences?|crimes?)\b.{0,80}\breported\b|\bencourag\w+ (?:the )?reporting|\bto enable\b", Options);
    private static readonly Regex Clauses = Patterns.Of(@"\s+and\s+(?=(?:[Tt]he\s+)?[A-Z][\w'\u2019 ]{2,60}?\s(?:will|shall)\b)", RegexOptions.CultureInvariant);
    private static readonly Regex Between = Patterns.Of(@"(?<=\b(?:[Bb]oards?|[Gg]roups?|[Pp]artnerships?|[Cc]ommittees?|[Ff]orums?|[Pp]anels?|[Tt]rust|[Cc]ouncil|[Cc]abinet|[Ee]xecutive|[Aa]uthority|[A-Z/]{3,})),?\s+and\s+(?:to\s+)?(?=(?:the\s+)?[A-Z])|,\s+(?:and\s+)?(?:to\s+)?(?=(?:the\s+)?[A-Z])|\s+and\s+to\s+|\s+and\s+(?=the\s+[A-Z])", RegexOptions.CultureInvariant);
    private static readonly Regex Which = Patterns.Of(@"^(?<before>.*?),?\s+to\s+(?:which|whom)\s+(?<rest>.*\breport\w*\b.*)$", Options);
    private static readonly Regex Back = Patterns.Of(@"^(?:it|them|that (?:board|group|partnership|committee|body)|this (?:board|group|partnership|committee|body))$", Options);
    private static readonly Regex Loose = Patterns.Of(@"^(?:their|its|his|her|the next|next|each meeting|every meeting|any|appropriate|support|enable|ensure|be|respective)\b", Options);
    private static readonly Regex About = Patterns.Of(@"(?<=^[A-Z]{2,})\s+(?:on|about|regarding)\s.*$", RegexOptions.CultureInvariant);
    private static readonly Regex Via = Patterns.Of(@"\b(?:through|via)\s+(?<who>[^.;]+)$", Options);

    private static readonly Regex Upwards = Patterns.Of(@"^report(?:s|ing|ed)? to$", Options);

    internal static bool Take(Sentence sentence, GroupDraft draft)
    {
        var whole = sentence.Clause.IsLabelled && Upwards.IsMatch(sentence.Clause.Heading) ? $"{sentence.Clause.Heading} {sentence.Bare}" : sentence.Whole;
        if (whole.Length > 800 || Item.IsMatch(whole) || LimitsOnly(sentence))
        {
            return false;
        }

        return Clauses.Split(whole).Aggregate(false, (taken, words) => (Sent(sentence, words, draft) | Received(sentence, words, draft) || Provided(sentence, words, draft)) | taken);
    }

    /// <summary>Reports as papers for a meeting are no reporting line.</summary>
    private static bool LimitsOnly(Sentence sentence) => sentence.Clause.Head is TermsHead.Papers or TermsHead.Minutes or TermsHead.Grievance && !sentence.Text.Contains("report to");

    private static bool Sent(Sentence sentence, string whole, GroupDraft draft)
    {
        if (Given.Match(whole) is { Success: true } given && Reporter(given.Groups["who"].Value, draft) is var whom && !Names.IsUs(whom, draft.Body) && whom.Length > 0 && !whom.Contains(" report"))
        {
            Add(draft.AsParty, [whom], sentence, draft, whole);
            return true;
        }

        if (Own.IsMatch(whole) && !To.IsMatch(whole))
        {
            Add(new Party($"{draft.Partnership.Key}/members", "members"), [draft.Body.Name], sentence, draft, whole);
            return true;
        }

        if (Which.Match(whole) is { Success: true } which && BodyNames.In(which.Groups["before"].Value).LastOrDefault() is { } above && !draft.Body.Is(above))
        {
            Add(draft.AsParty, [above.Name], sentence, draft, which.Groups["rest"].Value);
            return true;
        }

        if (To.Match(whole) is not { Success: true } found)
        {
            return false;
        }

        var receivers = Receivers(found.Groups["who"].Value, draft).Select(one => Back.IsMatch(one) ? BodyNames.In(whole.Substring(0, found.Index)).Select(body => body.Name).LastOrDefault(name => !Names.IsUs(name, draft.Body)) ?? one : one).Where(one => !Loose.IsMatch(one) && one.Length > 2).ToArray();
        var from = whole.Substring(0, found.Index);
        var reporter = Supported.Match(from + " its") is { Success: true } supported && !Names.IsUs(Names.First(supported.Groups["who"].Value), draft.Body) && Regex.IsMatch(from, @"\b(?:its|their)\b", RegexOptions.None, TimeSpan.FromSeconds(2))
            ? draft.PartyOf(draft.Abbreviations.Full(Names.First(supported.Groups["who"].Value)))
            : Doer(whole, draft);
        var others = receivers.Where(one => !(reporter == draft.AsParty && Names.IsUs(one, draft.Body))).ToArray();
        if (others.Length > 0)
        {
            Add(reporter, others, sentence, draft, whole);
        }

        return others.Length > 0;
    }

    private static bool Received(Sentence sentence, string whole, GroupDraft draft)
    {
        if (From.Match(whole) is not { Success: true } found)
        {
            return false;
        }

        var froms = Receivers(found.Groups["who"].Value, draft).Where(one => !Loose.IsMatch(one) && MemberWords.CanBeMember(one)).ToArray();
        foreach (var from in froms)
        {
            Add(draft.PartyOf(from), [draft.Body.Name], sentence, draft, whole);
        }

        return froms.Length > 0;
    }

    private static bool Provided(Sentence sentence, string whole, GroupDraft draft)
    {
        if (Providing.Match(whole) is not { Success: true } found)
        {
            return false;
        }

        Add(draft.PartyOf(Names.First(found.Groups["who"].Value)), [draft.Body.Name], sentence, draft, whole);
        return true;
    }

    private static IEnumerable<string> Receivers(string words, GroupDraft draft)
    {
        foreach (var part in Between.Split(words))
        {
            var name = About.Replace(Names.First(part), string.Empty);
            var within = Regex.Match(name, @"^(?:safeguarding )?[\w' ]*meetings? of (?:the )?(?<body>.+)$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));
            name = within.Success ? within.Groups["body"].Value : Regex.Replace(name, @"\s+(?:meetings?)$", string.Empty, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));
            if (name.Length > 1 && (name.Any(char.IsUpper) || Back.IsMatch(name) || Names.IsUs($"the {name}", draft.Body) || MemberWords.CanBeMember(name)) && !MemberWords.IsAction(name))
            {
                yield return draft.Abbreviations.Full(name);
            }
            else if (name.Length == 0 || !name.Any(char.IsUpper))
            {
                yield break;
            }
        }
    }

    private static Party Doer(string whole, GroupDraft draft)
    {
        var who = Reporter(Subject.Match(whole) is { Success: true } found ? found.Groups["who"].Value : string.Empty, draft);
        return who.Length == 0 || Names.IsUs(who, draft.Body) || !MemberWords.CanBeMember(who) || draft.Body.IsNamedIn(who) || who.Split(' ').Length > 9 ? draft.AsParty : draft.PartyOf(who);
    }

    private static string Reporter(string words, GroupDraft draft) => draft.Abbreviations.Full(Names.First(Regex.Replace(words, @"^(?:in addition|additionally|also)?,?\s*(?:and\s+)?(?:progress (?:reports? )?)?", string.Empty, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2))));

    private static void Add(Party from, string[] to, Sentence sentence, GroupDraft draft, string words)
    {
        draft.Seen.Add(TermsHead.Reporting);
        var every = RecurringProposals.EveryIn(words, draft, sentence, RecurringProposals.Reports);
        foreach (var receiver in to.Select(draft.PartyOf))
        {
            if (draft.Recurring.Exists(one => one.From == from && one.To.Contains(receiver) && (one.Every == every || !every.IsSpecified)))
            {
                continue;
            }

            draft.Recurring.Add(new RecurringDuty(draft.Rule($"report-{Slugs.Of(receiver.Name)}", $"{from.Name} reports to {receiver.Name}", sentence), Clip.Short(sentence.Whole), from)
            {
                To = ValueList.Of(receiver),
                Every = every,
                Via = Via.Match(sentence.Text) is { Success: true } via && MemberWords.CanBeMember(Names.First(via.Groups["who"].Value)) ? draft.PartyOf(Names.First(via.Groups["who"].Value)) : null,
            });
        }
    }
}
