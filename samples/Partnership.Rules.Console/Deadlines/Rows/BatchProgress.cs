using System.Diagnostics;
using System.Globalization;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Counts the rows of a batch, and shows how far it is and how long it has still to go on a terminal.</summary>
internal sealed class BatchProgress(Stream content, Output output)
{
    private const int RowsBetweenLooks = 1 << 18;
    private const long MostGarbage = 8 << 20;

    private readonly long began = Stopwatch.GetTimestamp();
    private long rowCount;
    private long lookedAt;
    private long allocated = GC.GetTotalAllocatedBytes();

    internal long BadCount { get; private set; }

    internal void Add(int rows, int bad)
    {
        rowCount += rows;
        BadCount += bad;
        Collect();
        if (output.Terminal.ErrorIsScreen && rowCount - lookedAt >= RowsBetweenLooks)
        {
            lookedAt = rowCount;
            output.Progress($"{Counted}{TimeLeft()}");
        }
    }

    internal void Tell(bool whole)
    {
        if (output.Terminal.ErrorIsScreen)
        {
            output.Progress($"{Counted}.{new string(' ', 30)}\n");
        }
        else if (BadCount > 0)
        {
            output.Say(string.Create(CultureInfo.InvariantCulture, $"{BadCount} of {rowCount} rows have a problem; the column 'problem' says which."));
        }

        if (!whole)
        {
            output.Say("--batch: a line of more than a million bytes follows, so the file is not CSV text from there on. The rows before it are answered.");
        }
    }

    private string Counted => string.Create(
        CultureInfo.InvariantCulture,
        $"{rowCount:#,0} rows, {BadCount:#,0} with a problem, {rowCount / Elapsed.TotalSeconds:#,0} rows a second");

    private TimeSpan Elapsed => Stopwatch.GetElapsedTime(began);

    /// <summary>By the part of the file that has been read; nothing where its length is not known, as of a pipe.</summary>
    private string TimeLeft()
    {
        if (!content.CanSeek || content.Position == 0)
        {
            return string.Empty;
        }

        var left = Elapsed * ((double)(content.Length - content.Position) / content.Position);
        return string.Create(CultureInfo.InvariantCulture, $", about {Math.Ceiling(left.TotalSeconds):#,0} s left   ");
    }

    /// <summary>Left alone, the collector lets the words of problems grow with the processor's cache, to hundreds of megabytes on a server. Good rows leave nothing to collect.</summary>
    private void Collect()
    {
        if (GC.GetTotalAllocatedBytes() - allocated > MostGarbage)
        {
            GC.Collect(0);
            allocated = GC.GetTotalAllocatedBytes();
        }
    }
}
