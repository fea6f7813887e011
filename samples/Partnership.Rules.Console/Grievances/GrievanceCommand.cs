using System.CommandLine;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Diaries;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>grievance</c>: where a grievance stands.</summary>
internal sealed class GrievanceCommand
{
    private readonly Output output;
    private readonly Command command = new("grievance", "How far a grievance has got, the next step, who acts, and every date with its clause.");
    private readonly GroupSetting group = new();
    private readonly FileSetting<GrievanceFile> facts = new("--facts", PartnershipJson.Of<GrievanceFile>(), "the facts, as samples/facts/grievance.schema.json describes");
    private readonly Setting<LocalDate> asAt = Options.Date("--as-at", "the date as at which lateness is judged; today when none is given");
    private readonly DiaryOptions diary;
    private readonly Option<bool> json = Options.Json();

    private GrievanceCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, group.Terms, facts, asAt, json })
        {
            command.Add(option);
        }

        diary = new DiaryOptions(command, matter: "your own key of the grievance, with --ics");

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new GrievanceCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var file = facts.NeededIn(parsed, output);
        var chosen = group.In(parsed, output);
        var on = asAt.IsGiven(parsed) ? asAt.Needed(parsed) : output.Terminal.Today;
        var told = GrievanceCalculator.Assess(chosen, file.Facts, file.Interpretations, on, UkCalendars.All);
        foreach (var problem in told.Answer.IsKnown ? told.Value.Problems : [])
        {
            output.Unusable(problem);
        }

        var form = GrievanceForm.Of(chosen, told, on);
        if (diary.IsGiven(parsed))
        {
            var matter = diary.MatterNeeded(parsed);
            diary.Write(parsed, () => told.Answer.IsKnown ? ICalendarTask.FromGrievance(told.Value, matter) : [], output);
        }

        if (parsed.GetValue(json))
        {
            output.Json(form);
        }
        else
        {
            Show(chosen, form, AnswerForm.Of(told, one => one.Stage.ToString()));
        }

        return Exit.Answered;
    }

    private void Show(Group chosen, GrievanceForm form, AnswerForm answer)
    {
        Picture.Answer(output, $"Grievance in {chosen.Name}", answer);
        if (form.Dates.Any())
        {
            Picture.Rows(output, ["what", "due", "in time", "clause"], form.Dates.Select(one => new[] { one.Words, one.By is { } by ? Dates.Words(by) : "not known", InTime(one.InTime), one.Because?.Brief ?? string.Empty }));
        }

        if (form.NextStep is not null)
        {
            output.Line(Spectre.Console.Markup.Escape($"Next: {form.NextStep} - {form.WhoActs}"));
        }
    }

    private static string InTime(string finding) => finding switch { "met" => "in time", "notMet" => "late", _ => "not known" };
}
