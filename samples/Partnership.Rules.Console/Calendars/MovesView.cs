using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;
using Spectre.Console;

namespace Partnership.Rules.Console.Calendars;

/// <summary>Which open deadlines an added day moves.</summary>
internal sealed class MovesView : CalendarView
{
    private readonly MovedDeadline[] moved;
    private readonly OpenDeadlines open;

    private MovesView(MovedDeadline[] moved, OpenDeadlines open)
    {
        this.moved = moved;
        this.open = open;
    }

    internal override object Document =>
        new MovesDocument(moved.Select(MoveDocument.Of), Unmoved, open.Problems);

    internal override IEnumerable<string> Problems => open.Problems.Select(one => $"row {Options.Digits(one.Row)} {one.Id}: {one.Problem}");

    internal override bool IsWhole => open.Problems.Count == 0;

    private int Unmoved => open.Count - moved.Length;

    internal static MovesView Of(OpenDeadlines open, CalendarSet before, CalendarSet after)
    {
        var moved = CalendarChange.Moved(before, after, open.All);
        return new MovesView([.. moved.OrderBy(one => open.PlaceOf(one.Deadline))], open);
    }

    internal override void Show(Output output)
    {
        if (moved.Length > 0)
        {
            var table = DaysTable.Plain("Deadline", "From", "To", "Because of");
            foreach (var one in moved)
            {
                table.AddRow(Markup.Escape(one.Deadline.Key), DaysTable.Or(one.WasOn, "not known"), $"[green]{DaysTable.Or(one.NowOn, "not known")}[/]", Markup.Escape(string.Join("; ", one.BecauseOf.Select(day => $"{day.Name}, {Dates.Brief(day.On)}"))));
            }

            output.Show(table);
        }

        output.Line($"{Options.Digits(moved.Length)} moved, {Options.Digits(Unmoved)} unmoved.");
    }
}

/// <summary>The JSON form of what moved.</summary>
internal sealed record MovesDocument(
    [Description("The deadlines that move.")] IEnumerable<MoveDocument> Moved,
    [Description("How many stay.")] int Unmoved,
    [Description("The rows that could not be used.")] IEnumerable<RowProblem> Problems);

/// <summary>A deadline that moved, from one date to another.</summary>
internal sealed record MoveDocument(
    [Description("The id in the file.")] string Id,
    [Description("The day before the change; null when not known.")] LocalDate? From,
    [Description("The day after the change; null when not known.")] LocalDate? To,
    [Description("The days because of which it moves.")] IEnumerable<MovingDay> Because)
{
    internal static MoveDocument Of(MovedDeadline one) => new(one.Deadline.Key, one.WasOn, one.NowOn, one.BecauseOf.Select(day => new MovingDay(day.On, day.Name)));
}

/// <summary>A day that moves a deadline.</summary>
internal sealed record MovingDay(
    [Description("The day added to the calendar.")] LocalDate On,
    [Description("Its name.")] string Name);
