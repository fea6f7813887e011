namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>A paragraph or a table, in the order of the file.</summary>
internal abstract class Block;

/// <summary>A paragraph outside tables.</summary>
internal sealed class Paragraph(string text, int line) : Block
{
    internal string Text { get; } = text;

    internal int Line { get; } = line;

    internal bool IsHeading { get; init; }

    /// <summary>How high a heading it is, 1 for the highest; 0 for none.</summary>
    internal int Level { get; init; }

    /// <summary>True for an item of a list that has a bullet or a number.</summary>
    internal bool IsItem => Depth > 0;

    /// <summary>How deep an item of a list stands within other lists, from 1; 0 for what is no item.</summary>
    internal int Depth { get; init; }

    /// <summary>True for a line that is known to stand over what follows it, whatever it begins with.</summary>
    internal bool IsCaption { get; init; }

    /// <summary>The bold words with which a paragraph begins that is not bold as a whole; empty for none.</summary>
    internal string BoldStart { get; init; } = string.Empty;

    /// <summary>True for the name of the sheet whose table follows.</summary>
    internal bool IsSheet { get; init; }

    /// <summary>The year of that sheet, where sheets of several years are read as one plan; null otherwise.</summary>
    internal string? Year { get; init; }

    /// <summary>What it is when it stands outside the text proper: a footnote, a header, a footer; null for text.</summary>
    internal string? Aside { get; init; }
}

/// <summary>A table.</summary>
internal sealed class Table(IReadOnlyList<Row> rows) : Block
{
    internal IReadOnlyList<Row> Rows { get; private set; } = rows;

    /// <summary>True when a blank row is a row of the document, not the empty end of a sheet.</summary>
    internal bool CountsBlankRows { get; init; }

    /// <summary>True when a row may lack the cells that another cell is merged over, as in text.</summary>
    internal bool HasLooseRows { get; init; }

    internal string? Name { get; init; }

    /// <summary>True for a sheet that is hidden.</summary>
    internal bool IsHidden { get; init; }

    /// <summary>Lets go of the cells, once their texts have found their places: a large plan need not be held twice.</summary>
    internal void Release() => Rows = [];
}
