using System.IO.Packaging;
using DocumentFormat.OpenXml.Packaging;
using Partnership.Rules.Documents.Excel;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Documents.Understanding;
using Partnership.Rules.Documents.Word;

namespace Partnership.Rules.Documents.Office;

/// <summary>Opens a Word or Excel file: checked by ourselves, read with the library for office files.</summary>
internal static class OfficeFile
{
    /// <exception cref="UnreadableException">The file cannot be read, whatever the library says of it.</exception>
    internal static RawPlan Read(byte[] bytes, PlanReadingOptions options, Problems problems)
    {
        using var stream = OfficeGuard.Checked(bytes, options.Limits, problems);
        try
        {
            using var package = Package.Open(stream, FileMode.Open, FileAccess.Read);
            return Read(package, options, problems);
        }
        catch (Exception error) when (error is not (UnreadableException or OutOfMemoryException))
        {
            throw new UnreadableException("The file is damaged, and cannot be read.", error); // The library names no exceptions for a damaged file; chance bytes made it throw a dozen kinds.
        }
    }

    private static RawPlan Read(Package package, PlanReadingOptions options, Problems problems)
    {
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = options.Limits.UnpackedBytes };
        var main = MainType(package);
        return main.Contains("wordprocessingml") ? OfWord(package, settings, options, problems)
            : main.Contains("spreadsheetml") ? OfExcel(package, settings, options, problems)
            : throw new UnreadableException("The file is a zip, but neither a Word document (.docx) nor an Excel workbook (.xlsx).");
    }

    /// <summary>The content type of the part the file is about; empty when there is none.</summary>
    private static string MainType(Package package)
    {
        var relation = package.GetRelationships().FirstOrDefault(one => one.RelationshipType.EndsWith("/officeDocument", StringComparison.Ordinal));
        var part = relation is null ? null : PackUriHelper.ResolvePartUri(relation.SourceUri, relation.TargetUri);
        return part is not null && package.PartExists(part) ? package.GetPart(part).ContentType : string.Empty;
    }

    private static RawPlan OfWord(Package package, OpenSettings settings, PlanReadingOptions options, Problems problems)
    {
        using var document = WordprocessingDocument.Open(package, settings);
        return new RawPlan(PlanFormat.Word, WordSource.Read(document.MainDocumentPart!, options.Limits, problems), problems);
    }

    private static RawPlan OfExcel(Package package, OpenSettings settings, PlanReadingOptions options, Problems problems)
    {
        using var document = SpreadsheetDocument.Open(package, settings);
        return new RawPlan(PlanFormat.Excel, SheetReading.Choose(ExcelSource.Read(document.WorkbookPart!, options, problems), options, problems), problems);
    }
}
