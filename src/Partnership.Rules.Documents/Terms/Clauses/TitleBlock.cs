namespace Partnership.Rules.Documents.Terms;

/// <summary>What stands above the first heading: the body whose terms these are, and the body above it where the title names both.</summary>
internal static class TitleBlock
{
    private const int Longest = 8;

    internal static (Body Body, Body? Parent, int Ends) Of(List<Piece> pieces)
    {
        var named = new List<Body>();
        var ends = 0;
        for (var at = 0; at < pieces.Count && at < Longest && IsTitle(pieces[at]); at++)
        {
            ends = at + 1;
            if (BodyNames.OfHeading(pieces[at].Text) is { } body && !named.Exists(one => one.Is(body)))
            {
                named.Add(body);
            }
        }

        return named.Count > 0
            ? (named[named.Count - 1], named.Count > 1 ? named[0] : null, ends)
            : (Introduced(pieces) ?? new Body("Board", string.Empty), null, ends);
    }

    private static bool IsTitle(Piece piece) =>
        piece.Label.Length == 0 && !piece.IsItem && !piece.IsMember && Labels.IsShort(piece.Text, 14) && !Labels.Says(piece.Text) && !Labels.EndsIn(piece.Text, '.')
        && (HeadWords.Of(Labels.After(piece.Text)) == TermsHead.Other || BodyNames.OfHeading(piece.Text) is not null) && RunInHead.Of(piece.Text) is null;

    /// <summary>The body that the first sentences name most.</summary>
    private static Body? Introduced(List<Piece> pieces) =>
        pieces.Take(40).SelectMany(one => BodyNames.In(one.Text)).GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase).OrderByDescending(one => one.Any(body => body.Short.Length > 0)).ThenByDescending(one => one.Count()).FirstOrDefault()?.OrderByDescending(one => one.Short.Length).First();
}
