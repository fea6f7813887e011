using System.CommandLine;
using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>board</c>: whether a group, or the statutory board, is made up as it should be.</summary>
internal sealed class BoardCommand
{
    private readonly Output output;
    private readonly Command command = new("board", "Each category of a group or of the statutory board: met or not, since when, what breaks it next.");
    private readonly GroupSetting group = new();
    private readonly Option<bool> statute = Options.Flag("--statute", "the board of section 58 of the Domestic Abuse Act 2021; with --group, the members by that group's own places");
    private readonly Setting<LocalAuthorityKind> authority = GroupOptions.Member("--authority", LocalAuthorityKind.All, LocalAuthorityKind.Parse, "what sort of authority, for --statute");
    private readonly Setting<LocalDate> on = Options.Date("--on", "the day asked about");
    private readonly FileSetting<BoardFile> members = new("--members", PartnershipJson.Of<BoardFile>(), "the members, as samples/facts/board.schema.json describes");
    private readonly Option<bool> carriesOn = Options.Flag("--carries-on", "a member whose term has ended carries on until replaced");
    private readonly Option<bool> json = Options.Json();

    private BoardCommand(Output output)
    {
        this.output = output;
        foreach (var option in new Option[] { group, group.Terms, statute, authority, on, members, carriesOn, json })
        {
            command.Add(option);
        }

        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new BoardCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var file = members.NeededIn(parsed, output);
        var form = parsed.GetValue(statute) ? Statutory(parsed, file) : Local(parsed, file.Members);
        foreach (var problem in form.Problems)
        {
            output.Unusable($"{members.Needed(parsed)}: {problem}");
        }

        if (parsed.GetValue(json))
        {
            output.Json(form);
        }
        else
        {
            Picture.Rows(output, ["category", "state", "since", "breaks after", "by"], form.Categories.Select(one => new[] { one.Name, Spoken.Of(one.State), Day(one.Since), Day(one.BreaksAfter), one.BrokenBy ?? string.Empty }));
            Picture.Answer(output, "The whole board", form.Whole with { Answer = form.Whole.Answer.EndsWith(" met", StringComparison.Ordinal) ? $"{Spoken.Of(form.Finding)}, {form.Whole.Answer}" : Spoken.Of(form.Finding) });
        }

        return Exit.Answered;
    }

    private BoardForm Local(ParseResult parsed, ValueList<Appointment> sitting)
    {
        var chosen = group.In(parsed, output, on.Needed(parsed));
        var told = CompositionCalculator.Assess(chosen, Roster.Of(chosen, sitting), on.Needed(parsed), Choice(parsed));
        return BoardForm.Of(chosen.Id.Value, on.Needed(parsed), told.Results, told.Problems) with
        {
            Finding = told.Finding.ToString(),
            Parts = told.Parts.Select(one => new PartForm(one.Category.Code, one.Part, one.Filled.ToString())),
            Expected = told.Expected.Select(one => new ExpectedForm(one.Sector.Name, one.Answered.ToString(), ClauseForm.Of(one.Sector.Citation))),
        };
    }

    private BoardForm Statutory(ParseResult parsed, BoardFile file)
    {
        var (kind, sitting) = (authority.IsGiven(parsed) ? authority.Needed(parsed) : file.Authority, file.Members);
        var duty = DomesticAbuseActBoard.Duty;
        var forward = group.IsGiven(parsed) ? PrecedenceCalculator.PutForward(group.In(parsed, output, on.Needed(parsed)), sitting) : sitting;
        var told = BoardDutyCalculator.Assess(duty, kind, forward, on.Needed(parsed), Choice(parsed));
        var problems = group.IsGiven(parsed) ? Roster.Of(group.In(parsed, output, on.Needed(parsed)), sitting).Problems : Roster.Of(duty.Categories, sitting).Problems;
        return BoardForm.OfDuty(duty, on.Needed(parsed), told, problems);
    }

    private Succession Choice(ParseResult parsed) => parsed.GetValue(carriesOn) ? Succession.CarriesOnUntilReplaced : Succession.TermsEnd;

    private static string Day(LocalDate? day) => day is { } known ? Dates.Words(known) : string.Empty;
}

