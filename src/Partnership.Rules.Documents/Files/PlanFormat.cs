namespace Partnership.Rules.Documents;

/// <summary>What a file is, derived from its content and never from its name.</summary>
public enum PlanFormat
{
    /// <summary>Nothing that can be read as a plan.</summary>
    Unknown,

    /// <summary>A Word document (.docx).</summary>
    Word,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Excel,

    /// <summary>An OpenDocument text (.odt).</summary>
    OpenText,

    /// <summary>An OpenDocument spreadsheet (.ods).</summary>
    OpenSpreadsheet,

    /// <summary>Text saved from Word: every cell a paragraph that starts with a tab.</summary>
    WordText,

    /// <summary>Values separated by commas, semicolons, tabs or bars.</summary>
    Csv,
}
