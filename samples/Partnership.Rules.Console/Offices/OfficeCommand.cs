using System.CommandLine;
using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Diaries;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>office</c>: how long an office may be held, and whether a term keeps to it.</summary>
internal sealed class OfficeCommand
{
    private readonly Output output;
    private readonly Command command = new("office", "How long an office may be held, whether a term keeps to it, and stagger.");
    private readonly GroupSetting group = new();
    private readonly Setting<string> office = new("--office", "chair, vice-chair, or the title of another office, such as secretary", text => text, "which office");
    private readonly Setting<Fact<PartialDate>> from = Begun("--from", "the first day in office");
    private readonly Setting<PartialDate> to = Loose("--to", "the last day in office");
    private readonly Setting<Fact<PartialDate>> viceFrom = Begun("--vice-from", "the Vice-Chair's first day, for stagger");
    private readonly Setting<PartialDate> elected = Loose("--elected", "the day of the election, for stagger");
    private readonly Setting<PartialDate> viceElected = Loose("--vice-elected", "the day of the Vice-Chair's election, for stagger");
    private readonly Option<bool> carriesOn = Options.Flag("--carries-on", "a holder whose term has ended carries on until replaced, where the document does not say");
    private readonly Setting<Fact<PartialDate>> replaced = new("--replaced-from", "a date such as 2011-06-01, or none", text => text == "none" ? Fact<PartialDate>.NotApplicable : Fact.Known(PartialDate.Parse(text)), "the first day of the person who replaced the holder");
    private readonly Setting<PartialDate> before = Loose("--in-place-of-one-from", "the first day of the one whose vacancy the holder fills");
    private readonly Setting<LocalDate> meetingOn = Options.Date("--meeting-on", "the day of the named meeting at which the term ends");
    private readonly Setting<int> terms = Options.Number("--consecutive-terms", 1, 99, "how many terms the holder has served without a break, this one included");
    private readonly Setting<FilledBy> filledBy = GroupOptions.Member("--filled-by", FilledBy.All, FilledBy.Parse, "how the holder in fact came to the office");
    private readonly DiaryOptions diary;
    private readonly Option<bool> json = Options.Json();

