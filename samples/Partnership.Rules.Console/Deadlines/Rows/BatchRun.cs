using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary><c>deadline --batch</c>: the same rows with their dates added, in order, in constant memory.</summary>
internal sealed class BatchRun
{
    private const int RowsBetweenLooks = 1 << 14;

    private readonly Output output;
    private readonly LimitFile file;
    private readonly RowLimits limits;
    private readonly RowWriter writer;
    private readonly bool projected;
    private readonly long began = Stopwatch.GetTimestamp();
    private long rowCount;
    private long badCount;

    internal BatchRun(LimitFile file, CalendarSet calendars, bool projected, Output output)
    {
        this.file = file;
        this.output = output;
        this.projected = projected;
        file.Columns.Refuse("--batch", "due", "problem", "provisional");
        limits = new RowLimits(file.Columns, calendars);
        writer = new RowWriter(output.Terminal.Out);
    }

    /// <summary>Answers every row.</summary>
    internal int Run()
    {
        writer.Raw(file.Header);
        writer.Raw(projected ? ",due,problem,provisional"u8 : ",due,problem"u8);
        writer.EndRow();
        var whole = Rows();
        writer.Flush();
        Tell(whole);
        return whole && badCount == 0 ? Exit.Answered : Exit.Partly;
    }

    private bool Rows()
    {
        try
        {
            foreach (var row in file.ReadRows())
            {
                Answer(row);
            }

            return true;
        }
        catch (CsvFormatException)
        {
            return false;
        }
    }

    private void Answer(CsvReader row)
    {
        if (row.RawRecord.IsEmpty)
        {
            writer.EndRow();
            return;
        }

        var answer = limits.Read(row) is { } problem ? new RowAnswer(null, false, problem) : RowAnswer.Count(limits);
        writer.Row(row, file.Columns.Count);
        writer.Date(answer.Due);
        writer.Text(answer.Problem ?? string.Empty);
        if (projected)
        {
            writer.Text(answer.Provisional ? "true" : "false");
        }

        writer.EndRow();
        badCount += answer.Problem is null ? 0 : 1;
        if (++rowCount % RowsBetweenLooks == 0)
        {
            Look();
        }
    }

    private void Look()
    {
        // Left alone, the collector lets garbage grow with the processor's cache, to hundreds of megabytes on a server.
        GC.Collect(0);
        if (output.Terminal.ErrorIsScreen)
        {
            output.Progress(Counted);
        }
    }

    private string Counted => string.Create(
        CultureInfo.InvariantCulture,
        $"{rowCount:#,0} rows, {badCount:#,0} with a problem, {rowCount / Stopwatch.GetElapsedTime(began).TotalSeconds:#,0} rows a second");

    private void Tell(bool whole)
    {
        if (output.Terminal.ErrorIsScreen)
        {
            output.Progress($"{Counted}.\n");
        }
        else if (badCount > 0)
        {
            output.Say(string.Create(CultureInfo.InvariantCulture, $"{badCount} of {rowCount} rows have a problem; the column 'problem' says which."));
        }

        if (!whole)
        {
            output.Say("--batch: a line of more than a million bytes follows, so the file is not CSV text from there on. The rows before it are answered.");
        }
    }
}
