using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Spectre.Console;

namespace Partnership.Rules.Console.Statutes;

/// <summary><c>duties --statute</c>: what the statutes ask for in a reporting year, from 1 April to 31 March.</summary>
internal static class StatutoryDuties
{
    internal static DutiesDocument In(ReportingYear year)
    {
        var from = year.Basis == YearBasis.April ? year.From : throw new BadUsageException($"--year: '{year}' is not valid with --statute. Enter a reporting year such as 2026-27.");
        return new DutiesDocument($"{Options.Digits(from.Year)}-{(from.Year + 1) % 100:00}", from, year.To, [.. Duties(from)]);
    }

    private static IEnumerable<DutyDocument> Duties(LocalDate from)
    {
        var to = from.PlusYears(1).PlusDays(-1);
        var clocks = InYear(from, to).SelectMany(clock => DutyDocument.Of(clock, to));
        return clocks.Concat(StatuteBook.Checklists.Where(list => Overlaps(list.Rule.InForce, from, to)).Select(DutyDocument.Of));
    }

    private static IEnumerable<Deadline> InYear(LocalDate from, LocalDate to) =>
        StatuteBook.Deadlines.Where(clock => clock.Who is not null && Overlaps(clock.Rule.InForce, from, to) && (clock.Kind is not FixedDate date || (date.LastOn >= from && date.LastOn <= to)));

    private static bool Overlaps(Time.InForce range, LocalDate from, LocalDate to) =>
        !range.IsProspective && (range.From is null || range.From <= to) && (range.To is null || range.To >= from);

    /// <summary>Those whose day the year itself fixes, for a diary. The rest wait for an event, and are in the answer.</summary>
    internal static IReadOnlyList<ICalendarTask> Dated(DutiesDocument document, Party whose) =>
        [.. InYear(document.From, document.To).SelectMany(clock => YearlyStage.Of(clock, document.To)).Where(stage => stage.Answer is not null).Select(stage => ICalendarTask.FromResult(stage.Answer!, whose))];

    internal static void Show(DutiesDocument document, Output output)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("duty", "from", "when");
        foreach (var duty in document.Duties)
        {
            table.AddRow(Markup.Escape(duty.Duty), Markup.Escape(duty.From), Markup.Escape(duty.Due is { } due ? Dates.Words(due) : duty.When));
        }

        output.Show(table);
    }
}

/// <summary>The JSON form of a year's duties.</summary>
internal sealed record DutiesDocument(
    [Description("The reporting year.")] string Year,
    [Description("Its first day.")] LocalDate From,
    [Description("Its last day.")] LocalDate To,
    [Description("What the statutes ask for in the year.")] IReadOnlyList<DutyDocument> Duties);

/// <summary>A duty in JSON: a date where the year itself fixes one, and in words otherwise.</summary>
internal sealed record DutyDocument(
    [Description("The rule, by its id.")] string Rule,
    [Description("Its row in the law table.")] string Row,
    [Description("What is done.")] string Duty,
    [Description("Who does it.")] string From,
    [Description("To whom.")] IEnumerable<string> To,
    [Description("The day, where the year itself fixes one; null otherwise.")] LocalDate? Due,
    [Description("When, in words; as soon as reasonably practicable as such.")] string When,
    [Description("The heads to be gone through, where the duty is a checklist.")] IEnumerable<string> Heads,
    CitationDocument Because)
{
    internal static IEnumerable<DutyDocument> Of(Deadline clock, LocalDate yearEnd) => YearlyStage.Of(clock, yearEnd).Select(stage => new DutyDocument(
        clock.Rule.Id.Value,
        clock.Row,
        stage.Code.Length == 0 ? clock.Rule.Title : $"{clock.Rule.Title} ({stage.Code.Replace('-', ' ')})",
        clock.Who!,
        clock.To,
        stage.Answer is { Due.Answer: { IsKnown: true, Value.On: var on } } ? on : null,
        stage.When,
        [],
        CitationDocument.Of(clock.Rule.Citation)));

    internal static DutyDocument Of(Checklist list) => new(
        list.Rule.Id.Value, list.Row, list.Rule.Title, Profiles.DomesticAbuseAct.RelevantAuthority, [], null, "each time", list.Heads.Select(head => head.Text), CitationDocument.Of(list.Rule.Citation));
}

/// <summary>A stage of a deadline in a year, or the whole of one without stages; with its answer where the year itself fixes the day.</summary>
internal sealed record YearlyStage(string Code, string When, DeadlineResult? Answer)
{
    internal static IEnumerable<YearlyStage> Of(Deadline clock, LocalDate yearEnd) => clock.Kind is StagedLimits { Stages: var stages, Choice.Name: var name }
        ? stages.Select(stage => new YearlyStage(stage.Code, stage.Trigger.Joined(stage.Form.Words), Answered(clock, stage.Form, DeadlineFacts.None.With(name, stage.Code), yearEnd)))
        : [new YearlyStage(string.Empty, clock.Trigger.Joined(clock.Kind.Words), Answered(clock, clock.Kind, DeadlineFacts.None, yearEnd))];

    /// <summary>The day that falls in the year, asked on that day itself. What hangs on a fact, such as an election, has none.</summary>
    private static DeadlineResult? Answered(Deadline clock, DeadlineKind form, DeadlineFacts arguments, LocalDate yearEnd)
    {
        return form switch
        {
            YearlyDate yearly when clock.OnlyIf is null => On(yearly.Day.InYear(yearEnd.Year) is var day && day <= yearEnd ? day : yearly.Day.InYear(yearEnd.Year - 1)),
            FixedDate => On(clock.Rule.InForce.From!.Value),
            _ => null,
        };

        DeadlineResult On(LocalDate day) => DeadlineCalculator.Assess([clock], new TriggerTime(day), arguments, UkCalendars.All);
    }
}
