using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Makes a plan of a file: chooses the cutting that fits best, then reads the title and legend, strands, tables, items outside tables. Nothing is dropped.</summary>
internal sealed partial class PlanInterpreter
{
    private static readonly Regex OffTable = Patterns.Of(@"^(\d{1,4}(?:\.\d{1,4})+)\.?\s+(\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private static readonly Regex AsAtWords = Patterns.Of(@"\bas at:?\s+(?<date>[^\n]{4,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private readonly PlanFormat format;
    private readonly Problems problems;
    private readonly PlanView view;
    private readonly Scales scales;
    private readonly LocalDate? asAt;
    private readonly BoldReading bold;
    private readonly PlanDraft plan = new();
    private readonly PlanReading reading;
    private readonly PlanAssembly assembly;
    private readonly PeopleKeys people;
    private readonly List<Caption> block = [];
    private readonly List<string> told = [];
    private bool hasTable;

    internal PlanInterpreter(RawPlan raw, UnderstandingSettings settings)
    {
        (format, problems) = (raw.Format, raw.Problems);
        var kinds = new CellKinds(new Scales(settings.Scale, []));
        var (turned, listed) = (new TurnedTables(kinds, IsHeading), new ListedActions(kinds));
        var apart = raw.Cuttings.Select(StackedTables.Apart).ToArray();
        var cuttings = apart.SelectMany(turned.With).SelectMany(one => CardTables.With(one, IsHeading)).SelectMany(one => LabelledCells.With(one, IsHeading)).SelectMany(CaptionedTables.With).Concat(apart.Select(listed.Of).OfType<Cutting>()).ToArray();
        var views = cuttings.Where(one => settings.Columns.Cutting is null || cuttings.Length == 1 || string.Equals(one.Name, settings.Columns.Cutting, StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty(cuttings[0])
            .Select(cutting => (Scales: PlanKeys.ScalesOf(cutting, settings), Cutting: cutting))
            .Select(one => (one.Scales, View: PlanView.Of(one.Cutting, new CellKinds(one.Scales), one.Scales, settings.Columns))).ToArray();
        var best = views.OrderByDescending(one => one.View.Fit).First();
        (scales, view) = best;
        problems.Add(view.Cutting.Found);
        Explanation = new ExplanationBuilder(views.Select(one => one.View).ToArray(), view);
        Close(views.Select(one => one.View).ToArray());
        var texts = view.Cutting.Blocks.SelectMany(PlanKeys.Texts).ToArray();
        asAt = settings.AsAt ?? texts.Select(AsAtIn).FirstOrDefault(one => one is not null);
        bold = BoldReading.In(texts);
        people = new PeopleKeys(settings.People);
        var updates = new UpdateReading(scales, people, problems, asAt);
        reading = new PlanReading(plan, new CellKinds(scales), scales, new CellReading(updates, people, problems), new RatingReading(scales, updates, problems), problems, told);
        assembly = new PlanAssembly(plan, people, problems);

        bool IsHeading(string text) => Headings.RoleOf(text, settings.Columns) != ColumnRole.Kept;
    }

    internal ExplanationBuilder Explanation { get; }

    /// <summary>A text about the plan, such as a problem, without the names that the plan was found to hold.</summary>
    internal string Clear(string text) => people.Clear(text);

    internal ActionPlan Read()
    {
        foreach (var (each, table) in view.Blocks)
        {
            if (each is Paragraph paragraph)
            {
                TakeParagraph(paragraph);
            }
            else if (table?.Header is not null)
            {
                TakeTable(table);
            }
            else
            {
                KeepTable((Table)each);
            }
        }

        EndBlock(null, isLast: true);
        Sweep();
        bold.Settle(plan.Rows, problems);
        Explanation.Add(told);
        Release();
        return assembly.Make(asAt, scales.Scale);
    }

    private void Release()
    {
        foreach (var table in view.Blocks.Select(one => one.Block).Concat(view.Cutting.Blocks).OfType<Table>())
        {
            table.Release();
        }
    }

    private static LocalDate? AsAtIn(string text) =>
        AsAtWords.Match(text) is { Success: true } match && DateReading.Read(match.Groups["date"].Value.Trim().TrimEnd(')', '.', ',')) is { } date && date.Precision == DatePrecision.Day ? date.First : null;

    /// <summary>Two ways to cut a text that fit almost alike are reported.</summary>
    private void Close(PlanView[] views)
    {
        var second = views.Where(one => !ReferenceEquals(one, view)).OrderByDescending(one => one.Fit).FirstOrDefault();
        if (second is not null && view.Fit > 0 && second.Fit >= view.Fit * (1 - RoleWeights.Close))
        {
            problems.Note(SourceLocation.WholeFile, $"The text can be cut in two ways that fit almost alike: '{view.Cutting.Name}', which was used, and '{second.Cutting.Name}'. A line '@cutting = {second.Cutting.Name}' in a column map chooses the other.");
        }
    }

    private void TakeParagraph(Paragraph paragraph)
    {
        var place = new SourceLocation(paragraph.Line);
        reading.Year = paragraph.IsSheet ? paragraph.Year : reading.Year;
        if (paragraph.Aside is { } aside)
        {
            plan.Kept.Add(new UnmappedText(aside, paragraph.Text, place));
        }
        else if (!paragraph.IsCaption && OffTable.Match(paragraph.Text) is { Success: true } item && ActionCode.TryParse(item.Groups[1].Value, out var code))
        {
            plan.OffTable.Add((code, item.Groups[2].Value.Trim(), place, reading.Strand));
        }
        else
        {
            block.Add(new Caption(paragraph.Text.Trim(), place, paragraph.Level, paragraph.IsHeading) { IsSheet = paragraph.IsSheet });
        }
    }

    private void TakeTable(TableView table)
    {
        var header = table.Header!;
        if (table.HasOwn)
        {
            foreach (var row in table.Table.Rows.Take(header.First).Where(row => !row.IsBlank))
            {
                BeforeHeader(row);
            }

            foreach (var cell in table.Table.Rows.Skip(header.First).Take(header.Rows).SelectMany(row => row.Cells))
            {
                cell.Take();
            }

            Unknown(header, table.Table);
            if (header.Rows == 0)
            {
                problems.Note(new SourceLocation(table.Table.Rows[header.First].Line), "The table has no headings, so its columns are recognised by their cells. A column map settles them.");
            }

            told.AddRange(header.NotTaken);
            foreach (var choice in header.Open)
            {
                problems.Warn(new SourceLocation(table.Table.Rows[header.First].Line), choice);
                told.Add(choice);
            }

        }

        EndBlock(header, isLast: false);
        table = table with { Header = reading.WithoutOutdone(header) };
        Explanation.Add(table);
        hasTable = true;
        block.AddRange(new TableReading(table, reading).Read());
    }

    private void BeforeHeader(Row row)
    {
        var only = row.Only();
        if (only is not null && only.Text.Trim().Length <= 400)
        {
            only.Take();
            block.Add(new Caption(only.Text.Trim(), only.PlaceAt(), 0, only.IsBold == true));
        }
        else
        {
            reading.Keep(row, null);
        }
    }

    /// <summary>The lines above a table: the title of the plan, the strand, the legend; the rest is kept.</summary>
    private void EndBlock(Header? header, bool isLast)
    {
        var lines = new List<Caption>();
        foreach (var line in block)
        {
            if (IsKey(line.Text) || AsAtIn(line.Text) is not null || IsLegendIntro(line.Text))
            {
                plan.Kept.Add(new UnmappedText(string.Empty, line.Text, line.Place));
            }
            else
            {
                lines.Add(line);
            }
        }

        block.Clear();
        var title = !hasTable && plan.Title.Length == 0 ? Title(lines) : null;
        if (title is not null)
        {
            plan.Title = title.Text;
            lines.Remove(title);
        }

        reading.HasCaptions |= lines.Exists(line => line.Text.Length < 200 && (StrandReading.IsNumbered(line.Text) || StrandReading.IsWorded(line.Text)) && !IsTitle(line.Text));
        var chosen = isLast || (header is not null && reading.WithoutOutdone(header).Of(ColumnRole.Strand) is not null) ? null : Captions.Strand(lines);
        reading.TakeCaptions(lines, chosen);
    }

    private static bool IsLegendIntro(string text) => text.Length is > 0 and < 40 && text[text.Length - 1] == ':' && (TextLines.Holds(text, "rating") || TextLines.Holds(text, "key") || TextLines.Holds(text, "legend"));

    /// <summary>The first line that is no sentence is the title, unless it names a strand by number or word, or is the only line above the first of several tables that each have one.</summary>
    private Caption? Title(List<Caption> lines)
    {
        var candidates = lines.Where(line => line.Text[0] != '[' && line.Rank > 0 && !line.IsSheet).ToList();
        var first = candidates.Count == 0 ? lines.Find(line => line.Text[0] != '[' && line.Text.Length < 200 && !line.IsSheet) : candidates[0];
        if (first is null || ((StrandReading.IsNumbered(first.Text) || StrandReading.IsWorded(first.Text)) && !IsTitle(first.Text)))
        {
            return null;
        }

        return candidates.Count > 1 || IsTitle(first.Text) || !HasLaterCaptions() ? first : null;
    }

    /// <summary>True when a later table has a line above it that could name its strand.</summary>
    private bool HasLaterCaptions()
    {
        var seen = 0;
        var before = false;
        foreach (var (each, table) in view.Blocks)
        {
            if (each is Paragraph { Aside: null } paragraph)
            {
                before |= new Caption(paragraph.Text.Trim(), SourceLocation.WholeFile, paragraph.Level, paragraph.IsHeading).Rank >= 1.5;
            }
            else if (table?.Header is not null)
            {
                before |= table.HasOwn && seen > 0 && table.Table.Rows.Take(table.Header.First).Any(row => row.Only() is { } only && new Caption(only.Text.Trim(), SourceLocation.WholeFile, 0, false).Rank >= 1.5);
                if (seen++ > 0 && before)
                {
                    return true;
                }

                before = HasBands(table);
            }
        }

        return before && seen > 0;
    }

    /// <summary>True when texts across the table stand above repeated headings.</summary>
    private static bool HasBands(TableView table)
    {
        var rows = table.Table.Rows;
        return Enumerable.Range(table.Body, Math.Max(0, rows.Count - table.Body)).Any(at => table.Header!.Repeats(rows[at]) && Enumerable.Range(Math.Max(table.Body, at - 4), Math.Min(4, at - table.Body)).Any(above => rows[above].Filled == 1));
    }

    /// <summary>A line that explains: the legend of ratings, or what bold type means.</summary>
    private bool IsKey(string text) => scales.IsLegend(text) || BoldReading.IsKey(text);

    private static bool IsTitle(string text) => TextLines.Holds(text, "plan") || TextLines.Holds(text, "strategy") || TextLines.Holds(text, "programme") || TextLines.Holds(text, "tracker");
}
