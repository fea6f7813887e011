using System.Collections;
using System.Reflection;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Partnership.Rules.Documents.Tests;

/// <summary>
/// A person whom the plan names as one stands nowhere in what comes out of it: not in the plan, the problems, the explanation, the CSV or the page,
/// whichever cell or heading holds the name, in whichever of six kinds of file, and however the text writes it.
/// </summary>
public sealed class PrivacyLaws
{
    private const string Surname = "Quibblethorpe";
    private const string Name = $"Zelda {Surname}";

    /// <summary>The overseer of the first action, named in a column of officers and again in an update, so that the name is known whatever is done to the rest.</summary>
    private static readonly string[][] Rows =
    [
        ["Marshland plan 2024 to 2027", "", "", "", "", "", "", "", "", ""],
        ["Green means on track", "", "", "", "", "", "", "", "", ""],
        ["Ref", "Priority", "Action", "Lead", "Lead officer", "Due date", "Milestones", "Progress", "RAG", "Wobble"],
        ["1.1", "Early help", "Give the talk in every school", "Schools Forum", Name, "31/03/2027", "First term", $"{Name} - oversight", "Green", "zz1"],
        ["1.2", "Early help", "Write letters to tenants", "Housing Team", "", "Q2 2026/27", "Letters out", "Forty sent on 9 February 2026", "Amber", "zz2"],
        ["2.1", "Safe homes", "Fit locks", "Lock Scheme", "", "30 June 2026", "Locks bought", "No money", "Red", "zz3"],
        ["2.2", "Safe homes", "Map the routes", "Police", "", "ongoing", "Map drawn", "Under way", "Green", "zz4"],
    ];

    private static readonly (int Row, int Column)[] Cells = [.. from row in Enumerable.Range(0, Rows.Length) from column in Enumerable.Range(0, Rows[0].Length) where row > 1 || column == 0 select (row, column)];

    public static TheoryData<int, int> Places
    {
        get
        {
            var data = new TheoryData<int, int>();
            Array.ForEach(Cells, one => data.Add(one.Row, one.Column));
            return data;
        }
    }

    public static TheoryData<string> Writings =>
    [
        "ZELDA QUIBBLETHORPE", "zelda quibblethorpe", $"{Name}'s notes", $"{Name}\u2019s notes", $"a {Name}-led review", $"{Surname}, Zelda", "Zelda\nQuibblethorpe", "Zelda  Quibblethorpe",
        "Zelda\u00a0Quibblethorpe", "zelda.quibblethorpe", "zelda_quibblethorpe", $"Ms {Surname}", $"Cllr. {Surname}", $"Dr {Surname}'s", $"({Name})", $"\u201c{Name}\u201d", "zelda.quibblethorpe@marshland.example",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_name_in_any_cell_or_heading_is_nowhere_in_what_comes_out(int row, int column)
    {
        foreach (var result in MadeFile.ReadAll(With(row, column, Name)))
        {
            Everywhere(result).Where(NamesSomebody).Select(Short).Should().BeEmpty("row {0}, column {1}, {2}", row, column, result.Format);
        }
    }

    [Theory]
    [MemberData(nameof(Writings))]
    public void A_name_is_found_however_a_text_writes_it(string written)
    {
        foreach (var column in Enumerable.Range(0, Rows[0].Length).Except([4]))
        {
            Everywhere(MadeFile.Csv(With(5, column, written))).Where(NamesSomebody).Select(Short).Should().BeEmpty("column {0}", column);
        }
    }

    [Theory]
    [InlineData("zelda.quibblethorpe@marshland.example")]
    [InlineData("01632 960 123")]
    [InlineData("01632 960123")]
    [InlineData("+44 1632 960123")]
    public void A_way_to_reach_somebody_in_any_cell_or_heading_is_nowhere_in_what_comes_out(string contact)
    {
        foreach (var (row, column) in Cells)
        {
            Everywhere(MadeFile.Csv(With(row, column, contact))).Where(text => text.Contains(contact, StringComparison.OrdinalIgnoreCase)).Select(text => text.Length > 200 ? text[Math.Max(0, text.IndexOf(contact, StringComparison.OrdinalIgnoreCase) - 60)..][..100] : text).Should().BeEmpty("row {0}, column {1}", row, column);
        }
    }

    [Fact]
    public void A_name_that_is_kept_on_request_stays_as_it_was_written() =>
        Everywhere(Read.Text("Ref,Action,Lead officer\r\n1,Fit locks for all," + Name + "\r\n", new PlanReadOptions { People = NameHandling.Keep })).Should().Contain(Name);

    [Fact]
    public void A_word_of_a_name_that_stands_alone_is_left_and_so_is_another_name() =>
        MadeFile.Csv(With(5, 7, "Zelda House and Quibblethorpe Road")).Plan.Actions[2].Update!.Text.Should().Contain("Zelda House and Quibblethorpe Road");

    private static bool NamesSomebody(string text) => text.Contains(Surname, StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) => text.IndexOf(Surname, StringComparison.OrdinalIgnoreCase) is var at && text.Length > 200 ? text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 40)] : text;

    private static string[][] With(int row, int column, string text) =>
        [.. Rows.Select((cells, at) => at != row ? cells : [.. cells.Select((cell, place) => place != column ? cell : cell.Length == 0 || cell == Name ? $"{cell}{(cell.Length == 0 ? text : string.Empty)}" : $"{cell} {text}")])];

    /// <summary>Every text that can be had of a result: each member of the plan, the problems and the explanation, the CSV, the page and the map.</summary>
    private static IEnumerable<string> Everywhere(PlanReadResult result)
    {
        using var csv = new StringWriter();
        using var page = new StringWriter();
        PlanCsv.Write(result.Plan, csv);
        PlanPage.Write(result.Plan, new LocalDate(2026, 7, 1), null, page);
        return [csv.ToString(), page.ToString(), result.Explanation.ToMap(), .. result.Problems.Select(one => one.ToString()), .. Texts(result, [])];
    }

    private static IEnumerable<string> Texts(object? value, HashSet<object> seen) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable list => list.Cast<object?>().SelectMany(one => Texts(one, seen)),
        _ when value.GetType().Namespace?.StartsWith("Partnership", StringComparison.Ordinal) != true || !seen.Add(value) => [],
        _ => value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(one => one.GetIndexParameters().Length == 0 && one.GetMethod!.IsPublic)
            .SelectMany(one => Texts(Got(one, value), seen)).Append(value.ToString() ?? string.Empty),
    };

    /// <summary>A member that has no value in this case says so by throwing.</summary>
    private static object? Got(PropertyInfo member, object of)
    {
        try
        {
            return member.GetValue(of);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
