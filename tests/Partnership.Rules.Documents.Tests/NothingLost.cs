using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Cells in are cells out: every word that stands in a cell of a file stands in the answer. The file is taken apart here anew, without the readers.</summary>
internal static class NothingLost
{
    /// <summary>Words that a rating takes the place of, and the words of our own form for what was reached, inferred or suggested.</summary>
    private static readonly HashSet<string> OfRatings = [.. Words(
        "red amber green blue purple yellow orange yes no not tick true complete completed done closed finished achieved delivered implemented fully actioned action on track target schedule time course progressing well going good progress plan "
        + "at risk delayed slipping slipped behind some delay delays minor concerns in under way underway started commenced partly partially met off blocked overdue stalled stopped missed major significantly failing escalated yet begun start to be due planned reached inferred year perhaps")];

    /// <summary>The word that counts strands, as in "Theme 1": the strand has the number as its key.</summary>
    private static readonly Regex Counted = new(@"^\W*\p{L}+\s+\d{1,3}\b", RegexOptions.CultureInvariant);

    /// <summary>A first line that tells a program which separator follows.</summary>
    private static readonly Regex Declared = new(@"^\W?sep=.\s*$", RegexOptions.CultureInvariant);

    /// <summary>Marks that a program leaves where a picture or the goal of a link was.</summary>
    private static readonly Regex Marks = new(@"\[(?:bookmark|image):[^\]]*\]?", RegexOptions.CultureInvariant);

    /// <summary>Checks a reading in which names of people are left in. A file that is not read whole says so by an error, and is not looked at.</summary>
    internal static void Check(byte[] file, PlanReadOptions? options)
    {
        var result = PlanReader.Read(new MemoryStream(file), (options ?? PlanReadOptions.Default) with { People = NameHandling.Keep });
        if (result.Plan.Actions.Count == 0 || result.Problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return;
        }

        var answer = new HashSet<string>(Texts(result).SelectMany(Words), StringComparer.Ordinal);
        CellsOf(file).SelectMany(cell => Words(Marks.Replace(Counted.Replace(cell, string.Empty), " "))
            .Where(word => !answer.Contains(word) && !OfRatings.Contains(word) && !Regex.IsMatch(word, "^(?:red|amber|green|blue|purple)+$")).Where(word => !IsJoined(word, cell, answer)).Select(word => $"{word} of '{cell}'")).Distinct(StringComparer.Ordinal)
            .Should().BeEmpty("every cell has its place in the answer, which was read as {0}", result.Explanation);
    }

    /// <summary>A quotation mark that ends a cell and has a word behind it joins the two.</summary>
    private static bool IsJoined(string word, string cell, HashSet<string> answer) =>
        cell.Contains('"', StringComparison.Ordinal) && Words(cell.Replace("\"", string.Empty, StringComparison.Ordinal)).Any(whole => whole.Contains(word, StringComparison.Ordinal) && answer.Contains(whole));

    /// <summary>Every text of the answer.</summary>
    internal static IEnumerable<string> Texts(PlanReadResult result)
    {
        var plan = result.Plan;
        return plan.Actions.SelectMany(Texts).Concat(plan.OffTable.Select(one => $"{one.Code} {one.Area}")).Concat(plan.Kept.Select(kept => kept.ToString()))
            .Concat(result.Explanation.Columns.Select(column => column.Heading)).Append(plan.Title).Concat(plan.Scale.Legend.Select(entry => $"{entry.Rating.Code} {entry.Meaning}")).Concat(plan.Strands.Select(strand => $"{strand.Key} {strand.Name}"));
    }

    /// <summary>Every text of an action.</summary>
    internal static IEnumerable<string> Texts(PlanAction one) =>
    [
        $"{one.Code} {one.Area} {one.Action} {one.Strand} {one.Update?.Text} {one.RatingNote} {one.Provenance} {one.Evidence}",
        one.Rating is { } rating ? $"{rating.Code} {rating.Letters} on track delayed overdue complete not started" : string.Empty,
        .. one.Leads.Select(lead => lead.Name), .. one.Measures, .. one.Milestones.Select(step => step.Text), .. one.Kept.Select(kept => kept.ToString()), .. one.SeeAlso.Select(to => to.To.Value), .. one.Oversight.Select(key => $"{key} to have oversight"),
        .. one.Due.Select(due => due.Text), .. one.Limits.Select(limit => $"{limit.Kind} {limit.What}"), .. one.Update?.Facts.Concat(one.Update.Promises).Select(fact => fact.Text) ?? [], .. one.Caveats.Select(caveat => $"{caveat.Code} {caveat.Text}"),
    ];

