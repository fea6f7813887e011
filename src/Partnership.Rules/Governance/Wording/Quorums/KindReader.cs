namespace Partnership.Rules.Governance;

/// <summary>Reads a kind of member: "voting members", "elected representatives", "officers", "statutory partners", or a kind that the members' list has.</summary>
/// <remarks>A word before "members" says of which kind they are, whatever word it is; a check of the file reports a kind that the list does not have. A noun alone must be one for people, or be on the list.</remarks>
internal sealed class KindReader(WordReader words, Membership list)
{
    private const int MostWords = 4;
    private static readonly string[] Nouns = ["members", "member", "representatives", "representative", "persons", "people"];
    private static readonly string[] People = ["officers", "officer", "councillors", "councillor", "partners", "partner", "delegates", "delegate", "trustees", "trustee", "directors", "director", "advisers", "adviser"];
    private static readonly string[] Others =
    [
        "and", "or", "of", "from", "the", "a", "an", "for", "who", "which", "that", "at", "in", "to", "with", "by", "including", "plus", "whichever", "present", "attend", "attending", "attends",
        "must", "shall", "should", "will", "may", "can", "be", "is", "are", "being", "need", "needs", "not", "no", "least", "most", "more", "fewer", "other", "further", "additional", "different", "separate", "distinct", "each", "every", "any", "all", "these", "following", "category", "body", "area", "board", "quorum", "meeting", "meetings",
    ];

    internal string? Read()
    {
        var (start, taken) = (words.Place, new List<string>());
        while (taken.Count < MostWords && !words.IsAtEnd)
        {
            if (taken.Count > 0 && words.TakeAny(Nouns))
            {
                return string.Join(" ", taken);
            }

            var word = words.Current;
            if (word.IsQuoted || !char.IsLetter(word.Value[0]) || Array.IndexOf(Others, word.Bare) >= 0 || Array.IndexOf(Nouns, word.Bare) >= 0 || Numbers.Find(word.Bare) is not null)
            {
                break;
            }

            taken.Add(word.Bare);
            words.Place++;
            var kind = MemberSort.Singular(string.Join(" ", taken));
            if (!words.Current.Is("members") && (Array.IndexOf(People, word.Bare) >= 0 || MemberSort.IsSaid(list, kind)))
            {
                return kind;
            }
        }

        words.Place = start;
        return null;
    }
}