    private OfficeCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, group.Terms, office, from, to, viceFrom, elected, viceElected, carriesOn, replaced, before, meetingOn, terms, filledBy, json })
        {
            command.Add(option);
        }

        diary = new DiaryOptions(command, matter: "your own key of the term, with --ics, in place of its first day");
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new OfficeCommand(output).command;

    private static Setting<PartialDate> Loose(string name, string description) => new(name, "a date such as 2009-02-28, 2009-02 or 2009", PartialDate.Parse, description);

    private static Setting<Fact<PartialDate>> Begun(string name, string description) =>
        new(name, "a date such as 2009-02-28, 2009-02 or 2009, or unknown", text => text.Trim() == "unknown" ? Fact<PartialDate>.NotKnown : Fact.Known(PartialDate.Parse(text)), description);

    private int Run(ParseResult parsed)
    {
        var form = Assess(parsed);
        if (diary.IsGiven(parsed))
        {
            diary.Write(parsed, () => Ends(parsed), output);
        }

        if (parsed.GetValue(json))
        {
            output.Json(form);
            return Exit.Answered;
        }

        Picture.Answer(output, "Latest end", form.LatestEnd);
        Picture.Answer(output, "Term", form.Term);
        if (form.Stagger is not null)
        {
            Picture.Answer(output, "Stagger", form.Stagger);
        }

        return Exit.Answered;
    }

    private OfficeForm Assess(ParseResult parsed)
    {
        var (facts, title) = (Facts(parsed), office.Needed(parsed));
        var chosen = group.In(parsed, output, DayOf(facts));
        var held = Held(chosen, title);
        if (to.IsGiven(parsed) && facts.From.IsKnown && facts.To.Value.Last < facts.From.Value.First)
        {
            throw new BadUsageException("--to: the term ends before it starts. Enter a later day.");
        }

        var on = to.IsGiven(parsed) ? facts.To.Value.Last : output.Terminal.Today;
        var stagger = viceFrom.IsGiven(parsed) || viceElected.IsGiven(parsed) || elected.IsGiven(parsed)
            ? StaggerCalculator.Compare(chosen, facts, new TenureFacts(viceFrom.Or(parsed, default)) { ElectedOn = Given(parsed, viceElected) })
            : null;
        return new OfficeForm(
            chosen.Id.Value,
            title,
            held.ToString(),
            AnswerForm.Of(TenureCalculator.LatestEnd(chosen, held, facts), Dates.Iso),
            AnswerForm.Of(TenureCalculator.Assess(chosen, held, facts, on), one => OfficeForm.Camel(one.Code)),
            stagger is null ? null : AnswerForm.Of(stagger, one => OfficeForm.Camel(one.Code)),
            held.IsSpecified ? held.Value.Duties.Select(one => $"{one.What} ({Clause.Of(one.Citation)})") : []);
    }

    /// <summary>The office of that name: the Chair, the Vice-Chair, or another by its title.</summary>
    private DocumentValue<Office> Held(Group chosen, string title)
    {
        var others = chosen.OtherOffices.Where(one => one.IsSpecified).ToArray();
        return title == "chair" ? chosen.Chair
            : title == "vice-chair" ? chosen.ViceChair
            : Array.FindIndex(others, one => string.Equals(one.Value.Title.Replace(' ', '-'), title.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase)) is >= 0 and var place ? others[place]
            : throw new BadUsageException($"{office.Name}: '{title}' is not an office of {chosen.Name}. Enter one of {string.Join(", ", others.Select(one => one.Value.Title).Prepend("vice-chair").Prepend("chair"))}.");
    }

    /// <summary>The end of the term; none where no longest term binds the office.</summary>
    private IReadOnlyList<ICalendarTask> Ends(ParseResult parsed)
    {
        var term = KeyValuePair.Create(office.Needed(parsed), Facts(parsed));
        var chosen = group.In(parsed, output, DayOf(term.Value));
        return [.. TenureCalculator.Expiries(chosen, [term], LocalDate.MinIsoValue, LocalDate.MaxIsoValue).Select(expiry => diary.Keyed(parsed, ICalendarTask.FromTerm(chosen, expiry)))];
    }

    /// <summary>The day by which the version of the terms is chosen.</summary>
    private LocalDate DayOf(TenureFacts facts) => facts.From.IsKnown ? facts.From.Value.First : facts.To.IsKnown ? facts.To.Value.Last : output.Terminal.Today;

    private TenureFacts Facts(ParseResult parsed) => new(from.Needed(parsed))
    {
        To = Given(parsed, to),
        ElectedOn = Given(parsed, elected),
        MeetingOn = meetingOn.IsGiven(parsed) ? Fact.Known(meetingOn.Needed(parsed)) : default,
        InPlaceOfOneFrom = Given(parsed, before),
        Succession = parsed.GetValue(carriesOn) ? Succession.CarriesOnUntilReplaced : Succession.TermsEnd,
        ConsecutiveTerms = terms.IsGiven(parsed) ? Fact.Known(terms.Needed(parsed)) : default,
        FilledBy = filledBy.IsGiven(parsed) ? Fact.Known(filledBy.Needed(parsed)) : default,
        ReplacedFrom = replaced.Or(parsed, default),
    };

    private static Fact<PartialDate> Given(ParseResult parsed, Setting<PartialDate> setting) => setting.IsGiven(parsed) ? Fact.Known(setting.Needed(parsed)) : default;
}

/// <summary>The JSON form of a term of office.</summary>
internal sealed record OfficeForm(
    [Description("The group, by its id.")] string Group,
    [Description("The office: chair, vice-chair, or the title of another.")] string Office,
    [Description("How it is filled, in words.")] string Filled,
    [Description("The latest day on which the term may end.")] AnswerForm LatestEnd,
    [Description("Whether the term keeps to what the document says.")] AnswerForm Term,
    [Description("Whether the terms of the Chair and the Vice-Chair are staggered; null when the other term is not given.")] AnswerForm? Stagger,
    [Description("What falls to the holder, each with the id of its catalogue entry.")] IEnumerable<string> Duties)
{
    /// <summary>A code as JSON writes it: not-yet-in-office becomes notYetInOffice.</summary>
    internal static string Camel(string code) => string.Concat(code.Split('-').Select((word, place) => place == 0 ? word : $"{char.ToUpperInvariant(word[0])}{word[1..]}"));
}
