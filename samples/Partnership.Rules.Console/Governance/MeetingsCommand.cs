using System.CommandLine;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>meetings</c>: were there enough, and which were late.</summary>
internal sealed class MeetingsCommand
{
    private readonly Output output;
    private readonly Command command = new("meetings", "Whether a group met often enough in a year.");
    private readonly Setting<Group> group = GroupOptions.Group();
    private readonly Setting<LocalDate[]> held = GroupOptions.Days("--held", "the days on which it met");
    private readonly Setting<ReportingYear> year = GroupOptions.Year();
    private readonly Setting<YearBasis> basis = GroupOptions.Member("--year-basis", YearBasis.All, YearBasis.Parse, "which twelve months a year is");
    private readonly Setting<LocalDate> asAt = Options.Date("--as-at", "the date as at which a running year is judged");
    private readonly Option<bool> json = Options.Json();

    private MeetingsCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, held, year, basis, asAt, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new MeetingsCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var days = held.Or(parsed, []);
        var counted = GroupOptions.OnBasis(year.Needed(parsed), basis.IsGiven(parsed) ? basis.Needed(parsed) : null, days);
        var told = MeetingsHeldCalculator.Assess(group.Needed(parsed), days, counted, asAt.IsGiven(parsed) ? asAt.Needed(parsed) : null);
        var form = MeetingsForm.Of(told);
        if (parsed.GetValue(json))
        {
            output.Json(form);
        }
        else
        {
            Picture.Answer(output, $"{told.Group.Name}, {told.Year}: {form.Held} held, {form.Required?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unspecified"} required", AnswerForm.Of(told.Enough, one => one.ToString()));
        }

        return Exit.Answered;
    }
}

/// <summary>The JSON form of a year's meetings.</summary>
internal sealed record MeetingsForm(string Group, string Year, int? Required, int Held, int? Shortfall, IEnumerable<LateForm> Late, string Enough, IEnumerable<StepForm> Findings, IEnumerable<FlagForm> Flags, IEnumerable<AskForm> StillNeeded, string Cadence, IEnumerable<string> OtherReadings)
{
    internal static MeetingsForm Of(MeetingsHeld told)
    {
        var answer = AnswerForm.Of(told.Enough, one => one.ToString());
        var cadence = told.Group.Meetings.Cadence;
        return new MeetingsForm(
            told.Group.Id.Value, told.Year.ToString(), told.Required, told.Held, told.Shortfall, told.Late.Select(one => new LateForm(one.On, one.DueOn, one.DaysLate)),
            answer.Answer, answer.Findings, answer.Flags, answer.StillNeeded, cadence.ToString(), cadence.IsSpecified ? cadence.Value.Others.Select(one => one.Words) : []);
    }
}

/// <summary>A late meeting.</summary>
internal sealed record LateForm(LocalDate On, LocalDate DueBy, int DaysLate);
