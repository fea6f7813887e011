namespace Partnership.Rules.Documents.Terms;

/// <summary>Parts a document into bodies and their clauses: which heading stands above each clause, and of which body it speaks.</summary>
internal sealed class Outline
{
    private readonly List<Piece> pieces;
    private readonly List<Section> sections = [];
    private Section current = new(new Body(string.Empty, string.Empty));
    private string heading = string.Empty;
    private string subHeading = string.Empty;
    private string number = string.Empty;
    private string leadIn = string.Empty;
    private TermsHead head = TermsHead.Other;

    private Outline(List<Piece> pieces) => this.pieces = pieces;

    /// <summary>The bodies of a document, the one that its title names first, each with its clauses.</summary>
    internal static List<Section> Of(List<Piece> pieces)
    {
        var outline = new Outline(pieces);
        outline.Walk();
        return outline.sections;
    }

    private void Walk()
    {
        var titles = TitleBlock.Of(pieces);
        current = new Section(titles.Body) { Parent = titles.Parent, Titles = string.Join(" ", pieces.Take(titles.Ends).Select(one => one.Text)) };
        sections.Add(current);
        for (var at = titles.Ends; at < pieces.Count; at++)
        {
            var piece = pieces[at];
            if (piece.Label.Length > 0)
            {
                Label(piece);
            }
            else if (HeadingTest.IsHeading(pieces, at, head))
            {
                Heading(piece, at);
            }
            else
            {
                Clause(piece, isLabelled: false);
            }
        }
    }

    /// <summary>A label heads what comes after it, and no more where it only begins an item or a sentence.</summary>
    private void Label(Piece piece)
    {
        var said = HeadWords.Of(piece.Label);
        if (piece.IsItem && said == TermsHead.Other)
        {
            Clause(piece with { Text = $"{piece.Label} {piece.Text}" }, isLabelled: false);
            return;
        }

        var isNew = !piece.GoesOn && piece.Label.TrimEnd(':', '.', ' ') != heading;
        if (isNew)
        {
            (heading, subHeading, head, leadIn) = (piece.Label.TrimEnd(':', '.', ' '), string.Empty, said, string.Empty);
        }

        if (piece.IsBold && HeadWords.Of(piece.Text) is var below && !piece.IsItem)
        {
            Sub(piece.Text, below);
            return;
        }

        Clause(piece, isLabelled: true);
    }

    private void Heading(Piece piece, int at)
    {
        var words = Labels.After(piece.Text).TrimEnd(':', '.', ' ', '-');
        number = Labels.NumberOf(piece.Text);
        leadIn = string.Empty;
        var said = HeadWords.Of(words);
        var body = said == TermsHead.Other || BodyNames.OfHeading(words) is { } named && sections.Exists(one => one.Body.Is(named)) ? Named(words, at) : null;
        if (body is not null)
        {
            Enter(body, words);
        }
        else if (said == TermsHead.Other || (head == TermsHead.Membership && said is TermsHead.Membership))
        {
            Sub(words, said);
        }
        else
        {
            current = sections.Find(one => one.Body.Name.Length > 0 && one != current && one.Body.IsNamedIn(words) && !current.Body.IsNamedIn(words)) ?? current;
            (heading, subHeading, head) = (words, string.Empty, said);
        }
    }

    /// <summary>A heading beneath another: it keeps what that one is about, unless it says something of its own.</summary>
    private void Sub(string words, TermsHead said)
    {
        (subHeading, leadIn) = (words, string.Empty);
        if (said != TermsHead.Other && head != TermsHead.Membership)
        {
            (heading, head) = (words, said);
        }
        else if (head is TermsHead.Other || pieces.Count == 0)
        {
            heading = words;
        }
        else if (head != TermsHead.Membership && head != TermsHead.Purpose && head != TermsHead.Grievance)
        {
            (heading, head) = (words, TermsHead.Other);
        }
    }

