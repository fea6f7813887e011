using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>What the cells of one column are like, counted over the first rows of a table.</summary>
internal sealed class ColumnContent
{
    private readonly CellKind[] kinds;
    private readonly string[] texts;
    private readonly bool isEnumerated;

    internal ColumnContent(IReadOnlyList<Row> rows, int column, int width, CellKinds kindsOf)
    {
        var cells = rows.Select(row => row.At(column)).ToArray();
        var shown = cells.Where(cell => cell is not null && kindsOf.Of(cell) is not CellKind.Blank).ToArray();
        texts = Array.ConvertAll(shown, cell => cell!.Shown.Text.Trim().ToUpperInvariant());
        var isCounted = IsCounted(texts);
        isEnumerated = column == 0 && texts.Length > 2 && texts.Select((text, at) => text.Length == 1 && char.IsLetter(text[0]) && text[0] == texts[0][0] + at).All(one => one);
        kinds = isEnumerated ? Array.ConvertAll(shown, _ => CellKind.Code) : Array.ConvertAll(shown, cell => isCounted ? kindsOf.Of(cell!) & ~CellKind.Rating : kindsOf.Of(cell!));
        Colours = cells.Where(cell => cell is { IsBlank: true, Fill: not (null or "FFFFFF") } && kindsOf.Of(cell) is CellKind.Blank).Select(cell => cell!.Fill!).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        At = column;
        Filled = shown.Length;
        var named = kinds.Count(one => (one & CellKind.Name) != CellKind.None);
        var open = kinds.Count(one => (one & CellKind.OpenDate) != CellKind.None && (one & CellKind.Date) == CellKind.None);
        Names = named == 0 ? 0 : (double)named / (Filled - open);
        Bodies = named == 0 ? 0 : (double)texts.Count(PeopleKeys.NamesBody) / Math.Max(1, Filled - open);
        FilledShare = rows.Count == 0 ? 0 : (double)Filled / rows.Count;
        IsMerged = cells.Any(cell => cell is { IsBlank: true, Above.IsBlank: false });
        Values = texts.Distinct(StringComparer.Ordinal).Count();
        Different = Filled == 0 ? 0 : (double)cells.Where(cell => cell is { IsBlank: false }).Select(cell => cell!.Text.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() / Filled;
        Words = Filled == 0 ? 0 : texts.Average(text => CellKinds.WordsIn(text.Length > 400 ? text.Substring(0, 400) : text));
        Letters = Filled == 0 ? 0 : texts.Average(text => text.Length);
        IsLeft = column * 2 < width;
        Running = Filled < 2 ? 0 : (double)Enumerable.Range(1, Filled - 1).Count(at => texts[at] == texts[at - 1]) / (Filled - 1);
        IsSparse = Filled > 0 && rows.Count >= 4 && FilledShare <= 0.6 && cells[0] is { IsBlank: false } && column == 0 && Filled > 1;
        Directing = Filled == 0 ? 0 : (double)shown.Sum(cell => Moods.Directs(cell!.Shown.Text) ? 1 : Moods.States(cell.Shown.Text) ? -1 : 0) / Filled;
        Reporting = Filled == 0 ? 0 : (double)shown.Count(cell => cell!.Shown.Text.TrimEnd() is { Length: > 12 } said && said[said.Length - 1] == '.' && !Moods.Directs(said)) / Filled;
        Bars = BarsOf(cells);
        Rated = Filled == 0 ? 0 : (double)kinds.Count(one => (one & CellKind.Rating) != CellKind.None) / Filled;
    }

    internal int At { get; }

    /// <summary>The colours of its blank cells that are no ratings.</summary>
    internal IReadOnlyList<string> Colours { get; }

    /// <summary>Which share of the cells that are not left open are names, and which name a body or post.</summary>
    internal double Names { get; }

    internal double Bodies { get; }

    /// <summary>How many cells hold something.</summary>
    internal int Filled { get; }

    internal double FilledShare { get; }

    /// <summary>How many different texts there are, and which share of the cells differ.</summary>
    internal int Values { get; }

    internal double Different { get; }

    internal double Words { get; }

    internal double Letters { get; }

    internal bool IsLeft { get; }

    /// <summary>True where the column to the right holds texts of its own, no names and nothing of a kind.</summary>
    internal bool IsBeforeText { get; set; }

    /// <summary>True for a column to the left of the one that holds most text: leads mostly stand to the right of it.</summary>
    internal bool IsBeforeMain { get; set; }

    internal bool IsText => Words >= 2.5 && Chief is CellKind.None or CellKind.Long && Bodies < 0.5 && Different > 0.8;

    internal bool IsMerged { get; }

    /// <summary>True for a first column that is filled in some rows only, and holds for those below.</summary>
    internal bool IsSparse { get; }

    /// <summary>Which share of cells say the same as the one above them.</summary>
    internal double Running { get; }

    internal double Rated { get; init; }

    /// <summary>True where each cell is one letter, and they do not count the rows.</summary>
    internal bool IsLettered => Filled > 0 && !isEnumerated && Array.TrueForAll(texts, text => text.Length == 1 && char.IsLetter(text[0]));

    /// <summary>True where one of the cells is one of some letters.</summary>
    internal bool Holds(IReadOnlyCollection<string> letters) => Array.Exists(texts, text => letters.Contains(text, StringComparer.Ordinal));

    /// <summary>Which share of cells say what to do, less the share that say what is; from -1 to 1.</summary>
    internal double Directing { get; }

    /// <summary>Which share of cells are whole sentences that do not say what to do.</summary>
    internal double Reporting { get; }

    /// <summary>The colour of each row, null for none; empty where a coloured cell says more than a mark.</summary>
    internal IReadOnlyList<string?> Bars { get; }

    /// <summary>Which share of cells hold nothing but codes of this plan.</summary>
    internal double Pointing { get; set; }

    internal double Share(CellKind any) => Filled == 0 ? 0 : (double)kinds.Count(one => (one & any) != CellKind.None) / Filled;

    /// <summary>Which share of cells are dates and no ratings.</summary>
    internal double OnlyDates => Filled == 0 ? 0 : (double)kinds.Count(one => (one & (CellKind.Date | CellKind.Rating)) == CellKind.Date) / Filled;

    /// <summary>The kind that most of the cells are; none when there is no such kind.</summary>
    internal CellKind Chief { get; private set; }

    internal ColumnContent Settle()
    {
        foreach (var kind in new[] { CellKind.Date, CellKind.Rating, CellKind.Code, CellKind.Tick, CellKind.YesNo, CellKind.Number, CellKind.OpenDate, CellKind.Long })
        {
            Chief = Chief == CellKind.None && Filled > 0 && Share(kind) >= 0.6 ? kind : Chief;
        }

        return this;
    }

    /// <summary>True for texts that are counted by letters, A, B, C: the letters are no ratings with a note behind them.</summary>
    private static bool IsCounted(string[] texts) =>
        texts.Length > 2 && texts[0].Length > 3 && !char.IsLetterOrDigit(texts[0][1]) && texts.Select((text, at) => text.Length > 3 && text[0] == texts[0][0] + at).All(one => one);

    private static string?[] BarsOf(Cell?[] cells) => Array.Exists(cells, cell => cell is { IsBlank: false } && !TickReading.IsMark(cell.Text)) ? [] : Array.ConvertAll(cells, cell => cell?.Fill is "FFFFFF" ? null : cell?.Fill);

    /// <summary>Which share of cells are codes in a set, alone or in a list, and not the row's own.</summary>
    internal void Point(HashSet<string> codes)
    {
        var pointing = texts.Count(text => text.Length < 80 && text.Split(',', ';', '\n', '&').Select(CodeReading.Canonical).Where(one => one.Length > 0).ToArray() is { Length: > 0 } named && named.Count(codes.Contains) * 2 >= named.Length);
        Pointing = Filled == 0 ? 0 : (double)pointing / Filled;
    }
}
