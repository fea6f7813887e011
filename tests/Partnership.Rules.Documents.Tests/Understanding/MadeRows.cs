using FsCheck;
using FsCheck.Fluent;

namespace Partnership.Rules.Documents.Tests;

/// <summary>One action of a generated plan.</summary>
internal sealed record MadeRow(string Strand, string Code, string Action, string Lead, string Due, string On, string Word, string Rating)
{
    internal static string[] Headings { get; } = ["Ref", "Action", "Lead", "Due date", "RAG"];

    internal string[] Cells => [Code, Action, Lead, Due, Word];

    internal string Told => $"{Code} | {Action} | {Lead} | {On} | {Rating}";

    /// <summary>What a reader made of it, in the same form.</summary>
    internal static string[] Read(PlanReadResult result) => [.. result.Plan.Actions.Select(one =>
        $"{one.Code} | {(one.Area.Length > 0 && one.Action.Length > 0 ? $"{one.Area} / {one.Action}" : one.Area + one.Action)} | {string.Join(", ", one.Leads.Select(lead => lead.Name))} | {string.Join(", ", one.Milestones.Select(step => step.Due))} | {one.Rating?.Code}")];
}

/// <summary>Makes plans: codes of random shapes, texts of random words, dates of many forms, ratings of several vocabularies.</summary>
internal static class MadeRows
{
    private static readonly string[] Words = ["open", "the", "hall", "for", "young", "people", "train", "wardens", "near", "station", "write", "letters", "to", "tenants", "paint", "doors", "of", "flats", "map", "safe", "routes", "with", "schools", "count", "visits", "by", "street", "print", "cards", "in", "languages"];
    private static readonly string[] Leads = ["Housing team", "Police", "Youth service", "Public Health", "Licensing", "Probation service", "Schools forum", "Women's Aid"];
    private static readonly string[] Strands = ["Early help", "Safer homes", "Recovery"];

    private static readonly (string Text, string On)[] Dates =
    [
        ("31/03/2027", "2027-03-31"), ("31 March 2027", "2027-03-31"), ("31-Mar-27", "2027-03-31"), ("By 30 June 2026", "2026-06-30"), ("Sept 2026", "2026-09"), ("Q2 2026/27", "2026-Q3"),
        ("March 31, 2027", "2027-03-31"), ("Spring 2027", "2027-05"), ("2026-11-30", "2026-11-30"), ("FY 2026/27", "2027-03-31"), ("w/c 7 Dec 2026", "2026-12-07"), ("1st May 2026", "2026-05-01"),
    ];

    private static readonly (string Word, string Rating)[][] Ratings =
    [
        [("Green", "green"), ("Amber", "amber"), ("Red", "red"), ("Blue", "blue")],
        [("G", "green"), ("A", "amber"), ("R", "red")],
        [("On track", "green"), ("Delayed", "amber"), ("Overdue", "red"), ("Complete", "blue"), ("Not started", "purple")],
    ];

    private static readonly Func<int, int, string>[] Codes =
    [
        (strand, row) => $"{strand}.{row}", (_, row) => $"A{row}", (strand, row) => $"{(char)('P' + strand)}{row}", (_, row) => $"SAF {row}", (strand, row) => $"{strand}{(char)('a' + row)}",
        (strand, row) => $"{strand}.0{row}.1", (_, row) => $"REC-{row:00}", (strand, row) => $"HS/{strand}/{row:00}",
    ];

    internal static Gen<MadeRow[]> Plans { get; } =
        from count in Gen.Choose(4, 9)
        from strands in Gen.Choose(1, 3)
        from shape in Gen.Elements(Codes)
        from scale in Gen.Elements(Ratings)
        from seed in Gen.Choose(0, 1_000_000)
        select Make(count, strands, shape, scale, new Random(seed));

    /// <summary>One plan, the same each time for the same number.</summary>
    internal static MadeRow[] Of(int seed) =>
        new Random(seed) is var random ? Make(random.Next(4, 10), random.Next(1, 4), Codes[random.Next(Codes.Length)], Ratings[random.Next(Ratings.Length)], random) : [];

    internal static Gen<string> RandomWord { get; } = Gen.ArrayOf(Gen.Elements("bcdfghjklmnpqrstvwz".ToCharArray()), 4).Select(letters => string.Concat(letters.Select((c, at) => $"{c}{"aeiou"[(c + at) % 5]}")));

    private static MadeRow[] Make(int count, int strands, Func<int, int, string> shape, (string Word, string Rating)[] scale, Random random) => [.. Enumerable.Range(0, count).Select(row =>
    {
        var strand = row * strands / count;
        var (due, rated) = (Dates[random.Next(Dates.Length)], scale[random.Next(scale.Length)]);
        var text = string.Join(" ", Enumerable.Range(0, random.Next(4, 9)).Select(_ => Words[random.Next(Words.Length)]));
        return new MadeRow(Strands[strand], shape(strand + 1, row + 1), $"{char.ToUpperInvariant(text[0])}{text[1..]} {Numbered(row)}", Leads[random.Next(Leads.Length)], due.Text, due.On, rated.Word, rated.Rating);
    })];

    /// <summary>A last word that makes each text its own.</summary>
    private static string Numbered(int row) => new[] { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth" }[row];
}