    private void Enter(Body body, string words)
    {
        var known = sections.Find(one => one.Body.Is(body));
        var isAgain = known is not null && known.Clauses.Count > 0 && head != TermsHead.Other;
        current = known ?? new Section(body);
        if (known is null)
        {
            sections.Add(current);
        }

        (heading, subHeading) = (isAgain ? heading : words, isAgain ? words : string.Empty);
        head = isAgain ? head : TermsHead.Other;
    }

    /// <summary>The body that a heading names: one known, or one that has a part of its own, with headings that terms of reference have.</summary>
    private Body? Named(string words, int at)
    {
        if (sections.Find(one => one.Body.Name.Length > 0 && (one.Body.Is(new Body(words, string.Empty)) || (BodyNames.OfHeading(words) is { } same && one.Body.Is(same)))) is { } known)
        {
            return known.Body;
        }

        return BodyNames.OfHeading(words) is { } body && HasOwnPart(at) ? body : null;
    }

    private bool HasOwnPart(int at)
    {
        for (var next = at + 1; next < pieces.Count && next < at + 60; next++)
        {
            var words = pieces[next].Label.Length > 0 ? pieces[next].Label : HeadingTest.IsHeading(pieces, next, TermsHead.Other) ? Labels.After(pieces[next].Text) : string.Empty;
            if (words.Length == 0)
            {
                continue;
            }

            if (HeadWords.Of(words) is TermsHead.Membership or TermsHead.Meetings or TermsHead.Chair or TermsHead.Quorum)
            {
                return true;
            }

            if (HeadWords.Of(words) == TermsHead.Other && BodyNames.OfHeading(words) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private void Clause(Piece piece, bool isLabelled)
    {
        var own = Labels.NumberOf(piece.Text);
        var text = Labels.After(piece.Text);
        var isItem = piece.IsItem || Labels.IsLetter(own);
        var clauseNumber = own.Length > 0 && !Labels.IsLetter(own) ? own : string.Empty;
        number = clauseNumber.Length > 0 ? clauseNumber : number;
        var run = isLabelled || piece.IsItem ? null : RunInHead.Of(text);
        if (run is { } found)
        {
            isItem = false;
            (heading, head, subHeading, text, isLabelled, leadIn) = (found.Heading, found.Head, string.Empty, found.Text, true, string.Empty);
        }

        if (!isItem && !isLabelled && clauseNumber.Length == 0 && leadIn.Length > 0 && !ListsGoOn(text))
        {
            leadIn = string.Empty;
        }
        else if (clauseNumber.Length > 0)
        {
            leadIn = string.Empty;
        }

        if (text.Length > 0)
        {
            current.Clauses.Add(new Clause(text, Place(piece, own), piece.Line) { Head = head, Heading = heading, SubHeading = subHeading, LeadIn = leadIn, IsItem = isItem || (leadIn.Length > 0 && !isLabelled), IsMember = piece.IsMember, IsLabelled = isLabelled });
        }

        leadIn = Labels.EndsIn(text.TrimEnd('-', ' '), ':') && (!isItem || Labels.Says(text)) ? text : leadIn;
    }

    /// <summary>Without bullets a list goes on as long as its lines are no sentences.</summary>
    private static bool ListsGoOn(string text) => !Labels.EndsIn(text, '.') || Labels.IsShort(text, 6) || char.IsLower(text[0]);

    private string Place(Piece piece, string own)
    {
        var at = own.Length == 0 || own == number ? number : number.Length == 0 ? $"({own})" : $"{number}({own})";
        var isNumbered = own.Length > 0 && at.Length > 0;
        return isNumbered ? $"{at}, {piece.Where}" : heading.Length > 0 ? $"{heading}, {piece.Where}" : piece.Where;
    }
}

/// <summary>A body and the clauses that speak of it.</summary>
internal sealed class Section(Body body)
{
    internal Body Body { get; } = body;

    /// <summary>The body above it, where the title names one; null for none.</summary>
    internal Body? Parent { get; init; }

    /// <summary>What stands above the first heading.</summary>
    internal string Titles { get; init; } = string.Empty;

    internal List<Clause> Clauses { get; } = [];
}
