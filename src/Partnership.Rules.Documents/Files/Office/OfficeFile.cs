using System.IO.Packaging;
using DocumentFormat.OpenXml.Packaging;
using Partnership.Rules.Documents.Files.Excel;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Word;

namespace Partnership.Rules.Documents.Files.Office;

/// <summary>Opens a Word or Excel file: checked by ourselves, read with the library for office files.</summary>
internal static class OfficeFile
{
    /// <exception cref="UnreadableException">The file cannot be read, whatever error the library gives.</exception>
    internal static RawPlan Read(byte[] bytes, FileSettings settings, Problems problems)
    {
        using var stream = OfficeGuard.Checked(bytes, settings.Limits, problems);
        try
        {
            if (OpenDocument.OpenDocumentFile.Is(stream))
            {
                stream.Position = 0;
                return OpenDocument.OpenDocumentFile.Read(stream, settings, problems);
            }

            stream.Position = 0;
            using var package = Package.Open(stream, FileMode.Open, FileAccess.Read);
            return Read(package, settings, problems);
        }
        catch (Exception error) when (error is not (UnreadableException or OutOfMemoryException or FileNotFoundException or FileLoadException or TypeLoadException or MissingMethodException))
        {
            throw new UnreadableException("The file is damaged, and cannot be read.", error); // The library names no exceptions for a damaged file; chance bytes made it throw a dozen kinds.
        }
    }

    private static RawPlan Read(Package package, FileSettings settings, Problems problems)
    {
        var opening = new OpenSettings { AutoSave = false, MaxCharactersInPart = settings.Limits.UnpackedBytes };
        var main = MainType(package);
        return main.Contains("wordprocessingml") ? OfWord(package, opening, settings, problems)
            : main.Contains("spreadsheetml") ? OfExcel(package, opening, settings, problems)
            : throw new UnreadableException("The file is a zip, but neither a Word document (.docx), an Excel workbook (.xlsx) nor an OpenDocument text or spreadsheet.");
    }

    /// <summary>The content type of the part the file is about; empty when there is none.</summary>
    private static string MainType(Package package)
    {
        var relation = package.GetRelationships().FirstOrDefault(one => one.RelationshipType.EndsWith("/officeDocument", StringComparison.Ordinal));
        var part = relation is null ? null : PackUriHelper.ResolvePartUri(relation.SourceUri, relation.TargetUri);
        return part is not null && package.PartExists(part) ? package.GetPart(part).ContentType : string.Empty;
    }

    private static RawPlan OfWord(Package package, OpenSettings opening, FileSettings settings, Problems problems)
    {
        using var document = WordprocessingDocument.Open(package, opening);
        return new RawPlan(PlanFormat.Word, Cuttings(WordSource.Read(document.MainDocumentPart!, settings.Limits, problems), settings.Limits), problems);
    }

    /// <summary>A document as it stands; and by names and values, where its paragraphs are such.</summary>
    internal static Cutting[] Cuttings(List<Block> blocks, ReadLimits limits) =>
        [new Cutting("as the document has it", blocks, new Problems()), .. Text.NamedLines.Read(blocks, limits) is { } named ? [named] : Array.Empty<Cutting>()];

    private static RawPlan OfExcel(Package package, OpenSettings opening, FileSettings settings, Problems problems)
    {
        using var document = SpreadsheetDocument.Open(package, opening);
        return new RawPlan(PlanFormat.Excel, [new Cutting("as the workbook has it", settings.Choose(ExcelSource.Read(document.WorkbookPart!, settings, problems)), new Problems())], problems);
    }
}
