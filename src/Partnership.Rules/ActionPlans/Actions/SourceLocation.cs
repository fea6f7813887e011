using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>The place of something in its file: a line or row, and a cell where that is known.</summary>
public sealed record SourceLocation
{
    /// <summary>Names a place with the values given.</summary>
    /// <param name="line">The line, row or paragraph, counted from 1; 0 for the file as a whole.</param>
    /// <param name="cell">The cell, such as <c>C14</c> or <c>table 2, row 3, column 4</c>; null when there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 0.</exception>
    public SourceLocation(int line, string? cell = null)
    {
        Line = Guard.AtLeast(0, line);
        Cell = cell;
    }

    /// <summary>The file as a whole.</summary>
    public static SourceLocation WholeFile { get; } = new(0);

    /// <summary>The line, row or paragraph; 0 for the file as a whole.</summary>
    public int Line { get; }

    /// <summary>The cell; null when there is none.</summary>
    public string? Cell { get; }

    /// <summary>The place in words.</summary>
    public override string ToString() => Cell ?? (Line == 0 ? "the file" : $"line {English.Number(Line)}");
}
