namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>One cell as any reader hands it over.</summary>
internal sealed class Cell(string text, int line, AddressForm? form = null, int column = 0)
{
    internal string Text { get; } = text;

    /// <summary>The line of the first line of text; later lines follow on in text files only.</summary>
    internal int Line { get; } = line;

    internal string? Address => form?.Of(Line, column);

    /// <summary>The colour behind the text as six hexadecimal digits; null for none.</summary>
    internal string? Fill { get; set; }

    /// <summary>True when all of its words are bold, false when none is, null for both or when the format cannot tell.</summary>
    internal bool? IsBold { get; init; }

    /// <summary>True when it has nothing in it but a number that Word counts.</summary>
    internal bool IsNumberOnly { get; init; }

    /// <summary>What of it is struck out: read as no answer, kept as text. Null for nothing.</summary>
    internal string? Struck { get; init; }

    /// <summary>What of it the reader of the document does not see: a hidden row, column or run. Kept as text. Null for nothing.</summary>
    internal string? Hidden { get; init; }

    /// <summary>How many columns the cell spans.</summary>
    internal int Span { get; init; } = 1;

    /// <summary>The cell that is merged down over this one; null for none. What it says holds here too.</summary>
    internal Cell? Above { get; init; }

    /// <summary>True when it belongs to the merged cell above it.</summary>
    internal bool ContinuesAbove => Above is not null;

    /// <summary>True when lines of the text are lines of the file.</summary>
    internal bool HasFileLines { get; init; }

    /// <summary>True once its text has found its place in the plan.</summary>
    internal bool IsTaken { get; private set; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The cell that shows here: the one merged over this one, or this one.</summary>
    internal Cell Shown => IsBlank && Above is { } above ? above : this;

    internal ActionPlans.SourceLocation PlaceAt(int offset = 0) => new(HasFileLines ? Line + offset : Line, Address);

    /// <summary>Another text in the same place.</summary>
    internal Cell Saying(string other) => new(other, Line, form, column);

    /// <summary>Marks the cell as taken.</summary>
    internal void Take() => IsTaken = true;
}
