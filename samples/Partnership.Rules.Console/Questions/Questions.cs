using System.CommandLine;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>The questions about a group that need no command of their own making: each is a name, a shape of facts and a calculator.</summary>
internal static class Questions
{
    private static readonly string[] Written = ["rotation", "life", "attendance", "reviews", "delegate"];

    /// <summary>The questions of which the joint board is the example: no other sample has such a point.</summary>
    private static readonly string[] OfTheJointBoard = ["delegate", "theme", "named-meeting", "in-time", "vacancy", "balance", "hats"];

    internal static IEnumerable<(string Name, Func<Output, Command> Build, string Example)> All { get; } =
    [
        One("quorum", "Whether those present make a quorum.", PartnershipJson.Of<QuorumFacts>, Quorum),
        One("decide", "Whether a decision was carried.", PartnershipJson.Of<DecisionFacts>, asked => [Answer("decision", DecisionCalculator.Assess(asked.Group, asked.Facts ?? new DecisionFacts(), asked.On), one => one.ToString()).Saying("carried", "not carried")]),
        One("preside", "Who takes the chair at a meeting.", PartnershipJson.Of<FactSheet>, asked => [Answer("who presides", MeetingChairCalculator.Assess(asked.Group, asked.Facts ?? FactSheet.Empty, asked.On), one => one)]),
        One("interests", "What a member with an interest does.", PartnershipJson.Of<FactSheet>, asked => [Answer("a member with an interest", ConductCalculator.GradeOf(asked.Group, asked.Facts ?? FactSheet.Empty, asked.On), one => one.Words), .. Conduct(asked)]),
        One<RotationFacts>("rotation", "Whose turn it is to hold an office on a day.", null, OfficeAnswers.Rotation),
        One<RenewalFacts>("life", "Whether a group still exists or has lapsed, and whether its review is due.", null, Life),
        One("remit", "The definitions that a group's remit adopts, and the outcome of each by a file of facts.", () => PartnershipJson.DefinitionFacts, Remit),
        One<NoFacts>("layers", "Which text governs a subject: the Act, or the terms.", null, Layers),
        One<AttendanceFacts>("attendance", "Which members of a group were represented at a meeting, and whether a seat has lapsed.", null, Attended),
        One<DelegateFacts>("delegate", "Whether someone may decide a matter between meetings.", null, Delegated),
        One<ReviewFacts>("reviews", "Whether a group's own review is due, and by when its recurring duties are due again.", null, Reviews),
        One<ThemesUsed>("theme", "Which theme of a rota a meeting has.", null, MeetingAnswers.Theme),
        One<MeetingsOfYear>("named-meeting", "On which day a meeting is that the terms name, such as the October meeting or the first of the municipal year.", null, MeetingAnswers.Named),
        One<DoneDuties>("in-time", "Whether the papers and minutes of a meeting went out in time.", null, MeetingAnswers.InTime),
        One("vacancy", "Which offices are vacant, how a vacancy is filled, and who takes the office meanwhile.", PartnershipJson.Of<BoardFile>, MembershipAnswers.Vacancies),
        One<SeatsOfGroups>("balance", "Whether a group's seats are in political balance.", null, MembershipAnswers.Balance),
        One("hats", "Whether a group that is another body too, such as the statutory board, is made up as that body must be.", PartnershipJson.Of<BoardFile>, MembershipAnswers.Hats),
    ];

    private static (string Name, Func<Output, Command> Build, string Example) One<T>(string name, string description, Func<JsonShape<T>>? shape, Func<Asked<T>, IEnumerable<QuestionAnswer>> answer)
        where T : class => (name, output => QuestionCommand<T>.Build(output, name, description, shape?.Invoke(), answer), OfTheJointBoard.Contains(name) ? $"{name} --terms samples/terms/joint-board.json --group vale/board --on 2026-03-11 --facts samples/facts/{name}.json" : Example(name, shape is not null || Written.Contains(name)));

