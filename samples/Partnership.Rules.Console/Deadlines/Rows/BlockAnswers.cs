using System.Buffers;
using System.Text;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Answers the rows of one block after another. Each thread has one of its own.</summary>
internal sealed class BlockAnswers : IRowReader
{
    private readonly int width;
    private readonly bool projected;
    private readonly bool hasEvents;
    private readonly RowLimits limits;
    private readonly RuleRows rules;
    private readonly BlockRows rows;
    private readonly RowWriter writer = new();
    private readonly ArrayBufferWriter<byte> words = new();
    private readonly Dictionary<(HolidayCalendar, RefusalReason), byte[]> refusals;

    internal BlockAnswers(Columns columns, CalendarSet calendars, bool projected)
    {
        (width, this.projected, hasEvents) = (columns.Count, projected, columns.Event >= 0);
        (limits, rules, rows) = (new RowLimits(columns, calendars), new RuleRows(columns, calendars), new BlockRows(columns.Count));
        refusals = calendars.SelectMany(one => RefusalReason.All.Select(why => (one, why))).ToDictionary(one => one, one => Encoding.UTF8.GetBytes(one.why.AfterDate(one.one)));
    }

    /// <summary>The answered rows of the last block.</summary>
    internal ReadOnlyMemory<byte> Written => writer.Written;

    internal int RowCount { get; private set; }

    internal int BadCount { get; private set; }

    internal void Answer(in RowBlock block)
    {
        writer.Clear();
        (RowCount, BadCount) = (0, 0);
        rows.Read(block, this);
    }

    public void Blank() => writer.EndRow();

    public void Row(ReadOnlySpan<byte> raw, in RowFields fields)
    {
        var answer = rules.Has(fields) ? rules.Answer(fields) : limits.Read(fields) is { } problem ? RowAnswer.Wrong(problem) : RowAnswer.Count(limits);
        writer.Row(raw, fields, width);
        WriteDue(answer);
        WriteProblem(answer);
        if (projected)
        {
            writer.Text(answer.Provisional ? "true" : "false");
        }

        if (hasEvents)
        {
            writer.Text(answer.Deadlines);
        }

        writer.EndRow();
        RowCount++;
        BadCount += answer.IsBad ? 1 : 0;
    }

    private void WriteDue(in RowAnswer answer)
    {
        if (answer.DueText is { } text)
        {
            writer.Text(text);
        }
        else
        {
            writer.Date(answer.Due);
        }
    }

    private void WriteProblem(in RowAnswer answer)
    {
        if (!answer.IsRefused)
        {
            writer.Text(answer.Problem);
            return;
        }

        words.ResetWrittenCount();
        words.Write(limits.Made.Words);
        words.Write(" "u8);
        AsciiDate.Write(limits.From, words.GetSpan(AsciiDate.Length));
        words.Advance(AsciiDate.Length);
        words.Write(refusals[(limits.Calendar, RefusalReason.Of(limits.Limit, limits.From, limits.Calendar))]);
        writer.Bytes(words.WrittenSpan);
    }
}
