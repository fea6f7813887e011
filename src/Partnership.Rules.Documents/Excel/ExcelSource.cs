using System.Xml.Linq;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Excel;

/// <summary>Reads the sheets of a workbook, each as one table.</summary>
internal sealed class ExcelSource
{
    internal const string Main = "xl/workbook.xml";
    private readonly Package package;
    private readonly Problems problems;
    private readonly Dictionary<string, string> relations;
    private readonly ExcelStyles styles;
    private readonly string[] shared;

    private ExcelSource(Package package, Problems problems)
    {
        this.package = package;
        this.problems = problems;
        relations = package.Relations(Main, problems);
        styles = new ExcelStyles(package.Part("xl/styles.xml"), new ThemeColours(package.Part("xl/theme/theme1.xml")));
        shared = package.Part("xl/sharedStrings.xml")?.Elements().Select(ExcelSheet.Words).ToArray() ?? [];
    }

    internal static List<Table> Read(Package package, PlanReadingOptions options, Problems problems)
    {
        var source = new ExcelSource(package, problems);
        var workbook = package.Part(Main);
        var from1904 = workbook.Child("workbookPr").Value("date1904") is "1" or "true";
        var sheets = workbook.Child("sheets").Children("sheet").ToArray();
        var wanted = options.Sheet is null ? sheets : Array.FindAll(sheets, one => string.Equals(one.Value("name"), options.Sheet, StringComparison.OrdinalIgnoreCase));
        return wanted.Length == 0 && options.Sheet is not null
            ? throw new UnreadableException($"There is no sheet '{options.Sheet}'. Sheets: {string.Join(", ", sheets.Select(one => one.Value("name")))}.")
            : wanted.Select(one => source.Sheet(one, from1904, options.Limits)).OfType<Table>().ToList();
    }

    private Table? Sheet(XElement sheet, bool from1904, ReadingLimits limits)
    {
        var id = sheet.Value("id");
        var name = sheet.Value("name") ?? string.Empty;
        if (id is null || !relations.TryGetValue(id, out var part) || package.Part(part) is not { } content || !content.Is("worksheet"))
        {
            return null;
        }

        package.Relations(part, problems);
        return new ExcelSheet(name, styles, shared, from1904).Read(content, limits, problems);
    }
}
