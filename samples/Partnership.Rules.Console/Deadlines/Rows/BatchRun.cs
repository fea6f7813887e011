using System.Buffers;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary><c>deadline --batch</c>: the same rows with their dates added, in order, in constant memory, on as many threads as there are processors.</summary>
internal sealed class BatchRun
{
    private readonly Output output;
    private readonly LimitFile file;
    private readonly CalendarSet calendars;
    private readonly bool projected;
    private readonly BatchProgress progress;
    private readonly Queue<Task<BlockAnswers>> underWay = new();
    private readonly Stack<BlockAnswers> free = new();

    internal BatchRun(LimitFile file, CalendarSet calendars, bool projected, Stream content, Output output)
    {
        (this.file, this.calendars, this.projected, this.output) = (file, calendars, projected, output);
        progress = new BatchProgress(content, output);
        string[] taken = file.Columns.Event >= 0 ? ["due", "problem", "provisional", "deadlines"] : ["due", "problem", "provisional"];
        file.Columns.Refuse("--batch", taken);
    }

    /// <summary>Answers every row.</summary>
    internal int Run()
    {
        var columns = projected ? ",due,problem,provisional"u8 : ",due,problem"u8;
        output.Terminal.Out.Write([.. file.Header, .. columns, .. file.Columns.Event >= 0 ? ",deadlines\n"u8 : "\n"u8]);
        while (file.Blocks.TryRead(out var block))
        {
            Begin(block);
            WriteDown(atMost: 2 * Environment.ProcessorCount);
        }

        WriteDown(atMost: 0);
        output.Terminal.Out.Flush();
        progress.Tell(!file.Blocks.MetTooLongALine);
        return !file.Blocks.MetTooLongALine && progress.BadCount == 0 ? Exit.Answered : Exit.Partly;
    }

    private void Begin(RowBlock block)
    {
        var answers = free.TryPop(out var used) ? used : new BlockAnswers(file.Columns, calendars, projected);
        underWay.Enqueue(Environment.ProcessorCount == 1 ? Task.FromResult(Answer(answers, block)) : Task.Run(() => Answer(answers, block)));
    }

    private static BlockAnswers Answer(BlockAnswers answers, RowBlock block)
    {
        answers.Answer(block);
        ArrayPool<byte>.Shared.Return(block.Bytes);
        return answers;
    }

    /// <summary>Writes what is ready, in the order of the file, and waits until no more than so many blocks are under way.</summary>
    private void WriteDown(int atMost)
    {
        while (underWay.Count > atMost)
        {
            var answered = underWay.Dequeue().GetAwaiter().GetResult();
            output.Terminal.Out.Write(answered.Written.Span);
            progress.Add(answered.RowCount, answered.BadCount);
            free.Push(answered);
        }
    }
}
