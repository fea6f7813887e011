using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;
using Spectre.Console;

namespace Partnership.Rules.Console.Calendars;

/// <summary>The closed days of some years.</summary>
internal sealed class DaysView : CalendarView
{
    private readonly CalendarId id;
    private readonly HolidayCalendar? calendar;
    private readonly GovUkFile? file;
    private readonly int[] years;
    private readonly string? outside;

    private DaysView(CalendarId id, HolidayCalendar? calendar, GovUkFile? file, (int First, int Last)? asked)
    {
        this.id = id;
        this.calendar = calendar;
        this.file = file;
        var covered = calendar is null ? (First: 1, Last: 0) : (First: calendar.Coverage.Start.Year, Last: calendar.Coverage.End.Year);
        var span = asked ?? covered;
        years = [.. Years(Math.Max(span.First, covered.First), Math.Min(span.Last, covered.Last))];
        outside = calendar is null ? $"the file has no whole year for {id}, so nothing is known of it."
            : years.Length < span.Last - span.First + 1 ? $"{Spoken.Sentence(Coverage.Words(calendar))}; nothing is known of the other years asked for.{(span.Last > covered.Last ? " Later years need --project-to." : string.Empty)}"
            : null;
    }

    internal override object Document => new DaysDocument(
        id.Value, years, calendar is null ? null : Coverage.Of(calendar), Closed.Select(DayDocument.Of), calendar?.DataOn)
    {
        Problem = outside,
        Disagreements = file?.Disagreements.Select(DisagreementDocument.Of),
        Problems = file?.Problems.Select(FileProblemDocument.Of),
    };

    internal override IEnumerable<string> Problems => (file?.Problems.Select(one => one.ToString()) ?? []).Concat(outside is null ? [] : [outside]);

    internal override bool IsWhole => !Problems.Any();

    private IEnumerable<NonWorkingDay> Closed => calendar?.NonWorkingDays.Where(day => years.Contains(day.On.Year)) ?? [];

    internal static DaysView Of(HolidayCalendar calendar, (int First, int Last)? years) => new(calendar.Id, calendar, null, years);

    internal static DaysView Of(GovUkFile file, HolidayCalendar? calendar, CalendarId id, (int First, int Last)? years) => new(id, calendar, file, years);

    internal override void Show(Output output)
    {
        if (Closed.Any())
        {
            output.Show(DaysTable.Of(Closed));
        }

        output.Line(Markup.Escape(calendar is null ? $"{id.Words}: nothing is known." : $"{Spoken.Sentence(Coverage.Words(calendar))}."));
        if (file is { HasYears: true })
        {
            output.Line();
            output.Show(DaysTable.Of(file.Disagreements));
        }
    }

    private static IEnumerable<int> Years(int first, int last) => last < first ? [] : Enumerable.Range(first, last - first + 1);
}
