using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Who chairs, and who takes the chair in their place: elected, appointed, by virtue of a post, or in turn.</summary>
internal static class OfficeProposals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string ChairWord = @"chair(?:person|man|woman|ing|ed|s)?";
    private static readonly Regex Vice = Patterns.Of(@"\b(?:vice|deputy|assistant)[\s-]*" + ChairWord + @"\b", Options);
    private static readonly Regex Chair = Patterns.Of(@"\b(?:co-?)?" + ChairWord + @"\b", Options);
    private static readonly Regex OtherChair = Patterns.Of(@"\bchairs? of (?:the |each |any )?(?<body>[\w' -]{2,40})", Options);
    private static readonly Regex ChairedBy = Patterns.Of(@"\b(?<vice>(?:vice|deputy)[\s-]*)?chaired\s+(?:jointly\s+|on a rotating basis\s+)?by\s*[:-]?\s*(?<who>.+)$", Options);
    private static readonly Regex ByGroup = Patterns.Of(@"\b(?:will|shall|to|must|may|also)?\s*(?<how>elect|choose|select|appoint|nominate)s?\s+(?:from (?:among|within|amongst) (?:its|the|their) (?:own )?(?:members(?:hip)?|number)\s+)?(?:by \w+ )?(?<what>(?:a|an|its|the|both|one|two|their|new|annually)\b.{0,80}?)(?=\s(?:to|who|which|for|from|when|at)\b|[,;.]|$)", Options);
    private static readonly Regex Passive = Patterns.Of(@"\b(?<how>elected|chosen|selected|appointed|nominated)\b(?<rest>.*)$", Options);
    private static readonly Regex By = Patterns.Of(@"\bby\s+(?<who>.+)$", Options);
    private static readonly Regex Turns = Patterns.Of(@"\brotat(?:e|es|ing|ion|ed)\b|\bin turn\b|\balternat(?:e|es|ing)\b", Options);
    private static readonly Regex IsPost = Patterns.Of(@"^(?<subject>.*?)(?:\b(?:will be|shall be|is|to be|will|shall)|:)\s*(?:held by|filled by|undertaken by|provided by|chaired by)?\s*(?<who>the |a |an )?(?<post>[^.;]+)$", Options);
    private static readonly Regex Chairs = Patterns.Of(@"^(?<who>.+?)\s+(?:(?:will|shall|is to|to)\s+)?(?:(?:act|serve) as (?:the )?|be (?:the )?|take the |chairs?(?:\s+the\b|\s+meetings\b|\s+this\b|$|\.))(?<office>.*)$", Options);
    private static readonly Regex Duty = Patterns.Of(@"\b(?:responsib|ensur|retain|decid|approve|agree|sign|absen|casting|unable|unavailable|may (?:call|invite|exclude)|considered by|authority to|together with|in conjunction|in consultation)\w*", Options);
    private static readonly Regex Absent = Patterns.Of(@"^(?:in (?:the|his|her|their) absence|if (?:the|both)|where the|should the|when the|whenever)\b", Options);
    private static readonly Regex Stagger = Patterns.Of(@"\bstagger", Options);
    private static readonly Regex Jointly = Patterns.Of(@"\bco-?chair|\bjoint(?:ly)? chair|\bchaired jointly|\bjointly (?:chaired|by)", Options);

    internal static bool Take(Sentence sentence, GroupDraft draft)
    {
        var said = Words(sentence);
        if (Stagger.IsMatch(said) && !Chair.IsMatch(said))
        {
            Staggered([draft.Chair, draft.ViceChair], sentence, draft);
            return true;
        }

        if (Absent.IsMatch(said))
        {
            return false;
        }

        if (!Chair.IsMatch(said) && sentence.Clause.Head != TermsHead.Chair)
        {
            return false;
        }

        var offices = Spoken(sentence, draft);
        if (Stagger.IsMatch(said))
        {
            Staggered(offices.Count > 0 ? offices : [draft.Chair, draft.ViceChair], sentence, draft);
            return true;
        }

        return offices.Count > 0 && Fill(offices, said, sentence, draft);
    }

    /// <summary>The offices of which a sentence speaks; those of the one before in the same clause where it names none.</summary>
    internal static List<OfficeDraft> Spoken(Sentence sentence, GroupDraft draft)
    {
        var said = Foreign(Words(sentence), draft);
        var rest = Vice.Replace(said, " ");
        var offices = new List<OfficeDraft>();
        if (Chair.IsMatch(rest))
        {
            offices.Add(draft.Chair);
        }

        if (Vice.IsMatch(said))
        {
            offices.Add(draft.ViceChair);
        }

        return offices.Count > 0 || sentence.Clause.Head != TermsHead.Chair ? offices : [.. new[] { draft.Chair, draft.ViceChair }.Where(one => one.IsMentioned)];
    }

    /// <summary>Fills each office that a part of the sentence names.</summary>
    private static bool Fill(List<OfficeDraft> offices, string said, Sentence sentence, GroupDraft draft)
    {
        foreach (var words in Parts(said))
        {
            var often = Yearly.IsMatch(words) ? " annually" : string.Empty;
            var named = offices.Where(one => one == draft.ViceChair ? Vice.IsMatch(words) : Chair.IsMatch(Vice.Replace(words, " "))).ToList();
            foreach (var (office, filled) in named.SelectMany(one => (Filling(one, words, sentence, draft) is { } text ? new[] { (one, text) } : [])))
            {
                Settle(office, filled == "elected" ? filled + often : filled, sentence, draft);
            }
        }

        return offices.Exists(one => one.Citation?.Section == sentence.Place);
    }

    /// <summary>How the office is filled, in the words of the grammar; null when the words do not say.</summary>
    private static string? Filling(OfficeDraft office, string words, Sentence sentence, GroupDraft draft)
    {
        var isVice = office == draft.ViceChair;
        if (ChairedBy.Match(words) is { Success: true } chaired)
        {
            return chaired.Groups["vice"].Success == isVice ? Post(chaired.Groups["who"].Value, draft) : null;
        }

        if (Passive.Match(words) is { Success: true } passive)
        {
            return Appointed(passive.Groups["how"].Value, By.Match(passive.Groups["rest"].Value) is { Success: true } by ? Names.First(by.Groups["who"].Value) : string.Empty, draft);
        }

        if (ByGroup.Match(words) is { Success: true } active && (isVice ? Vice : Chair).IsMatch(isVice ? active.Groups["what"].Value : Vice.Replace(active.Groups["what"].Value, " ")))
        {
            var who = words.Substring(0, active.Index).Trim();
            return active.Groups["how"].Value.StartsWith("e", StringComparison.OrdinalIgnoreCase) || active.Groups["how"].Value.StartsWith("c", StringComparison.OrdinalIgnoreCase) ? "elected" : Appointed("appointed", Names.First(who), draft);
        }

        return Turns.IsMatch(words) ? "in turn" : Duty.IsMatch(words) ? null : ByPost(office, words, sentence, draft);
    }

    private static string? ByPost(OfficeDraft office, string words, Sentence sentence, GroupDraft draft)
    {
        var word = office == draft.ViceChair ? Vice : Chair;
        if (IsPost.Match(words) is { Success: true } is_ && word.IsMatch(is_.Groups["subject"].Value) && Post(is_.Groups["who"].Value + is_.Groups["post"].Value, draft) is { } held)
        {
            return held;
        }

        return Chairs.Match(words) is { Success: true } chairs && !Chair.IsMatch(chairs.Groups["who"].Value) && word.IsMatch(words) && (office == draft.ViceChair) == Vice.IsMatch(words) ? Post(chairs.Groups["who"].Value, draft) : null;
    }

    private static string? Post(string words, GroupDraft draft)
    {
        var post = Bracket.Replace(draft.Abbreviations.Full(Names.First(words.Replace(" - ", " "))), string.Empty).Trim();
        return post.Length > 2 && !Nobody.IsMatch(post) && IsOnePost(post) && MemberWords.CanBeMember(post) && !Labels.Says(post) && !Names.IsUs(post, draft.Body) ? $"ex officio: {post}" : null;
    }

    /// <summary>A post may have its body after a comma: "Head of Community Safety, Barset Council".</summary>
    private static bool IsOnePost(string post) =>
        !post.Contains(',') || post.Split(',') is [var held, var body] && MemberWords.IsPost(held) && body.Length > 2 && char.IsUpper(body[1]) && Labels.IsShort(body, 6);

    private static readonly Regex Nobody = Patterns.Of(@"^(?:no|nobody|none|neither)\b", Options);
    private static readonly Regex Yearly = Patterns.Of(@"\b(?:elected|chosen|appointed|selected)\s+(?:annually|yearly|each year|every year)\b|\bannually\s+elect", Options);

    private static readonly Regex Bracket = Patterns.Of(@"\s*\([^()]*\)?", RegexOptions.CultureInvariant);

    private static string? Appointed(string how, string who, GroupDraft draft)
    {
        var name = draft.Abbreviations.Full(who);
        var isElected = how.StartsWith("e", StringComparison.OrdinalIgnoreCase) || how.StartsWith("c", StringComparison.OrdinalIgnoreCase);
        return isElected ? "elected"
            : name.Length == 0 ? null
            : Names.IsUs(name, draft.Body) ? $"appointed by the {draft.Body.Noun}"
            : $"appointed by {name}";
    }

    private static void Settle(OfficeDraft office, string filled, Sentence sentence, GroupDraft draft)
    {
        office.IsMentioned = true;
        draft.Seen.Add(TermsHead.Chair);
        var read = TermsWords.Office(filled, office.Title, draft.Cite(sentence));
        if (!read.IsClear)
        {
            draft.Leave(office.Title, sentence, [.. read.Interpretations.Select(one => one.ToString())]);
            return;
        }

        if (Jointly.IsMatch(sentence.Said))
        {
            office.Holders = DocumentValue.As(2, draft.Cite(sentence));
        }

        office.IsDisputed |= office.Office is { } known && known.FilledBy != read.Value.FilledBy;
        office.Term = office.Term.IsSpecified ? office.Term : read.Value.LongestTerm;
        (office.Office, office.Citation) = (office.Office ?? read.Value, office.Citation ?? draft.Cite(sentence));
    }

    private static void Staggered(List<OfficeDraft> offices, Sentence sentence, GroupDraft draft)
    {
        foreach (var office in offices)
        {
            office.Staggered = DocumentValue.As(true, draft.Cite(sentence));
        }
    }

    /// <summary>The words without the chairs of other bodies: "Chair of the Operational Group".</summary>
    private static string Foreign(string said, GroupDraft draft) =>
        OtherChair.Replace(said, found => Names.IsUs($"the {Names.First(found.Groups["body"].Value)}", draft.Body) || draft.Body.IsNamedIn(found.Value) ? found.Value : " ");

    private static string[] Parts(string said) => Regex.Split(said, @"(?<=\w),?\s+(?:and|with)\s+(?=(?:will|shall|by the (?:vice|deputy)|the group|the board|their deputy)\b|(?:the|a) (?:vice|deputy)[\s-]*chair\w*\s+(?:will|shall|is|to be|being)\b)", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));

    /// <summary>The sentence, with its heading only where the sentence names no office by itself.</summary>
    private static string Words(Sentence sentence) => Trimmed(Chair.IsMatch(sentence.Text) ? sentence.Clause.IsLabelled ? sentence.Bare : sentence.Whole : sentence.Said);

    private static string Trimmed(string said) => said.Length > 600 ? said.Substring(0, 600) : said;
}
