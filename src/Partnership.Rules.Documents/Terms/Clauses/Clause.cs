namespace Partnership.Rules.Documents.Terms;

/// <summary>A clause, an item or a row: what it says, under which heading, of which body, and its place.</summary>
internal sealed record Clause(string Text, string Place, int Line)
{
    /// <summary>What the heading above is about.</summary>
    internal TermsHead Head { get; init; }

    /// <summary>The heading above in its own words; empty for none.</summary>
    internal string Heading { get; init; } = string.Empty;

    /// <summary>The heading beneath that, such as "Advisory members"; empty for none.</summary>
    internal string SubHeading { get; init; } = string.Empty;

    /// <summary>The statement with which a list begins, as in "The Board will:"; empty for none.</summary>
    internal string LeadIn { get; init; } = string.Empty;

    /// <summary>The last sentence of that statement, without a label before it.</summary>
    internal string LastLead
    {
        get
        {
            var body = LeadIn.TrimEnd('-', ' ', ':');
            var from = Math.Max(body.LastIndexOf(". ", StringComparison.Ordinal), body.LastIndexOf(": ", StringComparison.Ordinal));
            return from < 0 ? LeadIn : LeadIn.Substring(from + 2);
        }
    }

    internal bool IsItem { get; init; }

    /// <summary>True for a row of a table of members.</summary>
    internal bool IsMember { get; init; }

    /// <summary>True for the rest of a line that its own label heads, so that the label is the subject: "Chair: to be appointed".</summary>
    internal bool IsLabelled { get; init; }
}
