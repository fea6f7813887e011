using System.CommandLine;
using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Diaries;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Spectre.Console;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>duties</c>: what comes round in a year for a group, for every group, or by statute.</summary>
internal sealed class DutiesCommand
{
    private readonly Output output;
    private readonly Command command = new("duties", "Every report, review and event of a year: from whom, to whom, how often.");
    private readonly GroupSetting group = new();
    private readonly Option<bool> statute = Options.Flag("--statute", "the duties of the statutes and of practice, for a year from April to March");
    private readonly Setting<ReportingYear> year = GroupOptions.Year();
    private readonly Setting<LocalDate[]> meetings = GroupOptions.Days("--meetings", "the days on which the group meets, for duties at every meeting");
    private readonly DiaryOptions diary;
    private readonly Option<bool> json = Options.Json();

    private DutiesCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, group.Terms, statute, year, meetings, json })
        {
            command.Add(option);
        }

        diary = new DiaryOptions(command, "whose the duties of the statutes are, with --statute and --ics");
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new DutiesCommand(output).command;

    private int Run(ParseResult parsed)
    {
        if (!parsed.GetValue(statute))
        {
            return OfGroups(parsed);
        }

        if (group.IsGiven(parsed) || group.Terms.IsGiven(parsed) || meetings.IsGiven(parsed))
        {
            throw new BadUsageException("Use either --statute or --group, --terms and --meetings, not both.");
        }

        var document = StatutoryDuties.In(year.Needed(parsed));
        if (diary.IsGiven(parsed))
        {
            var whose = diary.Whose(parsed);
            diary.Write(parsed, () => StatutoryDuties.Dated(document, whose), output);
        }

        if (parsed.GetValue(json))
        {
            output.Json(document);
        }
        else
        {
            StatutoryDuties.Show(document, output);
        }

        return Exit.Answered;
    }

    private int OfGroups(ParseResult parsed)
    {
        if (diary.WhoseGiven(parsed) is { } wrong)
        {
            throw new BadUsageException($"{wrong} goes only with --statute. Remove it: the terms say whose duties they are.");
        }

        var chosen = group.IsGiven(parsed) ? group.In(parsed, output, year.Needed(parsed).From).RecurringDuties : group.Terms.In(parsed, output) is { } terms ? [.. terms.Groups.SelectMany(one => one.RecurringDuties), .. terms.RecurringDuties]
            : Catalogue.RecurringDuties;
        var told = ReportingCalendar.For(chosen, year.Needed(parsed), meetings.IsGiven(parsed) ? meetings.Needed(parsed) : null);
        if (diary.IsGiven(parsed))
        {
            diary.Write(parsed, () => [.. told.SelectMany(ICalendarTask.FromYear)], output);
        }

        var open = Open(parsed);
        var form = new DutiesForm(year.Needed(parsed).ToString(), told.Select(DutyForm.Of)) { NotRead = open.Length == 0 ? null : open };
        if (parsed.GetValue(json))
        {
            output.Json(form);
        }
        else
        {
            Picture.Rows(output, ["what", "from", "to", "when", "clause"], form.Duties.Select(one => new[] { one.Duty, one.From, string.Join(", then ", one.To), Spoken.Of(one.When), one.Because.Brief }));
            Early(told);
            foreach (var id in open)
            {
                output.Line($"Caveat: The file does not hold all the duties of {Markup.Escape(id)}. Add their clauses, then ask again.");
            }
        }

        return Exit.Answered;
    }

    /// <summary>The groups of which a duty is not in the file.</summary>
    private string[] Open(ParseResult parsed)
    {
        Group[] asked = group.IsGiven(parsed) ? [group.In(parsed, output, year.Needed(parsed).From)] : [.. group.Terms.In(parsed, output)?.Groups ?? Catalogue.Groups];
        return [.. asked.Where(one => one.NotRead.Contains("standingDuties")).Select(one => one.Id.Value).Distinct()];
    }

    /// <summary>What the texts are too young for, a line each.</summary>
    private void Early(IEnumerable<ScheduledRecurringDuty> told)
    {
        foreach (var flags in told.SelectMany(one => one.Times.Caveats).Where(flag => flag.Code.EndsWith("before-its-terms", StringComparison.Ordinal)).GroupBy(flag => (flag.Citation?.Instrument.Title, flag.Text)))
        {
            output.Line($"Caveat: {Markup.Escape($"{flags.Key.Title}: {flags.Key.Text}")}");
        }
    }
}

/// <summary>The JSON form of a year's duties.</summary>
internal sealed record DutiesForm(
    [Description("The year, in words.")] string Year,
    [Description("Every report, review and event of the year.")] IEnumerable<DutyForm> Duties)
{
    [Description("The groups whose duties the file does not hold in full, by id.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? NotRead { get; init; }
}

/// <summary>A duty in a year.</summary>
internal sealed record DutyForm(
    [Description("The rule, by its id.")] string Rule,
    [Description("What is done.")] string Duty,
    [Description("Who does it.")] string From,
    [Description("To whom, one after another.")] IEnumerable<string> To,
    [Description("Through whom it goes; null when straight.")] string? Through,
    [Description("When, in words; as soon as reasonably practicable as such.")] string When,
    [Description("How many times in the year; null when not known.")] int? Times,
    [Description("The other interpretations of how often.")] IEnumerable<string> OtherReadings,
    [Description("The stretches of the year in which it falls due.")] IEnumerable<StretchForm> Stretches,
    IEnumerable<FlagForm> Flags,
    ClauseForm Because)
{
    [Description("The first meeting at or after the end of each stretch, for what a group does for itself.")]
    public IEnumerable<LocalDate> TakenUpOn { get; init; } = [];

    internal static DutyForm Of(ScheduledRecurringDuty one) => new(
        one.Duty.Rule.Id.Value,
        one.Duty.What,
        one.Duty.From.Name,
        one.Duty.To.Select(to => to.Name),
        one.Duty.Via?.Name,
        one.When,
        one.Times.Answer.IsKnown ? one.Times.Value : null,
        one.Duty.Every.IsSpecified ? one.Duty.Every.Value.Others.Select(other => other.Words) : [],
        one.Stretches.Select(stretch => new StretchForm(stretch.Start, stretch.End)),
        one.Times.Caveats.Select(FlagForm.Of),
        ClauseForm.Of(one.Duty.Rule.Citation))
    {
        TakenUpOn = one.TakenUpOn,
    };
}

/// <summary>A stretch of the year.</summary>
internal sealed record StretchForm(
    [Description("The first day.")] LocalDate From,
    [Description("The last day, that day included.")] LocalDate To);
