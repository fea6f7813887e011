using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json;

/// <summary>A group's meetings as JSON: quorum, decisions, cadence, windows, duties with their deadlines.</summary>
public static class MeetingJson
{
    /// <summary>A quorum, told apart by <c>kind</c>.</summary>
    public static JsonShape<Quorum> Quorum { get; } = QuorumShape.Shape;

    /// <summary>A way of deciding: <c>method</c>, <c>rule</c>, <c>castingVote</c>, <c>oneVoteABody</c>.</summary>
    public static JsonShape<DecisionRule> DecisionRule { get; } = new ObjectShape<DecisionRule>("decision-rule", "How a group decides.", declare =>
    {
        var method = declare.Needs("method", "The way.", Plain.Code(DecisionMethod.All), one => one.Method);
        var rule = declare.Needs("rule", "The rule.", ReasonsJson.Rule, one => one.Rule);
        var casting = declare.States("castingVote", "Whether the chair has a casting vote.", Plain.Truth, one => one.CastingVote);
        var each = declare.States("oneVoteABody", "Whether each body has one vote, however many people it sends.", Plain.Truth, one => one.OneVoteABody);
        return taken => new DecisionRule(method(taken), rule(taken)) { CastingVote = casting(taken), OneVoteABody = each(taken) };
    });

    /// <summary>A cadence for a first so many months: <c>cadence</c>, <c>months</c>, <c>citation</c>.</summary>
    public static JsonShape<CadencePhase> CadencePhase { get; } = new ObjectShape<CadencePhase>("cadence-phase", "A cadence that holds for a first so many months.", declare =>
    {
        var cadence = declare.Needs("cadence", "How often the group meets in it.", TimeJson.CadenceReading, one => one.Cadence);
        var months = declare.Needs("months", "How many months it lasts.", new NumberShape(1), one => one.Months);
        var citation = declare.Needs("citation", "Where it is written.", ReasonsJson.Citation, one => one.Citation);
        return taken => new CadencePhase(cadence(taken), months(taken), citation(taken));
    });

    /// <summary>A window: <c>meeting</c>, <c>months</c>, <c>citation</c>.</summary>
    public static JsonShape<MeetingWindow> MeetingWindow { get; } = new ObjectShape<MeetingWindow>("meeting-window", "The months in which a named meeting of the year falls.", declare =>
    {
        var meeting = declare.Needs("meeting", "The meeting.", GovernanceJson.Trigger, one => one.Meeting);
        var months = declare.Needs("months", "The months, 1 to 12.", new ListShape<int>(new NumberShape(1, 12)) { Least = 1 }, one => one.Months);
        var citation = declare.Needs("citation", "Where it is written.", ReasonsJson.Citation, one => one.Citation);
        return taken => new MeetingWindow(meeting(taken), citation(taken), [.. months(taken)]);
    });

    /// <summary>A deadline: <c>rule</c>, <c>trigger</c>, <c>limit</c>, <c>calendar</c>.</summary>
    public static JsonShape<DeadlineRule> DeadlineRule { get; } = new ObjectShape<DeadlineRule>("deadline-rule", "A rule that sets a date.", declare =>
    {
        var rule = declare.Needs("rule", "The rule.", ReasonsJson.Rule, one => one.Rule);
        var trigger = declare.Needs("trigger", "The event from which the time runs.", GovernanceJson.Trigger, one => one.Trigger);
        var limit = declare.Needs("limit", "The limit.", TimeJson.TimeLimit, one => one.Limit);
        var calendar = declare.Needs("calendar", "The name of the calendar that says which days are closed: england-and-wales.", TimeJson.CalendarName, one => one.Calendar);
        return taken => new DeadlineRule(rule(taken), trigger(taken), limit(taken), calendar(taken));
    });

    /// <summary>A duty round a meeting: <c>point</c>, <c>what</c>, <c>deadline</c>, <c>by</c>, <c>who</c>.</summary>
    public static JsonShape<Duty> Duty { get; } = new ObjectShape<Duty>("duty", "Something that must be done by a date.", declare =>
    {
        var point = declare.Needs("point", "The point of the meeting arrangements that it settles.", Plain.Code(MeetingProvision.All), one => one.Point);
        var what = declare.Needs("what", "What must be done, in your own words.", Plain.Words, one => one.What);
        var deadline = declare.Needs("deadline", "By when.", DeadlineRule, one => one.Deadline);
        var by = declare.States("by", "The time of day by which it is done on the last day.", Plain.Time, one => one.By);
        var who = declare.List("who", "Who must do it, together; the document does not say when left out.", GovernanceJson.Party, one => one.Who);
        return taken => new Duty(point(taken), what(taken), deadline(taken), [.. who(taken)]) { By = by(taken) };
    });

    /// <summary>What is said of a group's meetings.</summary>
    public static JsonShape<MeetingArrangements> Arrangements { get; } = new ObjectShape<MeetingArrangements>("meeting-arrangements", "What a group's document says of its meetings.", declare =>
    {
        var cadence = declare.States("cadence", "How often the group meets; a floor, never a ceiling.", TimeJson.CadenceReading, one => one.Cadence);
        var duration = declare.States("duration", "How long a meeting lasts, in hours, minutes and seconds.", Plain.Length, one => one.Duration);
        var quorum = declare.States("quorum", "How many must be there.", Quorum, one => one.Quorum);
        var taker = declare.States("minuteTaker", "Who provides the minute-taker.", GovernanceJson.Party, one => one.MinuteTaker);
        var interval = declare.States("interval", "How far apart meetings are when no cadence in months says it.", TimeJson.TimeLimit, one => one.Interval);
        var orAsAgreed = declare.States("orAsAgreed", "Whether the group may agree otherwise.", Plain.Truth, one => one.OrAsAgreed);
        var phases = declare.List("phases", "The cadences that hold one after another, before the one above.", CadencePhase, one => one.Phases);
        var windows = declare.Rows("windows", "The months in which a named meeting falls.", MeetingWindow, one => one.Windows);
        var inPublic = declare.States("inPublicAYear", "How many meetings a year are held in public.", Plain.Number, one => one.InPublicAYear);
        var duties = declare.Rows("duties", "What must be done round a meeting, and by when.", Duty, one => one.Duties);
        return taken => new MeetingArrangements
        {
            Cadence = cadence(taken),
            Duration = duration(taken),
            Quorum = quorum(taken),
            MinuteTaker = taker(taken),
            Interval = interval(taken),
            OrAsAgreed = orAsAgreed(taken),
            Phases = phases(taken),
            Windows = windows(taken),
            InPublicAYear = inPublic(taken),
            Duties = duties(taken),
        };
    });
}
