using System.Text;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Docs;

/// <summary>seeds/provisions.csv: every provision that a rule of the law table cites, with the day of the version read and the day on which its text was last read. Generated; <c>UPDATE_REFERENCE=1</c> writes it anew.</summary>
internal static class ProvisionList
{
    private const string Site = "legislation.gov.uk/";

    internal static void Compare()
    {
        var made = Made();
        var path = Seeds.PathOf("provisions.csv");
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            File.WriteAllText(path, made);
        }

        File.ReadAllText(path).Should().Be(made, "seeds/provisions.csv is generated: UPDATE_REFERENCE=1 writes it anew");
    }

    private static string Made()
    {
        var cited = Catalogue.Rules
            .Where(one => one.Row is not null)
            .SelectMany(one => one.Rule.Citations.Concat(one.Notes.Select(note => note.Citation).OfType<Citation>()).Select(place => (Place: place, Row: one.Row!, one.Rule)))
            .Where(one => one.Place.Link?.Contains(Site, StringComparison.Ordinal) == true)
            .GroupBy(one => (Text: Text(one.Place), one.Place.Section, Day: Written(one.Place.AsAt)))
            .OrderBy(same => same.Key.Text, StringComparer.Ordinal).ThenBy(same => same.Key.Section, StringComparer.Ordinal).ThenBy(same => same.Key.Day, StringComparer.Ordinal);
        var page = new StringBuilder("text,place,readAsAt,checkedOn,rules\n");
        foreach (var same in cited)
        {
            page.Append($"{same.Key.Text},\"{same.Key.Section}\",{same.Key.Day},{Written(same.Max(one => StatuteBook.CheckedOn(one.Rule)))},{string.Join(' ', same.Select(one => one.Row).Distinct().OrderBy(row => row.Length).ThenBy(row => row, StringComparer.Ordinal))}\n");
        }

        return page.ToString();
    }

    private static string Written(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : string.Empty;

    private static string Text(Citation place)
    {
        var link = place.Instrument.Link!;
        return link[(link.IndexOf(Site, StringComparison.Ordinal) + Site.Length)..];
    }
}
