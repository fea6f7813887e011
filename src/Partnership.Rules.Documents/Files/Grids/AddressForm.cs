namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Writes where a cell is, as people who look at the file say it. It is written when it is asked for: most cells are never asked.</summary>
/// <param name="words">Makes the words of a line and of a column counted from 0.</param>
internal sealed class AddressForm(Func<int, int, string> words)
{
    /// <summary>"line 4, column 2", as in separated values.</summary>
    internal static AddressForm Lines { get; } = new((line, column) => FormattableString.Invariant($"line {line}, column {column + 1}"));

    internal string Of(int line, int column) => words(line, column);

    /// <summary>"Plan!C4", as in a workbook.</summary>
    internal static AddressForm Sheet(string name) => new((line, column) => FormattableString.Invariant($"{name}!{Letters(column)}{line}"));

    /// <summary>"table 2, row 4, column 1", as in a document.</summary>
    internal static AddressForm Table(string name, int lineBefore) => new((line, column) => FormattableString.Invariant($"{name}, row {line - lineBefore}, column {column + 1}"));

    private static string Letters(int column)
    {
        var letters = string.Empty;
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters;
    }
}
