using System.CommandLine;
using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Groups;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>meetings</c>: were there enough, and which were late.</summary>
internal sealed class MeetingsCommand
{
    private readonly Output output;
    private readonly Command command = new("meetings", "Whether a group met often enough in a year.");
    private readonly GroupSetting group = new();
    private readonly Setting<LocalDate[]> held = GroupOptions.Days("--held", "the days on which it met");
    private readonly Setting<ReportingYear> year = GroupOptions.Year();
    private readonly Setting<YearBasis> basis = GroupOptions.Member("--year-basis", YearBasis.All, YearBasis.Parse, "which twelve months a year is");
    private readonly Setting<LocalDate[]> annualMeetings = GroupOptions.Days("--annual-meetings", "the council's annual meetings, which begin and end a municipal year");
    private readonly Setting<LocalDate[]> inPublic = GroupOptions.Days("--in-public", "the days on which it met in public");
    private readonly Setting<LocalDate> asAt = Options.Date("--as-at", "the date on which a running year is judged; today when none is given and the year is not over");
    private readonly Setting<LocalDate[]> parentMeetings = GroupOptions.Days("--parent-meetings", "the days on which its parent body meets, for a group that meets before each of them");
    private readonly Option<bool> json = Options.Json();

    private MeetingsCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, group.Terms, held, year, basis, annualMeetings, inPublic, asAt, parentMeetings, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new MeetingsCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var days = held.IsGiven(parsed) ? held.Needed(parsed) : null;
        var counted = Counted(parsed, days ?? []);
        LocalDate? at = asAt.IsGiven(parsed) ? asAt.Needed(parsed) : output.Terminal.Today <= counted.To ? output.Terminal.Today : null;
        var told = MeetingsHeldCalculator.Assess(group.In(parsed, output, counted.From), days, counted, at);
        var open = PublicMeetingCalculator.Assess(told.Group, InPublic(parsed), counted, at);
        var form = MeetingsForm.Of(told, AnswerForm.Of(open, one => one.ToString())) with { BeforeParent = BeforeParent(parsed, told.Group, counted) };
        if (parsed.GetValue(json))
        {
            output.Json(form);
        }
        else
        {
            Show(told, form);
        }

        return Exit.Answered;
    }

    /// <summary>The year asked about; a municipal one begins with the annual meeting in the calendar year named.</summary>
    private ReportingYear Counted(ParseResult parsed, LocalDate[] days)
    {
        var (named, by) = (year.Needed(parsed), basis.IsGiven(parsed) ? basis.Needed(parsed) : null);
        if (by != YearBasis.Municipal)
        {
            return annualMeetings.IsGiven(parsed) ? throw new BadUsageException("--annual-meetings goes with --year-basis municipal.") : GroupOptions.OnBasis(named, by, days);
        }

        var annual = annualMeetings.IsGiven(parsed) ? annualMeetings.Needed(parsed).Distinct().Order().ToArray() : [];
        var first = Array.FindIndex(annual, day => day.Year == named.From.Year);
        return first >= 0 && first + 1 < annual.Length
            ? ReportingYear.Municipal(annual[first], annual[first + 1])
            : throw new BadUsageException($"--annual-meetings: a municipal year is from one annual meeting of the council to the day before the next. Enter the one in {named.From.Year} and the one after it, such as {named.From.Year}-05-20,{named.From.Year + 1}-05-19.");
    }

    private PublicMeetingFacts InPublic(ParseResult parsed) => new()
    {
        InPublic = inPublic.IsGiven(parsed) ? Fact.Known(ValueList.Of(inPublic.Needed(parsed))) : default,
        Held = held.IsGiven(parsed) ? Fact.Known(ValueList.Of(held.Needed(parsed))) : default,
    };

    /// <summary>The meetings of the parent body before which the group did not meet in time; null when its days are not given.</summary>
    private AnswerForm? BeforeParent(ParseResult parsed, Group meeting, ReportingYear counted) => !parentMeetings.IsGiven(parsed)
        ? null
        : AnswerForm.Of(
            BeforeParentCalculator.Missed(meeting, held.IsGiven(parsed) ? Fact.Known(ValueList.Of(held.Needed(parsed))) : default, Fact.Known(ValueList.Of(parentMeetings.Needed(parsed))), counted),
            missed => missed.Count == 0 ? "none missed" : string.Join(", ", missed.Select(Dates.Iso)));

    private static string Number(int? number, string what, string otherwise) =>
        number is { } known ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{known} {what}") : $"{what}: {otherwise}";

    private void Show(MeetingsHeldResult told, MeetingsForm form)
    {
        Picture.Answer(output, $"{told.Group.Name}, {told.Year}: {Number(form.Held, "held", "not known")}, {Number(form.Required, "required", "unspecified")}", AnswerForm.Of(told.Enough, one => one.ToString()));
        Picture.Lines(output, told.Late.Select(one => $"Late: {one}"));
        Picture.Lines(output, told.MonthsWithout.Select(one => $"No meeting in {one.Start.ToString("MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture)}"));
        Picture.Lines(output, told.QuartersWithout.Select(one => $"No meeting in the quarter from {Dates.Words(one.Start)} to {Dates.Words(one.End)}"));
        Picture.Lines(output, told.Missed.Select(one => $"Missed: {one} ({Clause.Of(one.Citation)})"));
        Picture.Answer(output, "In public", form.InPublic);
        if (form.BeforeParent is { } before)
        {
            Picture.Answer(output, "Meetings of the parent body without one before", before);
        }
    }
}

