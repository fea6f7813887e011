namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Keeps a spreadsheet from taking a cell of a CSV file for a formula: an apostrophe goes before it, and reading takes it away again.</summary>
/// <remarks>
/// A cell that is itself such an apostrophe before a formula gets one more, so that what is read is always what was written.
/// The signs are those that spreadsheets and OWASP name, with their full-width forms, also after blanks.
/// </remarks>
internal static class FormulaText
{
    private const char Apostrophe = '\'';
    private const string Signs = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The text as it can be written: no spreadsheet evaluates it.</summary>
    internal static string Neutral(string text) => Evaluates(text) ? Apostrophe + text : text;

    /// <summary>The text that was written.</summary>
    internal static string Original(string cell) => cell.Length > 1 && cell[0] == Apostrophe && Evaluates(cell.Substring(1)) ? cell.Substring(1) : cell;

    /// <summary>True when a sign stands first, past blanks and past apostrophes that were there already.</summary>
    private static bool Evaluates(string text)
    {
        var rest = text.TrimStart(Apostrophe);
        var first = rest.TrimStart();
        return (rest.Length > 0 && Signs.Contains(rest[0])) || (first.Length > 0 && Signs.Contains(first[0]));
    }
}
