using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>No text of a plan is markup on the page or a formula in the CSV, whichever member or column it stands in; and it stands there all the same.</summary>
public sealed partial class EscapingLaws
{
    private static readonly LocalDate On = new(2026, 7, 1);

    private static readonly string[] Headings = ["Ref", "Priority", "Action", "Lead", "Due date", "Milestones", "Progress", "RAG", "Rating note", "Oversight", "Wobble"];

    public static TheoryData<string> Columns => [.. Headings];

    /// <summary>The members of a plan that the page shows, each by the word that stands in its tag.</summary>
    public static TheoryData<string> Shown => ["title", "strand", "area", "action", "lead", "due", "milestone", "update", "limit", "code", "letters", "meaning", "change", "unusual", "publisher", "contact", "logo"];

    [Fact]
    public void Every_text_of_a_plan_that_the_page_shows_is_escaped_wherever_it_comes_from()
    {
        var page = Page();

        page.Should().NotContain("<zz").And.NotContain("</zz").And.NotContain("\" onload=\"").And.NotContain("' onclick='");
        Tags().Matches(page).Select(one => one.Groups[1].Value).Distinct().Should().OnlyContain(name => Known.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Text_that_is_escaped_is_there(string member) => Page().Should().Contain($"&lt;zz-{member} ");

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_tag_in_any_column_of_a_file_is_no_tag_on_the_page(string column)
    {
        var result = MadeFile.Csv(Rows(column, Tag("cell")));
        using var writer = new StringWriter();
        PlanPage.Write(result.Plan, On, null, writer);

        writer.ToString().Should().NotContain("<zz").And.NotContain("\" onload=\"");
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_formula_in_any_column_or_heading_is_none_in_the_csv(string column)
    {
        foreach (var sign in new[] { "=1+1", "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(1)", "\uFF1D1+1", "\t=1+1", " =1+1" })
        {
            Cells(Csv(MadeFile.Csv(Rows(column, sign)).Plan)).Should().OnlyContain(cell => !IsLive(cell), "column {0}, {1}", column, sign);
            Cells(Csv(MadeFile.Csv(Rows("heading", sign)).Plan)).Should().OnlyContain(cell => !IsLive(cell), "heading {0}", sign);
        }
    }

    [Fact]
    public void Every_member_of_a_plan_that_begins_as_a_formula_is_none_in_the_csv() => Cells(Csv(Made(member => $"=HYPERLINK(\"{member}\")"))).Should().HaveCountGreaterThan(40).And.OnlyContain(cell => !IsLive(cell));

    private static readonly string[] Known =
    [
        "html", "head", "meta", "title", "style", "body", "a", "header", "img", "p", "h1", "h2", "h3", "main", "footer", "section", "ul", "li", "b", "span", "small", "strong", "bdi", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "br",
    ];

    private static string Tag(string member) => $"<zz-{member} x=\"\" onload=\"go()\" y='' onclick='go()'>&amp;</zz-{member}><!-- --></title></style>";

    private static string[][] Rows(string column, string text) =>
    [
        column == "heading" ? [.. Headings[..^1], text] : Headings,
        .. Enumerable.Range(1, 3).Select(row => Cells(row).Select((cell, at) => row == 2 && Headings[at] == column ? text : cell).ToArray()),
    ];

    private static string[] Cells(int row) => [$"1.{row}", "Early help", $"Write letter number {row}", "Police", "31/03/2027", "Letters out", "Sent", "Green", "until June", "O1", $"zz{row}"];

    private static string Page()
    {
        var plan = Made(Tag);
        using var writer = new StringWriter();
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];
        PlanPage.Write(plan, On, new PlanPageOptions
        {
            Publisher = Tag("publisher"),
            Contact = Tag("contact"),
            Logo = PageLogo.Of(png, Tag("logo")),
            Changes = ValueList.Of(new PlanChange(PlanChangeKind.RatingMoved, plan.Actions[0], Tag("change")) { Unusual = Tag("unusual") }),
        }, writer);
        return writer.ToString();
    }

    private static ActionPlan Made(Func<string, string> text)
    {
        var strand = new Strand("made", text("key"), text("strand"));
        var (red, day) = (new Rating(text("code"), text("letters"), ProgressStatus.Blocked, 40), PartialDate.OfDay(new LocalDate(2026, 6, 30)));
        return new ActionPlan(text("title"), On)
        {
            Scale = new RatingScale("made", new LegendEntry(red, text("meaning"))),
            Strands = ValueList.Of(strand),
            Actions = ValueList.Of(
                new PlanAction(strand, ActionCode.Parse("1.1"), text("area"), new SourceLocation(1))
                {
                    Action = text("other"),
                    Leads = ValueList.Of(new Lead(text("lead"), LeadKind.Body)),
                    Measures = ValueList.Of(text("measure")),
                    Milestones = ValueList.Of(new Milestone(text("milestone"), day)),
                    Update = new PlanUpdate(text("update"), On) { Facts = ValueList.Of(new ReportedEvent(day, text("fact"))), Promises = ValueList.Of(new ReportedEvent(day, text("promise"))) },
                    Rating = red,
                    RatingNote = text("note"),
                    Oversight = ValueList.Of(text("oversight")),
                    Limits = ValueList.Of(new PlanEndDate(EndDateKind.Funding, PartialDate.OfYear(2027), text("limit"))),
                    Caveats = ValueList.Of(new Caveat(text("caveat"), text("caveat-text"))),
                    Kept = ValueList.Of(new UnmappedText(text("heading"), text("kept"), new SourceLocation(1))),
                },
                new PlanAction(null, null, string.Empty, new SourceLocation(2)) { Action = text("action"), Due = ValueList.Of(new DueDate(text("due"), DueKind.NotUnderstood)), SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1.1"))) }),
        };
    }

    private static string Csv(ActionPlan plan)
    {
        using var writer = new StringWriter();
        PlanCsv.Write(plan, writer);
        return writer.ToString();
    }

    private static bool IsLive(string cell) => cell.TrimStart() is { Length: > 0 } rest && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".Contains(rest[0]) || (cell.Length > 0 && "\t\r\n".Contains(cell[0]));

    private static List<string> Cells(string csv)
    {
        using var reader = CsvHelper.CsvReader.FromText(csv, new CsvHelper.CsvReaderOptions { HasHeader = false, Separator = ',' });
        var cells = new List<string>();
        while (reader.Read())
        {
            cells.AddRange(Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));
        }

        return cells;
    }

    [GeneratedRegex("<([a-zA-Z][a-zA-Z0-9-]*)")]
    private static partial Regex Tags();
}
