using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Tests;

namespace Partnership.Rules.Documents.Tests;

/// <summary>What holds for every plan a generator can make, with no answer given beforehand.</summary>
public sealed class PlanLaws
{
    private const int Runs = 20;
    private static readonly string[][] Synonyms = [["Ref", "No", "Action ref", "Item no"], ["Action", "Task", "Activity", "What we will do"], ["Lead", "Owner", "Responsible", "Led by"], ["Due date", "By when", "Deadline", "Target date"], ["RAG", "BRAG", "Rating", "RAG status"]];

    [Property(MaxTest = Runs)]
    public Property A_plan_reads_the_same_in_six_kinds_of_file() => Law.ForAll(MadeRows.Plans, plan => All(Table(plan), plan));

    [Property(MaxTest = Runs)]
    public Property The_order_of_the_columns_does_not_matter() => Law.ForAll(
        MadeRows.Plans.SelectMany(plan => Gen.Shuffle(Enumerable.Range(0, 5).ToArray()).Select(order => (plan, order))),
        made => All([.. Table(made.plan).Select(row => made.order.Select(at => row[at]).ToArray())], made.plan));

    [Property(MaxTest = Runs)]
    public Property A_heading_may_be_another_word_for_the_same() => Law.ForAll(
        MadeRows.Plans.SelectMany(plan => Gen.Choose(0, 3).Select(at => (plan, at))),
        made => All([[.. Synonyms.Select(words => words[made.at])], .. made.plan.Select(row => row.Cells)], made.plan));

    [Property(MaxTest = Runs)]
    public Property Without_any_heading_that_is_known_the_cells_give_the_roles() => Law.ForAll(
        MadeRows.Plans.SelectMany(plan => Gen.ArrayOf(MadeRows.RandomWord, 5).Select(words => (plan, words))),
        made => All([made.words, .. made.plan.Select(row => row.Cells)], made.plan));

    [Property(MaxTest = Runs)]
    public Property A_column_of_noise_changes_nothing_and_is_kept() => Law.ForAll(
        MadeRows.Plans.SelectMany(plan => Gen.Choose(0, 5).Select(at => (plan, at))),
        made =>
        {
            string[] With(string[] row, string cell) => [.. row.Take(made.at), cell, .. row.Skip(made.at)];
            string[][] rows = [With(MadeRow.Headings, "Wobble"), .. made.plan.Select((row, at) => With(row.Cells, $"zz{at % 3} qq"))];
            All(rows, made.plan);
            MadeFile.Csv(rows).Plan.Actions.Should().OnlyContain(action => action.Kept.Any(kept => kept.Heading == "Wobble"));
        });

    [Property(MaxTest = Runs)]
    public Property Rows_in_another_order_are_the_same_actions() => Law.ForAll(
        MadeRows.Plans.SelectMany(plan => Gen.Shuffle(plan).Select(rows => (plan, rows))),
        made => MadeRow.Read(MadeFile.Csv(Table([.. made.rows]))).Should().BeEquivalentTo(made.plan.Select(row => row.Told)));

    [Property(MaxTest = Runs)]
    public Property A_row_of_guidance_is_no_action() => Law.ForAll(
        MadeRows.Plans,
        plan => All([MadeRow.Headings, ["(number)", "What will you do?", "Who will do it?", "(when)", "Red, Amber or Green"], .. plan.Select(row => row.Cells)], plan));

    [Property(MaxTest = Runs)]
    public Property Headings_that_come_again_are_no_action() => Law.ForAll(
        MadeRows.Plans.SelectMany(plan => Gen.Choose(1, plan.Length - 1).Select(at => (plan, at))),
        made => All([MadeRow.Headings, .. made.plan.Take(made.at).Select(row => row.Cells), MadeRow.Headings, .. made.plan.Skip(made.at).Select(row => row.Cells)], made.plan));

    [Property(MaxTest = Runs)]
    public Property A_strand_may_be_a_column_or_a_line_above_each_table() => Law.ForAll(
        MadeRows.Plans,
        plan =>
        {
            string[][] column = [["Priority", .. MadeRow.Headings], .. plan.Select(row => new[] { row.Strand }.Concat(row.Cells).ToArray())];
            string[][] lines = [["Our action plan"], .. plan.GroupBy(row => row.Strand).SelectMany(group => new[] { [group.Key], MadeRow.Headings }.Concat(group.Select(row => row.Cells)))];
            foreach (var result in MadeFile.ReadAll(column).Concat(MadeFile.ReadAll(lines)))
            {
                MadeRow.Read(result).Should().Equal(plan.Select(row => row.Told));
                result.Plan.Actions.Select(action => action.Strand?.Name).Should().Equal(plan.Select(row => row.Strand));
            }
        });

