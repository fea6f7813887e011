using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Who belongs: the items of a list of members, rows of a table of them, or a sentence that lists them.</summary>
internal static class MemberProposals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int LongestItem = 30;
    private static readonly Regex Leads = Patterns.Of(@"\bmember(?:s|ship)?\b.*\b(?:includ|compris|consist|be|are|is|drawn|made up|from|of|follow)|\b(?:compris|consist)\w*\b|\bmade up of\b|\brepresent(?:atives?|ed|ation)\b.*\b(?:from|of|by|includ|follow)|\bthis will include\b|\bmembership\b|\b(?:attend(?:ees|ed)|in attendance|invited)\b", Options);
    private static readonly Regex Asks = Patterns.Of(@"\b(?:to|will|shall|must|should|can|may)\s*[:-]*\s*-?\s*$", Options);
    private static readonly Regex Which = Patterns.Of(@",\s+(?:which|who|with)\b.*$", Options);
    private static readonly Regex Inline = Patterns.Of(@"\b(?:membership|members|group|board|partnership|committee|forum|panel|it|we)\b.{0,60}?\b(?:compris(?:es?|ing)(?: of)?|consists? of|(?:is|are|be) made up of|includes?|(?:is|are|be) drawn from|(?:are|is|be) representatives? (?:of|from)|are:?|brings? together|representatives? (?:of|from))\s*:?\s*(?<list>.+)$", Options);
    private static readonly Regex Split = Patterns.Of(@"\s*;\s*(?:and\s+)?|,\s+(?:and\s+)?|\s+and\s+(?=(?:the|one|two|a|an|representatives?)\s)", Options);
    private static readonly Regex LastAnd = Patterns.Of(@"\s+and\s+", Options);
    private static readonly Regex Number = Patterns.Of(@"^(?:up to\s+)?(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:x\s+|no\.?\s+)?(?=[A-Za-z])", Options);
    private static readonly Regex Lead = Patterns.Of(@"^(?:(?:the|a|an|one|two|three|and|or|its)\s+)*(?:(?:senior\s+|nominated\s+|named\s+)?representat(?:ives?|ion)(?:\(s\))?\s+(?:of|from|for)\s+|members?\s+from\s+)?(?:the\s+|a\s+|an\s+|each\s+of\s+the\s+|each\s+)?", Options);

    /// <summary>True when the clause is an item that is a member.</summary>
    internal static bool Take(Clause clause, GroupDraft draft)
    {
        if (!clause.IsMember && !(IsListed(clause) && CanBe(clause.Text)))
        {
            return false;
        }

        foreach (var name in clause.Text.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            Add(name, clause, clause.Place, draft);
        }

        return true;
    }

    /// <summary>True when the sentence lists the members one after another.</summary>
    internal static bool TakeInline(Sentence sentence, GroupDraft draft)
    {
        var clause = sentence.Clause;
        var list = Inline.Match(sentence.Text) is { Success: true } found ? found.Groups["list"].Value : clause is { IsLabelled: true, Head: TermsHead.Membership } ? sentence.Text : string.Empty;
        var names = Named(list.TrimEnd('.', ' '));
        if (names.Count < 3 || (clause.Head is not (TermsHead.Membership or TermsHead.Other or TermsHead.Purpose)) || names.Count(MemberWords.CanBeMember) < names.Count * 2 / 3.0)
        {
            return false;
        }

        names.ForEach(name => Add(name, clause, sentence.Place, draft));
        return true;
    }

    private static List<string> Named(string list)
    {
        var names = Split.Split(list).Where(one => one.Trim().Length > 2).ToList();
        if (names.Count > 1 && LastAnd.Matches(names[names.Count - 1]) is { Count: > 0 } ands && !list.Contains(';') && !Regex.IsMatch(list, @",\s+and\s", RegexOptions.None, TimeSpan.FromSeconds(2)))
        {
            var (last, at) = (names[names.Count - 1], ands[ands.Count - 1]);
            names[names.Count - 1] = last.Substring(0, at.Index);
            names.Add(last.Substring(at.Index + at.Length));
        }

        return names;
    }

    private static bool IsListed(Clause clause) =>
        clause.Head is TermsHead.Membership && (clause.IsItem ? !Asks.IsMatch(clause.LeadIn) : Labels.IsShort(clause.Text, 14) && !Labels.EndsIn(clause.Text, '.'))
        || (clause is { IsItem: true, Head: TermsHead.Other or TermsHead.Purpose } && clause.LeadIn.Length > 0 && Leads.IsMatch(clause.LastLead) && !Asks.IsMatch(clause.LeadIn));

    private static bool CanBe(string text) => Labels.IsShort(text.Replace("/", " "), LongestItem) && !Labels.EndsIn(text.TrimEnd(), ':') && !MemberWords.IsAction(Which.Replace(Plain(text), string.Empty)) && text.Any(char.IsLetter);

    private static string Plain(string text) => MemberWords.Aside.Replace(text, string.Empty);

    private static void Add(string text, Clause clause, string place, GroupDraft draft)
    {
        var words = Lead.Replace(Counted(Which.Replace(text.Trim(), string.Empty), out var seats), string.Empty).Trim(' ', ',', ';', '.', '-', '\u2013');
        words = words.EndsWith(" and", StringComparison.OrdinalIgnoreCase) ? words.Substring(0, words.Length - 4).TrimEnd(',', ' ') : words;
        if (words.Length < 2 || words.ToLowerInvariant() is "and" or "or" or "plus" or "tbc" || draft.Members.Exists(one => string.Equals(one.Name, words, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        var name = MemberWords.Aside.Replace(words, string.Empty).Trim() is { Length: > 1 } plain ? plain : words;
        var citation = Citation.InText(draft.Document, place).AsProposed();
        var code = Slugs.Unique(Slugs.Of(name), [.. draft.Members.Select(one => one.Code)]);
        var party = new Party($"{draft.Partnership.Key}/{Slugs.Of(name)}", draft.Abbreviations.Full(name));
        draft.Seen.Add(TermsHead.Membership);
        draft.Members.Add(new MemberCategory(code, words, MemberKinds.Of(words, clause), citation)
        {
            Seats = seats is { } count ? DocumentValue.As(count, citation) : default,
            Body = MemberWords.IsPost(name) ? null : party,
            Post = MemberWords.IsPost(name) ? party : null,
        });
    }

    /// <summary>The words without the number of seats in front, which the grammar reads.</summary>
    private static string Counted(string text, out SeatCount? seats)
    {
        seats = null;
        var number = Number.Match(text);
        if (!number.Success || number.Groups["count"].Value.Equals("one", StringComparison.OrdinalIgnoreCase))
        {
            return number.Success ? text.Substring(number.Length) : text;
        }

        var read = TermsWords.Seats(number.Groups["count"].Value.ToLowerInvariant());
        seats = read.IsClear ? number.Value.StartsWith("up to", StringComparison.OrdinalIgnoreCase) ? SeatCount.Between(1, Math.Max(1, read.Value.Minimum)) : read.Value : null;
        return text.Substring(number.Length);
    }
}
