using System.CommandLine;
using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Calendars;

/// <summary><c>calendar</c>: the closed days of some years; where a GOV.UK list disagrees; what an added day moves.</summary>
internal sealed class CalendarCommand
{
    private readonly Output output;
    private readonly Command command = new("calendar", "The bank holidays of some years, where a GOV.UK list disagrees, and which deadlines an added day moves.");
    private readonly CalendarOptions calendars;
    private readonly YearOptions years;
    private readonly Setting<string> govUk = Options.File("--govuk", "a bank-holidays JSON file from GOV.UK, in place of the built-in days");
    private readonly Setting<LocalDate> collectedOn = Options.Date("--collected-on", "the day on which the list of --govuk was collected; by default the day on which its file was last written");
    private readonly AddedOptions added;
    private readonly ExportOptions export;
    private readonly Option<bool> json = Options.Json();

    private CalendarCommand(Output output)
    {
        this.output = output;
        calendars = new CalendarOptions(command);
        years = new YearOptions(command);
        command.Add(govUk);
        command.Add(collectedOn);
        added = new AddedOptions(command, output.Terminal);
        export = new ExportOptions(command);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new CalendarCommand(output).command;

    private int Run(ParseResult parsed)
    {
        CalendarView view = export.AreGiven(parsed) ? Export(parsed) : added.AreGiven(parsed) ? Moves(parsed) : Days(parsed);
        if (parsed.GetValue(json))
        {
            output.Json(view.Document);
        }
        else
        {
            view.Show(output);
        }

        foreach (var problem in view.Problems)
        {
            output.Unusable(problem);
        }

        return view.IsWhole ? Exit.Answered : Exit.Partly;
    }

    private ExportView Export(ParseResult parsed)
    {
        if ((years.Given(parsed) ?? GivenOfList(parsed) ?? (added.AreGiven(parsed) ? "--added" : calendars.Given(parsed) is null ? null : "--calendar")) is { } other)
        {
            throw new BadUsageException($"{other} cannot go with --export, which writes every calendar and year. Enter --export and --as, with --project-to or --closed if need be.");
        }

        return export.Write(parsed, calendars.Apply(UkCalendars.All, parsed));
    }

    private MovesView Moves(ParseResult parsed)
    {
        if ((years.Given(parsed) ?? GivenOfList(parsed)) is { } listing)
        {
            throw new BadUsageException($"{listing} cannot go with --added. Enter --added and --open, with --calendar, --project-to or --closed if need be.");
        }

        return added.Count(parsed, calendars.Apply(UkCalendars.All, parsed), calendars.Given(parsed));
    }

    private DaysView Days(ParseResult parsed)
    {
        if (!govUk.IsGiven(parsed))
        {
            if (collectedOn.IsGiven(parsed))
            {
                throw govUk.NeededBy(collectedOn.Name);
            }

            return DaysView.Of(calendars.Apply(UkCalendars.All, parsed)[calendars.Id(parsed)], years.Read(parsed));
        }

        if (calendars.Projects(parsed))
        {
            throw new BadUsageException("Use either --project-to or --govuk, not both: a GOV.UK file has no pattern to project.");
        }

        var file = GovUkFile.Read(govUk.Needed(parsed), govUk.Name, collectedOn.IsGiven(parsed) ? collectedOn.Needed(parsed) : null);
        return DaysView.Of(file, file.Find(calendars.Id(parsed)) is { } found ? calendars.Close(found, parsed) : null, calendars.Id(parsed), years.Read(parsed));
    }

    private string? GivenOfList(ParseResult parsed) => govUk.IsGiven(parsed) ? govUk.Name : collectedOn.IsGiven(parsed) ? collectedOn.Name : null;
}
