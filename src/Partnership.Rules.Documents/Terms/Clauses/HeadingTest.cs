namespace Partnership.Rules.Documents.Terms;

/// <summary>Tells a heading from a clause or an item, in files that style their headings and in those that do not.</summary>
internal static class HeadingTest
{
    internal static bool IsHeading(List<Piece> pieces, int at, TermsHead head)
    {
        var piece = pieces[at];
        var number = Labels.NumberOf(piece.Text);
        var words = Labels.After(piece.Text);
        if (piece.IsMember || words.Length == 0 || (piece.Level == 0 && RunInHead.Of(words) is not null) || !Labels.IsShort(words, 12) || (piece.Level == 0 && (piece.IsItem || (Labels.IsLetter(number) && !IsLoud(words)))))
        {
            return false;
        }

        if (piece.Level > 0)
        {
            return true;
        }

        var last = words[words.Length - 1];
        var colon = Labels.EndsIn(words.TrimEnd('-', ' '), ':');
        if ((last == '?' && !IsQuestion(words)) || last is '.' or ';' or ',' || words.Contains(". ") || (Labels.Says(words) && !IsQuestion(words)))
        {
            return false;
        }

        return piece.IsBold || colon || IsQuestion(words) || IsBetweenLists(pieces, at, words) || IsLoud(words) || (number.Length > 0 && !number.Contains('.') && Labels.IsShort(words, 8) && IsTitled(words, head)) || (Labels.IsShort(words, 8) && IsKnown(words, head) && char.IsUpper(words[0]));
    }

    /// <summary>A short line between two lists of bullets heads the second.</summary>
    private static bool IsBetweenLists(List<Piece> pieces, int at, string words) =>
        at > 0 && at + 1 < pieces.Count && pieces[at - 1].IsItem && pieces[at + 1].IsItem && Labels.IsShort(words, 8) && char.IsUpper(words[0]);

    private static bool IsQuestion(string words) => Labels.IsShort(words, 7) && (words.StartsWith("Who ", StringComparison.Ordinal) || words.StartsWith("What ", StringComparison.Ordinal) || words.StartsWith("How ", StringComparison.Ordinal) || words.StartsWith("When ", StringComparison.Ordinal) || words.StartsWith("Why ", StringComparison.Ordinal) || words.StartsWith("Whom ", StringComparison.Ordinal) || words.StartsWith("Where ", StringComparison.Ordinal));

    /// <summary>In a list of members "Manager of the Safeguarding Boards" is an item: only words that head terms of reference end the list.</summary>
    private static bool IsKnown(string words, TermsHead head) =>
        (HeadWords.Of(words) != TermsHead.Other && (head != TermsHead.Membership || Labels.IsShort(words, 4)) && !(head == TermsHead.Membership && MemberWords.IsPost(words) && HeadWords.Of(words) is TermsHead.Purpose or TermsHead.Chair or TermsHead.Membership))
        || (head != TermsHead.Membership && BodyNames.OfHeading(words) is not null);

    private static bool IsTitled(string words, TermsHead head) => head != TermsHead.Membership || HeadWords.Of(words) != TermsHead.Other || words.Any(char.IsUpper);

    private static bool IsLoud(string words) => words.Any(char.IsLetter) && !words.Any(char.IsLower) && words.Count(char.IsLetter) > 4 && (words.Contains(' ') || HeadWords.Of(words) != TermsHead.Other);
}