    private static string Example(string name, bool takesFacts) => $"{name} --terms samples/terms/barsetshire.json --group barsetshire/board --on 2026-03-11{(takesFacts ? $" --facts {(name == "remit" ? "schemas/examples/definition-partners.json" : $"samples/facts/{name}.json")}" : string.Empty)}";

    internal static QuestionAnswer Answer<T>(string question, Determination<T> told, Func<T, string> words) => new(question, AnswerForm.Of(told, words));

    /// <summary>Whether there was a quorum and, where the terms adjourn a meeting without one, by when it is held again.</summary>
    private static IEnumerable<QuestionAnswer> Quorum(Asked<QuorumFacts> asked)
    {
        var quorum = QuorumCalculator.Assess(asked.Group, asked.Facts ?? new QuorumFacts(), asked.On);
        yield return Answer("quorum", quorum, one => one.Status.Code);
        if (quorum.Answer.IsKnown && quorum.Value.Status == QuorumStatus.Inquorate && asked.Group.Meetings.WithoutQuorum is { IsSpecified: true, Value: QuorumFailure.Adjourn })
        {
            yield return Answer("held again by", QuorumCalculator.AdjournedBy(asked.Group, asked.On, UkCalendars.All), Dates.Iso);
        }
    }

    private static IEnumerable<QuestionAnswer> Delegated(Asked<DelegateFacts> asked)
    {
        var facts = asked.Facts ?? throw new BadUsageException("--facts is needed. Enter a file such as samples/facts/delegate.json.");
        return [Answer($"{facts.By} decides '{facts.Matter}'", DelegationCalculator.Assess(asked.Group, facts.Matter, facts.By, Sheet(facts.Facts), asked.On), finding => finding.ToString())];
    }

    private static IEnumerable<QuestionAnswer> Conduct(Asked<FactSheet> asked) =>
        ConductCalculator.Review(asked.Group, asked.Facts ?? FactSheet.Empty, asked.On).Select(one => Answer($"conduct, {one.Principle.Text.TrimEnd('.')}", one.Raised, finding => finding.ToString()))
            .Concat(Open(asked.Group, asked.Group.NotRead, "conduct"));

    /// <summary>A list that is not whole in the file has an answer more: that the rest of it is not known.</summary>
    internal static IEnumerable<QuestionAnswer> Open(Group group, ValueList<string> notRead, string list) => !notRead.Contains(list)
        ? []
        : [new QuestionAnswer($"what else the terms say under '{list}'", new AnswerForm("unknown", [], [], [new FlagForm("not-read", $"The file does not hold all that the terms of {group.Name} say under '{list}'. Add the clauses, then ask again.", ClauseForm.Of(group.Citation))], []))];

    private static QuestionAnswer[] Life(Asked<RenewalFacts> asked) =>
    [
        Answer("whether it still exists", GroupRenewalCalculator.Assess(asked.Group, asked.Facts?.Renewals is { } renewals ? Fact.Known(renewals) : Fact<int>.NotKnown, asked.On), one => one.Words),
        Answer("its review", ReviewCalculator.Assess(asked.Group, asked.On), one => one.Words),
    ];

    private static IEnumerable<QuestionAnswer> Remit(Asked<FactSheet> asked) => Adopted(asked).Select(one => new QuestionAnswer(
        $"the definition {one.Adopted.Definition}",
        new AnswerForm(one.Definition?.ToString() ?? "unknown", [], [new StepForm("met", one.Adopted.Gloss.IsSpecified ? $"The remit adopts it and adds: {one.Adopted.Gloss.Value}" : "The remit adopts it without change.", ClauseForm.Of(one.Adopted.Citation))], one.Caveats.Select(FlagForm.Of), []))
    {
        Spoken = ("a definition of its remit", one.Definition?.Rule.Title ?? "not known"),
    })
        .Concat(Assessed(asked))
        .Concat(Open(asked.Group, asked.Group.NotRead, "definitions"));

