using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>What the tables of one plan share while they are read.</summary>
internal sealed class PlanReading(PlanDraft draft, CellKinds kinds, Scales scales, CellReading cells, RatingReading ratings, Problems problems, List<string> told)
{
    internal PlanDraft Draft { get; } = draft;

    internal CellKinds Kinds { get; } = kinds;

    internal Scales Scales { get; } = scales;

    internal CellReading Cells { get; } = cells;

    internal RatingReading Ratings { get; } = ratings;

    internal Problems Problems { get; } = problems;

    /// <summary>The strand that the rows read next belong to.</summary>
    internal Strand? Strand { get; set; }

    /// <summary>True once a line that names a strand by its number or its word stands above a table: a column that only looks like strands gives way to it.</summary>
    internal bool HasCaptions { get; set; }

    /// <summary>The headings, with a column kept that only looks like strands by its cells, where captions name them.</summary>
    internal Header WithoutOutdone(Header header) => HasCaptions && header.Of(ColumnRole.Strand) is { Match: HeadingMatch.Exact or HeadingMatch.Fragment, Told: not ColumnRole.Strand } column
        ? header.With([.. header.Columns.Select(one => one == column ? one with { Role = ColumnRole.Kept, Evidence = "lines above the tables name the strands" } : one)])
        : header;

    /// <summary>The year of the sheet that is read, where sheets of several years are one plan.</summary>
    internal string? Year { get; set; }

    internal void Explain(string line) => told.Add(line);

    /// <summary>Keeps each cell of a row under its heading.</summary>
    internal void Keep(Row row, Header? header)
    {
        for (var at = 0; at < row.Cells.Count; at++)
        {
            if (!row.Cells[at].IsBlank)
            {
                row.Cells[at].Take();
                Draft.Kept.Add(new UnmappedText(header is not null && at < header.Columns.Count && row.Filled > 1 ? header.Columns[at].Heading : string.Empty, row.Cells[at].Text.Trim(), row.Cells[at].PlaceAt()));
            }
        }
    }

    /// <summary>Takes the lines of one block: one names the strand, the rest is kept below it.</summary>
    internal void TakeCaptions(IReadOnlyList<Caption> lines, Caption? chosen)
    {
        if (chosen is not null)
        {
            Strand = Draft.StrandOf(chosen.Text);
            if (StrandReading.Parse(chosen.Text).Gloss is { Length: > 0 } gloss)
            {
                Draft.Kept.Add(new UnmappedText(Strand.Name, gloss, chosen.Place));
            }

            Explain($"{chosen.Place}: '{TextLines.Short(chosen.Text, 60)}' names the strand (rank {chosen.Rank:0.#}{(lines.Count > 1 ? $", highest of {lines.Count} lines" : string.Empty)})");
        }

        var under = string.Empty;
        foreach (var line in lines)
        {
            if (!ReferenceEquals(line, chosen))
            {
                Draft.Kept.Add(new UnmappedText(line.Rank >= 2.5 ? string.Empty : under, line.Text, line.Place));
                under = line.Rank >= 2.5 ? line.Text : under;
            }
            else
            {
                under = Strand!.Name;
            }
        }
    }
}
