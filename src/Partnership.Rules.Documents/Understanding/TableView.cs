using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>A table with the headings it was given, its own or those of the table before.</summary>
/// <param name="Table">The table, its loose rows brought to one width.</param>
/// <param name="Header">The headings; null for a table that is no part of the plan.</param>
/// <param name="HasOwn">True when the headings are in the table itself.</param>
/// <param name="Fit">Which share of its rows is regular, times which share of their cells suits its column.</param>
internal sealed record TableView(Table Table, Header? Header, bool HasOwn, double Fit)
{
    internal int Body => HasOwn ? Header!.First + Header.Rows : 0;
}