/// <summary>The JSON form of a board.</summary>
internal sealed record BoardForm(
    [Description("The group by its id, or statute.")] string Board,
    [Description("The day asked about.")] LocalDate On,
    [Description("Each category of the board.")] IEnumerable<CategoryForm> Categories,
    [Description("How many categories are met, with the reasons.")] AnswerForm Whole,
    [Description("What is wrong in the list of members.")] IEnumerable<string> Problems)
{
    [Description("Every category together: met, notMet or unknown.")]
    public required string Finding { get; init; }

    [Description("The categories that decide the whole, by code: those not met, or those not known.")]
    public IEnumerable<string> DecidedBy { get; init; } = [];

    [Description("The parts and alternatives that categories name.")]
    public IEnumerable<PartForm> Parts { get; init; } = [];

    [Description("The sectors that an overview expects.")]
    public IEnumerable<ExpectedForm> Expected { get; init; } = [];

    internal static BoardForm Of(string board, LocalDate on, Determination<ValueList<CategoryResult>> told, IEnumerable<RosterProblem> problems) => new(
        board,
        on,
        told.Answer.IsKnown ? told.Value.Select(CategoryForm.Of) : [],
        AnswerForm.Of(told, Count),
        problems.Where(one => one.Code != "two-contacts").Select(one => one.Message))
    {
        Finding = "unknown",
    };

    /// <summary>The statutory board; where the duty does not bind, each category says why.</summary>
    internal static BoardForm OfDuty(BoardDuty duty, LocalDate on, Determination<BoardDutyResult> told, IEnumerable<RosterProblem> problems)
    {
        var why = told.State == FactState.NotApplicable ? OfficeForm.Camel(told.Caveats.First(one => one.Code is "not-in-force" or "not-relevant-authority").Code) : null;
        return new BoardForm(
            "statute",
            on,
            told.Answer.IsKnown ? told.Value.Categories.Select(CategoryForm.Of) : why is null ? [] : duty.Categories.Select(one => CategoryForm.Unasked(one, why)),
            AnswerForm.Of(told, one => Count(one.Categories)),
            problems.Where(one => one.Code != "two-contacts").Select(one => one.Message))
        {
            Finding = why ?? (told.Answer.IsKnown ? told.Value.Finding.ToString() : "unknown"),
            DecidedBy = told.Answer.IsKnown ? told.Value.DecidedBy.Select(one => one.Code) : [],
        };
    }

    private static string Count(ValueList<CategoryResult> all) => $"{all.Count(one => one.Status.IsKnown && one.Status.Value == CategoryStatus.Met)} of {all.Count} met";
}

/// <summary>A part or alternative of a category.</summary>
internal sealed record PartForm(
    [Description("The category, by its code.")] string Category,
    [Description("The part or alternative.")] string Part,
    [Description("Whether a member fills it: met, notMet or unknown.")] string Filled);

/// <summary>A category of a board.</summary>
internal sealed record CategoryForm(
    [Description("The category, by its code.")] string Category,
    [Description("Its name.")] string Name,
    [Description("As what its members belong: core, advisory and so on.")] string Kind,
    [Description("Whether it is filled: met, notMet, unknown, notApplicable, notInForce or notRelevantAuthority.")] string State,
    [Description("How many certainly fill it.")] int Filled,
    [Description("How many possibly fill it.")] int Doubtful,
    [Description("Since when it is so; null when not known.")] LocalDate? Since,
    [Description("The last day on which it holds, as things stand; null when no end is in sight.")] LocalDate? BreaksAfter,
    [Description("The member with whose end it breaks, by key; null when there is none.")] string? BrokenBy,
    ClauseForm Because)
{
    internal static CategoryForm Of(CategoryResult one) => new(
        one.Category.Code, one.Category.Name, one.Category.Kind.Code, StateOf(one.Status), one.Filled, one.Doubtful, one.Since, one.MetUntil, one.BrokenBy, ClauseForm.Of(one.Category.Citation));

    /// <summary>A category of a duty that does not bind.</summary>
    internal static CategoryForm Unasked(MemberCategory category, string why) =>
        new(category.Code, category.Name, category.Kind.Code, why, 0, 0, null, null, null, ClauseForm.Of(category.Citation));

    private static string StateOf(Fact<CategoryStatus> status) =>
        status.IsKnown ? OfficeForm.Camel(status.Value.Code) : status.State == FactState.NotApplicable ? "notApplicable" : "unknown";
}

/// <summary>A sector that an overview expects.</summary>
internal sealed record ExpectedForm(
    [Description("The sector.")] string Sector,
    [Description("Whether a member represents it: met, notMet or unknown.")] string Answered,
    ClauseForm Because);