    [Property(MaxTest = Runs)]
    public Property A_strand_may_be_a_band_across_the_table() => Law.ForAll(
        MadeRows.Plans,
        plan =>
        {
            var (rows, bands) = (new List<string[]> { MadeRow.Headings }, new List<string>());
            foreach (var group in plan.GroupBy(row => row.Strand))
            {
                rows.Add([group.Key, string.Empty, string.Empty, string.Empty, string.Empty]);
                bands.Add($"A{rows.Count}:E{rows.Count}");
                rows.AddRange(group.Select(row => row.Cells));
            }

            var result = Read.Bytes(ExcelFile.Of(ExcelFile.Merging([.. bands]), ("Plan", [.. rows.Select(row => ExcelFile.Row(row))])));
            MadeRow.Read(result).Should().Equal(plan.Select(row => row.Told));
            result.Plan.Actions.Select(action => action.Strand?.Name).Should().Equal(plan.Select(row => row.Strand));
        });

    [Property(MaxTest = Runs)]
    public Property A_merged_cell_of_a_document_is_the_same_as_a_repeated_one() => Law.ForAll(
        MadeRows.Plans,
        plan =>
        {
            var same = plan.Select(row => row with { Lead = plan[0].Lead, Due = plan[0].Due, On = plan[0].On }).ToArray();
            var word = WordFile.Table([WordFile.Row(MadeRow.Headings), .. same.Select((row, at) => WordFile.Row(WordFile.Cell(row.Code), WordFile.Cell(row.Action), Merged(row.Lead, at), Merged(row.Due, at), WordFile.Cell(row.Word)))]);
            var open = OpenFile.Table([OpenFile.Row(MadeRow.Headings), .. same.Select((row, at) => $"<table:table-row>{OpenFile.Cell(row.Code)}{OpenFile.Cell(row.Action)}{(at == 0 ? OpenFile.Cell(row.Lead, same.Length) + OpenFile.Cell(row.Due, same.Length) : OpenFile.Covered() + OpenFile.Covered())}{OpenFile.Cell(row.Word)}</table:table-row>")]);
            foreach (var result in new[] { Read.Bytes(WordFile.Of(word)), Read.Bytes(OpenFile.Of("text", open)), Read.Bytes(OpenFile.Of("spreadsheet", open)) })
            {
                MadeRow.Read(result).Should().Equal(same.Select(row => row.Told));
            }
        });

    private static DocumentFormat.OpenXml.Wordprocessing.TableCell Merged(string text, int at) =>
        WordFile.Cell(at == 0 ? text : string.Empty, new DocumentFormat.OpenXml.Wordprocessing.VerticalMerge { Val = at == 0 ? DocumentFormat.OpenXml.Wordprocessing.MergedCellValues.Restart : DocumentFormat.OpenXml.Wordprocessing.MergedCellValues.Continue });

    [Property(MaxTest = Runs)]
    public Property A_merged_cell_is_the_same_as_a_repeated_one() => Law.ForAll(
        MadeRows.Plans,
        plan =>
        {
            var same = plan.Select(row => row with { Lead = plan[0].Lead, Due = plan[0].Due, On = plan[0].On }).ToArray();
            var (last, rows) = (same.Length + 1, same.Select((row, at) => at == 0 ? row.Cells : [row.Code, row.Action, string.Empty, string.Empty, row.Word]));
            var sheet = ExcelFile.Of(ExcelFile.Merging($"C2:C{last}", $"D2:D{last}"), ("Plan", [ExcelFile.Row(MadeRow.Headings), .. rows.Select(row => ExcelFile.Row(row))]));
            MadeRow.Read(Read.Bytes(sheet)).Should().Equal(same.Select(row => row.Told));
        });

    [Property(MaxTest = Runs)]
    public Property Every_word_of_every_cell_is_in_the_answer() => Law.ForAll(
        MadeRows.Plans.SelectMany(plan => Gen.Choose(0, 100_000).Select(seed => (plan, seed))),
        made =>
        {
            var rows = Spoilt(Table(made.plan), new Random(made.seed));
            foreach (var result in MadeFile.ReadAll(rows))
            {
                var told = new HashSet<string>(NothingLost.Texts(result).SelectMany(Words), StringComparer.Ordinal);
                rows.SelectMany(row => row).SelectMany(Words).Where(word => !told.Contains(word)).Should().BeEmpty();
            }
        });

    private static string[][] Table(IReadOnlyList<MadeRow> plan) => [MadeRow.Headings, .. plan.Select(row => row.Cells)];

    private static void All(string[][] rows, MadeRow[] plan)
    {
        foreach (var result in MadeFile.ReadAll(rows))
        {
            MadeRow.Read(result).Should().Equal(plan.Select(row => row.Told), "it was read as {0}", result.Explanation);
        }
    }

    /// <summary>Cells moved, doubled and emptied; a rating stays a rating, since a colour stands for its word.</summary>
    private static string[][] Spoilt(string[][] rows, Random random)
    {
        foreach (var _ in Enumerable.Range(0, random.Next(1, 6)))
        {
            var row = rows[random.Next(1, rows.Length)];
            var (one, other) = (random.Next(4), random.Next(4));
            (row[one], row[other]) = random.Next(3) switch { 0 => (string.Empty, row[other]), 1 => (row[other], row[one]), _ => ($"{row[one]} {row[other]}", row[other]) };
        }

        return rows;
    }

    private static IEnumerable<string> Words(string text) => text.ToLowerInvariant().Split([' ', '\n', '/', '.', ',', ':', '-'], StringSplitOptions.RemoveEmptyEntries);
}
