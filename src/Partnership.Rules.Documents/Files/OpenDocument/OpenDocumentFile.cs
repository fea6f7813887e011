using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.OpenDocument;

/// <summary>Reads OpenDocument text (.odt) and spreadsheets (.ods): one part of plain XML, in which each cell says what it shows.</summary>
internal static class OpenDocumentFile
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <summary>True for a zip that names itself an OpenDocument text or spreadsheet.</summary>
    internal static bool Is(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using var type = zip.GetEntry("mimetype")?.Open();
        var bytes = new byte[80];
        var length = type?.Read(bytes, 0, bytes.Length) ?? 0;
        return System.Text.Encoding.ASCII.GetString(bytes, 0, length).StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal);
    }

    /// <exception cref="UnreadableException">The file is encrypted, or neither text nor a spreadsheet.</exception>
    internal static RawPlan Read(Stream stream, FileSettings settings, Problems problems)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        if (Load(zip, "META-INF/manifest.xml")?.Descendants().Any(one => one.Name.LocalName == "encryption-data") == true)
        {
            throw new UnreadableException("The file is encrypted. Save it without a password.");
        }

        var content = Load(zip, "content.xml") ?? throw new UnreadableException("The OpenDocument file has no content.");
        var styles = new OpenStyles(content, Load(zip, "styles.xml"));
        var body = content.Root?.Elements().FirstOrDefault(one => one.Name.LocalName == "body")?.Elements().FirstOrDefault();
        return body?.Name.LocalName switch
        {
            "spreadsheet" => new RawPlan(PlanFormat.OpenSpreadsheet, [new Cutting("as the workbook has it", settings.Choose(Sheets(body, styles, settings, problems)), new Problems())], problems),
            "text" => new RawPlan(PlanFormat.OpenText, Office.OfficeFile.Cuttings(new OpenText(styles, settings.Limits, problems).Read(body), settings.Limits), problems),
            _ => throw new UnreadableException("The file is an OpenDocument file, but neither text (.odt) nor a spreadsheet (.ods)."),
        };
    }

    private static IEnumerable<Table> Sheets(XElement body, OpenStyles styles, FileSettings settings, Problems problems)
    {
        var all = body.Elements().Where(one => one.Name.LocalName == "table").ToArray();
        var wanted = settings.Sheet is null ? all : Array.FindAll(all, one => string.Equals(OpenStyles.Attribute(one, "name"), settings.Sheet, StringComparison.OrdinalIgnoreCase));
        return wanted.Length > 0 || settings.Sheet is null
            ? wanted.Select(one => new OpenTable(styles, new RowLimit(settings.Limits, problems)).Read(one, OpenStyles.Attribute(one, "name") ?? string.Empty, isSheet: true))
            : throw new UnreadableException($"There is no sheet '{settings.Sheet}'. Sheets: {string.Join(", ", all.Take(20).Select(one => OpenStyles.Attribute(one, "name")))}.");
    }

    private static XDocument? Load(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)?.Open();
        if (part is null)
        {
            return null;
        }

        using var reader = XmlReader.Create(part, Settings);
        return XDocument.Load(reader);
    }
}
