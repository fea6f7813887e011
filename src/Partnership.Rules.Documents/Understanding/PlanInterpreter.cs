using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Makes a plan of the blocks of a file: the title and legend, strands, tables, items outside tables. Nothing is dropped.</summary>
internal sealed class PlanInterpreter
{
    private static readonly Regex OffTable = Patterns.Of(@"^(\d{1,4}(?:\.\d{1,4})+)\.?\s+(\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private static readonly Regex AsAtWords = Patterns.Of(@"\bas at:?\s+(?<date>[^\n]{4,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private readonly RawPlan raw;
    private readonly PlanReadingOptions options;
    private readonly Scales scales;
    private readonly LocalDate? asAt;
    private readonly BoldReading bold;
    private readonly PeopleKeys people;
    private readonly PlanDraft plan = new();
    private Strand? strand;
    private string heading = string.Empty;
    private Header? header;

    internal PlanInterpreter(RawPlan raw, PlanReadingOptions options)
    {
        this.raw = raw;
        this.options = options;
        var texts = raw.Blocks.SelectMany(Texts).ToArray();
        scales = new Scales(options.Scale, texts);
        asAt = options.AsAt ?? texts.Select(AsAtIn).FirstOrDefault(one => one is not null);
        bold = BoldReading.In(texts);
        people = new PeopleKeys(options.People);
    }

    internal ActionPlan Read()
    {
        foreach (var block in raw.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                TakeParagraph(paragraph);
            }
            else
            {
                TakeTable((Table)block);
            }
        }

        bold.Settle(plan.Rows, raw.Problems);
        return new PlanAssembly(plan, people, raw.Problems).Make(asAt, scales.Scale);
    }

    /// <summary>The paragraphs and the rows near the top of each table, where titles, legends and dates stand.</summary>
    private static IEnumerable<string> Texts(Block block) => block is Paragraph paragraph
        ? paragraph.Text.Split('\n')
        : ((Table)block).Rows.Take(20).SelectMany(row => row.Cells).Select(cell => cell.Text).Where(text => text.Length is > 0 and < 400).SelectMany(text => text.Split('\n'));

    private static LocalDate? AsAtIn(string text) =>
        AsAtWords.Match(text) is { Success: true } match && DateReading.Read(match.Groups["date"].Value.Trim().TrimEnd(')', '.', ',')) is { } date && date.Precision == DatePrecision.Day ? date.First : null;

    private void TakeParagraph(Paragraph paragraph)
    {
        var place = new SourceLocation(paragraph.Line);
        if (OffTable.Match(paragraph.Text) is { Success: true } item && ActionCode.TryParse(item.Groups[1].Value, out var code))
        {
            plan.OffTable.Add((code, item.Groups[2].Value.Trim(), place, strand));
            return;
        }

        if (plan.Title.Length == 0 && paragraph.Text[0] != '[' && !IsKey(paragraph.Text))
        {
            plan.Title = paragraph.Text.Trim();
            return;
        }

        heading = (paragraph.IsHeading || StrandReading.Looks(paragraph.Text)) && !IsKey(paragraph.Text) ? paragraph.Text : heading;
        plan.Kept.Add(new UnmappedText(heading == paragraph.Text ? string.Empty : heading, paragraph.Text, place));
    }

    private void TakeTable(Table table)
    {
        var found = Header.Find(table, options.Columns, scales);
        if (found is null && (header is null || !Fits(table)))
        {
            KeepTable(table);
            return;
        }

        var banded = found is not null && BeforeHeader(table, found.First);
        if (found is not null)
        {
            Unknown(found, table);
            header = found;
        }

        strand = banded || found is null || heading.Length == 0 || header!.Of(ColumnRole.Strand) is not null || scales.IsLegend(heading) ? strand : plan.StrandOf(heading);
        heading = string.Empty;
        strand = Reading().Read(table, strand, found is null ? 0 : found.First + found.Rows);
    }

    private TableReading Reading()
    {
        var updates = new UpdateReading(scales, people, raw.Problems, asAt);
        return new TableReading(header!, plan, new CellReading(updates, people, raw.Problems), new RatingReading(scales, updates, raw.Problems), raw.Problems);
    }

    /// <summary>True when a table without headings goes on with the columns of the one before.</summary>
    private bool Fits(Table table) => table.Rows.Count > 0 && table.Rows[0].Cells.Count == header!.Columns.Count;

    /// <summary>The rows above the headings: a title, a strand, a legend. True when one of them names the strand.</summary>
    private bool BeforeHeader(Table table, int first)
    {
        var named = false;
        var above = table.Rows.Take(first).Where(row => !row.IsBlank).ToArray();
        foreach (var row in above)
        {
            var text = row.Only()?.Text.Trim();
            if (text is null || text.Length > 200 || IsKey(text) || AsAtIn(text) is not null)
            {
                Keep(row);
            }
            else if (plan.Title.Length == 0 && (IsTitle(text) || raw.Format is PlanFormat.Excel or PlanFormat.Csv && !StrandReading.Looks(text)))
            {
                plan.Title = text;
            }
            else if (StrandReading.Looks(text) || (ReferenceEquals(row, above[above.Length - 1]) && text.Length <= 60 && text[text.Length - 1] != '.'))
            {
                TakeTitle(text, row);
                named = true;
            }
            else
            {
                Keep(row);
            }
        }

        return named;
    }

    /// <summary>A line that explains: the legend of ratings, or what bold type means.</summary>
    private bool IsKey(string text) => scales.IsLegend(text) || BoldReading.IsKey(text);

    private static bool IsTitle(string text) => TextLines.Holds(text, "plan") || TextLines.Holds(text, "strategy");

    private void TakeTitle(string text, Row row)
    {
        strand = plan.StrandOf(text);
        if (StrandReading.Parse(text).Gloss is { Length: > 0 } gloss)
        {
            plan.Kept.Add(new UnmappedText(strand.Name, gloss, new SourceLocation(row.Line)));
        }
    }

    private void Unknown(Header found, Table table)
    {
        foreach (var column in found.Columns.Where(one => one.Role == ColumnRole.Kept && one.Heading.Length > 0))
        {
            var place = table.Rows[found.First].At(column.At)?.PlaceAt() ?? new SourceLocation(table.Rows[found.First].Line);
            raw.Problems.Warn(place, $"The heading '{(column.Heading.Length > 60 ? TextLines.Short(column.Heading, 60) : column.Heading)}' is not understood; its cells are kept. A column map settles it.");
        }
    }

    private void KeepTable(Table table)
    {
        foreach (var row in table.Rows.Where(row => !row.IsBlank))
        {
            Keep(row);
        }

        if (table.Rows.Any(row => !row.IsBlank && !row.Cells.All(cell => cell.IsBlank || scales.IsLegend(cell.Text))))
        {
            raw.Problems.Warn(new SourceLocation(table.Rows[0].Line), "A table without headings that are known is kept as text. A column map settles it.");
        }
    }

    private void Keep(Row row) =>
        plan.Kept.AddRange(row.Cells.Where(cell => !cell.IsBlank).Select(cell => new UnmappedText(string.Empty, cell.Text.Trim(), cell.PlaceAt())));
}
