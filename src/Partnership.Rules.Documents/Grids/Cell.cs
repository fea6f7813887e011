namespace Partnership.Rules.Documents.Grids;

/// <summary>One cell as any reader hands it over.</summary>
internal sealed class Cell(string text, int line, string? address = null)
{
    internal string Text { get; } = text;

    /// <summary>The line of the first line of text; later lines follow on in text files only.</summary>
    internal int Line { get; } = line;

    internal string? Address { get; } = address;

    /// <summary>The colour behind the text as six hexadecimal digits; null for none.</summary>
    internal string? Fill { get; init; }

    /// <summary>True when all of its words are bold, false when none is, null for both or when the format cannot tell.</summary>
    internal bool? IsBold { get; init; }

    /// <summary>True when it has nothing in it but a number that Word counts.</summary>
    internal bool IsNumberOnly { get; init; }

    /// <summary>How many columns the cell spans.</summary>
    internal int Span { get; init; } = 1;

    /// <summary>True when it belongs to the merged cell above it.</summary>
    internal bool ContinuesAbove { get; init; }

    /// <summary>True when lines of the text are lines of the file.</summary>
    internal bool HasFileLines { get; init; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Text);

    internal ActionPlans.SourceLocation PlaceAt(int offset = 0) => new(HasFileLines ? Line + offset : Line, Address);
}
