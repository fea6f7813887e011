using System.ComponentModel;
using System.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Deadlines.Rows;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Calendars;

/// <summary>The rows of a file of open deadlines: the good ones by calendar, and what is wrong with the others.</summary>
internal sealed class OpenDeadlines
{
    private readonly List<(CalendarId Calendar, OpenDeadline Deadline)> good = [];
    private readonly Dictionary<OpenDeadline, int> places = new(ReferenceEqualityComparer.Instance);

    internal List<RowProblem> Problems { get; } = [];

    internal IEnumerable<CalendarId> Calendars => good.Select(one => one.Calendar).Distinct();

    internal int Count => good.Count;

    internal IEnumerable<OpenDeadline> All => good.Select(one => one.Deadline);

    /// <summary>The place of a deadline in the file. Two may be equal, so each is known by itself.</summary>
    internal int PlaceOf(OpenDeadline deadline) => places[deadline];

    internal static OpenDeadlines Read(LimitFile file, CalendarSet calendars)
    {
        var (read, rows) = (new OpenDeadlines(), new Reader(file.Columns, calendars));
        if (!file.Read(rows.Into(read)))
        {
            read.Problems.Add(new RowProblem(rows.Number + 1, string.Empty, "a line of more than a million bytes: the file is not CSV text from there on"));
        }

        return read;
    }

    private void Add(string id, RowLimits limits)
    {
        var deadline = OpenDeadline.Of(id, limits.From, limits.Limit, limits.Calendar.Id);
        places[deadline] = good.Count;
        good.Add((limits.Calendar.Id, deadline));
    }

    /// <summary>Reads one row after another.</summary>
    private sealed class Reader(Columns columns, CalendarSet calendars) : IRowReader
    {
        private readonly RowLimits limits = new(columns, calendars);
        private OpenDeadlines deadlines = new();

        internal int Number { get; private set; }

        internal Reader Into(OpenDeadlines read)
        {
            deadlines = read;
            return this;
        }

        public void Blank()
        {
            // A blank line is no row.
        }

        public void Row(ReadOnlySpan<byte> raw, in RowFields fields)
        {
            Number++;
            var problem = limits.Read(fields);
            var id = problem is null || columns.Id < fields.Count ? Encoding.UTF8.GetString(fields[columns.Id]).Trim() : string.Empty;
            problem ??= id.Length == 0 ? "the id is blank" : RowAnswer.Refusal(limits);
            if (problem is null)
            {
                deadlines.Add(id, limits);
            }
            else
            {
                deadlines.Problems.Add(new RowProblem(Number, id, problem));
            }
        }
    }
}

/// <summary>What is wrong with a row.</summary>
internal sealed record RowProblem(
    [Description("The row, from 1; the header is not counted.")] int Row,
    [Description("The id in the file; empty when there is none.")] string Id,
    [Description("What is wrong with it.")] string Problem);
