using System.ComponentModel;
using System.Text;
using CsvHelper;
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
        var (read, limits, number) = (new OpenDeadlines(), new RowLimits(file.Columns, calendars), 0);
        try
        {
            foreach (var row in file.ReadRows().Where(row => !row.RawRecord.IsEmpty))
            {
                read.Add(row, ++number, limits, file.Columns);
            }
        }
        catch (CsvFormatException)
        {
            read.Problems.Add(new RowProblem(number + 1, string.Empty, "a line of more than a million bytes: the file is not CSV text from there on"));
        }

        return read;
    }

    private void Add(CsvReader row, int number, RowLimits limits, Columns columns)
    {
        var problem = limits.Read(row);
        var id = problem is null || columns.Id < row.FieldCount ? Encoding.UTF8.GetString(row.GetSpan(columns.Id)).Trim() : string.Empty;
        problem ??= id.Length == 0 ? "the id is blank" : RowAnswer.Count(limits).Problem;
        if (problem is not null)
        {
            Problems.Add(new RowProblem(number, id, problem));
            return;
        }

        var deadline = OpenDeadline.Of(id, limits.From, limits.Limit, limits.Calendar.Id);
        places[deadline] = good.Count;
        good.Add((limits.Calendar.Id, deadline));
    }
}

/// <summary>What is wrong with a row.</summary>
internal sealed record RowProblem(
    [Description("The row, from 1; the header is not counted.")] int Row,
    [Description("The id in the file; empty when there is none.")] string Id,
    [Description("What is wrong with it.")] string Problem);