    private static IEnumerable<string> Words(string text) => Regex.Matches(text.ToLowerInvariant(), @"\p{L}{3,}").Select(match => match.Value);

    private static string[] CellsOf(byte[] file)
    {
        if (file is not [(byte)'P', (byte)'K', 3 or 5, ..])
        {
            return [.. Decoded(file).Split('\n').Where((line, at) => at > 0 || !Declared.IsMatch(line))];
        }

        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. Part(zip, "word/document.xml") is { } word ? OfWord(word) : Part(zip, "content.xml") is { } open ? OfOpen(open) : OfExcel(zip)];
    }

    private static string Decoded(byte[] file) => file switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(file),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(file),
        _ => Utf8(file),
    };

    /// <summary>Text that is not UTF-8 comes from an old program of Windows.</summary>
    private static string Utf8(byte[] file)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(file);
        }
    }

    private static XDocument? Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)?.Open();
        return stream is null ? null : XDocument.Load(stream);
    }

    private static IEnumerable<string> OfWord(XDocument document) => document.Descendants().Where(one => one.Name.LocalName == "tc")
        .SelectMany(cell => cell.Descendants().Where(one => one.Name.LocalName == "p"))
        .Select(paragraph => string.Concat(paragraph.Descendants().Where(one => one.Name.LocalName is "t" or "br" or "tab" or "cr" && !one.Ancestors().Any(IsLeftOut)).Select(one => one.Name.LocalName != "t" ? " " : IsMarked(one) ? $" {one.Value} " : one.Value)));

    /// <summary>Text that is struck out or hidden is a text of its own in the answer.</summary>
    private static bool IsMarked(XElement text) => text.Parent?.Elements().Any(one => one.Name.LocalName == "rPr" && one.Elements().Any(mark => mark.Name.LocalName is "strike" or "dstrike" or "vanish")) == true;

    /// <summary>What the reader of the final document does not see: what was deleted or moved away, the words of a control nobody filled in, a picture's second form.</summary>
    private static bool IsLeftOut(XElement element) =>
        element.Name.LocalName is "del" or "moveFrom" or "Fallback" or "rPh" || (element.Name.LocalName == "tr" && element.Elements().Any(one => one.Name.LocalName == "trPr" && one.Elements().Any(mark => mark.Name.LocalName == "del"))) || (element.Name.LocalName == "sdt" && element.Elements().Any(one => one.Name.LocalName == "sdtPr" && one.Elements().Any(mark => mark.Name.LocalName == "showingPlcHdr")));

    private static IEnumerable<string> OfOpen(XDocument content) => content.Descendants().Count(one => one.Name.LocalName == "table") > 1 && content.Descendants().Any(one => one.Name.LocalName == "spreadsheet") ? []
        : content.Descendants().Where(one => one.Name.LocalName == "table-cell").SelectMany(cell => cell.Elements().Where(one => one.Name.LocalName == "p")).Select(paragraph => string.Concat(paragraph.DescendantNodes().Select(node => node is XText text && !text.Ancestors().Any(one => one.Name.LocalName is "annotation" or "ruby-text") ? text.Value : node is XElement { Name.LocalName: "s" or "tab" or "line-break" } ? " " : string.Empty)));

    /// <summary>A workbook of one sheet: of several, only some are the plan.</summary>
    private static string[] OfExcel(ZipArchive zip)
    {
        var sheets = zip.Entries.Where(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal) && !entry.FullName.EndsWith(".rels", StringComparison.Ordinal)).ToArray();
        if (sheets.Length != 1)
        {
            return [];
        }

        var shared = Part(zip, "xl/sharedStrings.xml")?.Root!.Elements().Select(Text).ToArray() ?? [];
        return Part(zip, sheets[0].FullName)!.Descendants().Where(one => one.Name.LocalName == "c").Select(cell => ((string?)cell.Attribute("t"), cell) switch
        {
            ("s", _) => int.TryParse(cell.Value, out var at) && at < shared.Length ? shared[at] : string.Empty,
            ("inlineStr" or "str", _) => Text(cell),
            _ => string.Empty,
        }).ToArray();
    }

    private static string Text(XElement element) => Regex.Replace(string.Concat(element.Descendants().Where(one => one.Name.LocalName is "t" or "v" && !one.Ancestors().Any(IsLeftOut)).Select(one => one.Value)), "_x[0-9A-Fa-f]{4}_", " ");
}