/// <summary>The JSON form of a year's meetings.</summary>
internal sealed record MeetingsForm(
    [Description("The group, by its id.")] string Group,
    [Description("The year, in words.")] string Year,
    [Description("How many meetings the document asks for; null where it does not say.")] int? Required,
    [Description("How many were held; null where the days are not given.")] int? Held,
    [Description("How many are missing; null where that is not known.")] int? Shortfall,
    [Description("The meetings held late.")] IEnumerable<LateForm> Late,
    [Description("Whether enough were held: met, notMet, unknown, or unspecified where the document does not say.")] string Enough,
    IEnumerable<StepForm> Findings,
    IEnumerable<FlagForm> Flags,
    IEnumerable<AskForm> StillNeeded,
    [Description("How often the group meets, by the interpretation chosen.")] string Cadence,
    [Description("The other interpretations of the cadence.")] IEnumerable<string> OtherReadings)
{
    [Description("The other interpretation of quarterly: the quarters without a meeting.")]
    public required IEnumerable<StretchForm> QuartersWithout { get; init; }

    [Description("The months that the terms name for a meeting, that are over and saw none.")]
    public required IEnumerable<StretchForm> MonthsWithout { get; init; }

    [Description("The latest day for the meeting after the last one; null where no spacing is set.")]
    public required LocalDate? NextDueBy { get; init; }

    [Description("The named meetings missing from their months.")]
    public required IEnumerable<MissedForm> Missed { get; init; }

    [Description("Whether enough were held in public.")]
    public required AnswerForm InPublic { get; init; }

    [Description("With --parent-meetings: the meetings of the parent body before which the group did not meet in time; omitted otherwise.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnswerForm? BeforeParent { get; init; }

    internal static MeetingsForm Of(MeetingsHeldResult told, AnswerForm inPublic)
    {
        var answer = AnswerForm.Of(told.Enough, one => one.ToString());
        var cadence = told.Group.Meetings.Cadence;
        return new MeetingsForm(
            told.Group.Id.Value, told.Year.ToString(), told.Required, told.Held, told.Shortfall, told.Late.Select(one => new LateForm(one.On, one.DueOn, one.DaysLate)),
            answer.Answer, answer.Findings, answer.Flags, answer.StillNeeded, HowOften.Of(told.Group.Meetings), cadence.IsSpecified ? cadence.Value.Others.Select(one => one.Words) : [])
        {
            QuartersWithout = told.QuartersWithout.Select(one => new StretchForm(one.Start, one.End)),
            MonthsWithout = told.MonthsWithout.Select(one => new StretchForm(one.Start, one.End)),
            NextDueBy = told.NextDueOn,
            Missed = told.Missed.Select(one => new MissedForm(one.Meeting.Code, one.Months, ClauseForm.Of(one.Citation))),
            InPublic = inPublic,
        };
    }
}

/// <summary>A late meeting.</summary>
internal sealed record LateForm(
    [Description("The day of the meeting.")] LocalDate On,
    [Description("The day by which it was due.")] LocalDate DueBy,
    [Description("By how many days it was late.")] int DaysLate);

/// <summary>A named meeting missing from its months.</summary>
internal sealed record MissedForm(
    [Description("The named meeting, by its code.")] string Meeting,
    [Description("The months in which it is due, from 1 to 12.")] IEnumerable<int> Months,
    ClauseForm Because);
