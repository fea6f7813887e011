using System.CommandLine;
using System.Globalization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Statutes;

/// <summary><c>duties --statute</c>: what the statutes ask for in a reporting year, from 1 April to 31 March.</summary>
internal sealed class DutiesCommand
{
    private readonly Output output;
    private readonly Command command = new("duties", "What falls due in a reporting year, from 1 April to 31 March.");
    private readonly Option<bool> statute = Options.Flag("--statute", "the duties of the statutes and the practice beside them");
    private readonly Setting<int> year = new("--year", "a reporting year such as 2026-27", FirstYear, "the reporting year");
    private readonly Option<bool> json = Options.Json();

    private DutiesCommand(Output output)
    {
        this.output = output;
        command.Add(statute);
        command.Add(year);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new DutiesCommand(output).command;

    private int Run(ParseResult parsed)
    {
        if (!parsed.GetValue(statute))
        {
            throw new BadUsageException("--statute is needed; give duties --statute --year 2026-27.");
        }

        var from = new LocalDate(year.Needed(parsed), 4, 1);
        var document = new DutiesDocument($"{Options.Digits(from.Year)}-{(from.Year + 1) % 100:00}", from, from.PlusYears(1).PlusDays(-1), [.. Duties(from)]);
        if (parsed.GetValue(json))
        {
            output.Json(document);
        }
        else
        {
            Show(document);
        }

        return Exit.Answered;
    }

    private static IEnumerable<DutyDocument> Duties(LocalDate from)
    {
        var to = from.PlusYears(1).PlusDays(-1);
        var clocks = StatuteBook.Clocks.Where(clock => clock.Who is not null && Overlaps(clock.Rule.InForce, from, to)).SelectMany(clock => DutyDocument.Of(clock, to));
        return clocks.Concat(StatuteBook.Checklists.Where(list => Overlaps(list.Rule.InForce, from, to)).Select(DutyDocument.Of));
    }

    private static bool Overlaps(Time.InForce range, LocalDate from, LocalDate to) =>
        !range.IsProspective && (range.From is null || range.From <= to) && (range.To is null || range.To >= from);

    private void Show(DutiesDocument document)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("duty", "who", "when");
        foreach (var duty in document.Duties)
        {
            table.AddRow(Markup.Escape(duty.Duty), Markup.Escape(duty.Who), Markup.Escape(duty.Due is { } due ? Dates.Iso(due) : duty.When));
        }

        output.Show(table);
    }

    private static int FirstYear(string text)
    {
        var parts = text.Trim().Split('-');
        var valid = parts.Length == 2 && parts[0].Length == 4 && parts[1].Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out _) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var first = valid ? int.Parse(parts[0], CultureInfo.InvariantCulture) : 0;
        return valid && first is > 1900 and < 2200 && int.Parse(parts[1], CultureInfo.InvariantCulture) == (first + 1) % 100 ? first : throw new FormatException(text);
    }
}

/// <summary>The JSON form of a year's duties.</summary>
internal sealed record DutiesDocument(string Year, LocalDate From, LocalDate To, IReadOnlyList<DutyDocument> Duties);

/// <summary>A duty in JSON: a date where the year itself fixes one, and in words otherwise.</summary>
internal sealed record DutyDocument(string Rule, string Row, string Duty, string Who, LocalDate? Due, string When, IEnumerable<string> Heads, CitationDocument Because)
{
    internal static IEnumerable<DutyDocument> Of(StatutoryClock clock, LocalDate yearEnd)
    {
        var stages = clock.Form is StagesForm { Stages: var several } ? several.Select(stage => (stage.Code, stage.Form, stage.Trigger)) : [(string.Empty, clock.Form, clock.Trigger)];
        foreach (var (code, form, trigger) in stages)
        {
            var arguments = clock.Form is StagesForm choice ? ClockArguments.None.With(choice.Choice.Name, code) : ClockArguments.None;
            var due = form is AnnualForm or FixedDateForm
                ? ClockCalculator.Determine([clock], new Moment(form is FixedDateForm ? clock.Rule.InForce.From!.Value : yearEnd), arguments, UkCalendars.All).Due.Answer
                : default;
            yield return new DutyDocument(
                clock.Rule.Id.Value, clock.Row, code.Length == 0 ? clock.Rule.Title : $"{clock.Rule.Title} ({code})", clock.Who!, due.IsKnown ? due.Value.On : null, $"{form} {trigger.Words}", [], CitationDocument.Of(clock.Rule.Citation));
        }
    }

    internal static DutyDocument Of(Checklist list) => new(
        list.Rule.Id.Value, list.Row, list.Rule.Title, Profiles.Statutes.DomesticAbuseAct.RelevantAuthority, null, "each time", list.Heads.Select(head => head.Question), CitationDocument.Of(list.Rule.Citation));
}