    /// <summary>The definitions of the remit, found among those built in and the file's own.</summary>
    private static ValueList<RemitDefinition> Adopted(Asked<FactSheet> asked) =>
        RemitCalculator.DefinitionsOf(asked.Group, Catalogue.Definitions.Concat(asked.Terms?.Definitions ?? ValueList<Definition>.Empty));

    /// <summary>What each definition of the remit comes to, once facts are given.</summary>
    private static IEnumerable<QuestionAnswer> Assessed(Asked<FactSheet> asked) => asked.Facts is not { } facts ? []
        : from one in Adopted(asked)
          where one.Definition is not null
          from result in DefinitionCalculator.Assess(one.Definition!, facts, asked.On)
          select Answer($"by {one.Adopted.Definition}, as to {result.Subject}, {result.Interpretation}", result.Why, status => status.ToString()).About($"{one.Definition!.Rule.Title}, as to the {result.Subject}, {result.Interpretation} interpretation");

    private static IEnumerable<QuestionAnswer> Layers(Asked<NoFacts> asked) =>
        PrecedenceCalculator.Compare(Catalogue.LayeredRequirements.Concat(asked.Terms?.Requirements ?? ValueList<LayeredRequirement>.Empty).Where(one => one.Rule.InForce.Covers(asked.On)), asked.Group.Inherits).Select(one => new QuestionAnswer(
            one.Subject,
            new AnswerForm(one.ToString(), [], [], one.Caveats.Select(FlagForm.Of), []))
        {
            Spoken = (one.Governing.Rule.Title, one.Interpretation),
        })
        .Concat(Open(asked.Group, asked.Group.NotRead, "inherits"))
        .Concat(Open(asked.Group, asked.Terms?.NotRead ?? ValueList<string>.Empty, "requirements"));

    private static IEnumerable<QuestionAnswer> Attended(Asked<AttendanceFacts> asked)
    {
        var attended = (asked.Facts?.Attended ?? []).Select(one => new Attendance(one.Category, PresenceOf(one.Presence), Sheet(one.Substitute))).ToArray();
        return AttendanceCalculator.Assess(asked.Group, attended, asked.On).Select(one => Answer(one.Category.Name, one.Represented, finding => finding.ToString()).Saying("represented", "not represented"))
            .Concat((asked.Facts?.Missed ?? new Dictionary<string, int>()).Select(one => Answer($"the seat of {one.Key} has lapsed", AbsenceCalculator.Assess(asked.Group, Fact.Known(one.Value), asked.On), finding => finding.ToString())))
            .Concat(Open(asked.Group, asked.Group.Membership.NotRead, "categories"));
    }

    private static Presence PresenceOf(string code) =>
        Presence.All.FirstOrDefault(one => one.Code == code) ?? throw new BadUsageException($"--facts: the presence '{code}' is not valid. Enter one of {string.Join(", ", Presence.All)}.");

    private static IEnumerable<QuestionAnswer> Reviews(Asked<ReviewFacts> asked) =>
    [
        Answer("its review", ReviewCalculator.Assess(asked.Group, asked.On), one => one.Words),
        .. asked.Group.RecurringDuties.Where(duty => asked.Facts?.LastDone.ContainsKey(duty.Rule.Id.Value) == true)
            .Select(duty => Answer($"{duty.What}: again by", ReviewCalculator.AgainBy(duty, asked.Facts!.LastDone[duty.Rule.Id.Value]), Dates.Iso)),
        .. Open(asked.Group, asked.Group.NotRead, "standingDuties"),
    ];

    private static FactSheet Sheet(IReadOnlyDictionary<string, bool>? facts) => (facts ?? new Dictionary<string, bool>()).Aggregate(FactSheet.Empty, (sheet, one) => sheet.With(one.Key, one.Value));
}
