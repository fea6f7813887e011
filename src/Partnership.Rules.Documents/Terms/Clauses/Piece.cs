namespace Partnership.Rules.Documents.Terms;

/// <summary>A line, paragraph or part of a cell, as the file has it.</summary>
/// <param name="Text">The words without their bullet.</param>
/// <param name="Where">The place in words, such as "line 12".</param>
/// <param name="Line">The line, paragraph or row, counted from 1.</param>
internal sealed record Piece(string Text, string Where, int Line)
{
    /// <summary>How high a heading its style makes it, 1 for the highest; 0 for none.</summary>
    internal int Level { get; init; }

    internal bool IsBold { get; init; }

    internal bool IsItem { get; init; }

    /// <summary>True for a row of a table that lists members.</summary>
    internal bool IsMember { get; init; }

    /// <summary>The words that head the piece in its own line: the first cell of its row, or its bold beginning. Empty for none.</summary>
    internal string Label { get; init; } = string.Empty;

    /// <summary>True when the piece only goes on with what its label headed before.</summary>
    internal bool GoesOn { get; init; }
}
