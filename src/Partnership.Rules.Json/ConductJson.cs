using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>Who may do what, as JSON: conditions, eligibility, conduct, interests, grievances.</summary>
public static class ConductJson
{
    /// <summary>A condition, told apart by <c>kind</c>: <c>fact</c>, <c>not</c>, <c>all</c>, <c>any</c>, <c>at-least</c>. A part without a <c>rule</c> has that of the whole.</summary>
    public static JsonShape<Condition> Condition { get; } = ConditionShape.Whole;

    /// <summary>A rule of eligibility: <c>question</c>, <c>condition</c>, <c>bindingOn</c>, <c>doubts</c>.</summary>
    public static JsonShape<EligibilityRule> EligibilityRule { get; } = new ObjectShape<EligibilityRule>("eligibility-rule", "A group's answer to a question of who may do what.", declare =>
    {
        var question = declare.Needs("question", "The question it answers.", Plain.Code(EligibilityQuestion.All), one => one.Question);
        var condition = declare.Needs("condition", "When the answer is yes.", Condition, one => one.Condition);
        var binding = declare.List("bindingOn", "The kinds of member on whom it is binding; on all when left out.", Plain.Code(MemberKind.All), one => one.BindingOn);
        var doubts = declare.List("doubts", "Doubts that go with every answer.", ReasonsJson.Flag, one => one.Caveats);
        return taken => new EligibilityRule(question(taken), condition(taken)) { BindingOn = binding(taken), Caveats = doubts(taken) };
    });

    /// <summary>A principle of conduct: <c>code</c>, <c>flags</c>, <c>says</c>, <c>scope</c>.</summary>
    public static JsonShape<ConductRule> ConductRule { get; } = new ObjectShape<ConductRule>("conduct-rule", "A principle of conduct, and when it raises a flag. A flag is never a verdict.", declare =>
    {
        var code = declare.Needs("code", "A code, unique in its document.", Plain.Words, one => one.Code);
        var flags = declare.Needs("flags", "Met when the matter should be looked at.", Condition, one => one.When);
        var says = declare.Needs("says", "What the flag says.", Plain.Words, one => one.Text);
        var scope = declare.List("scope", "The groups bound by it; every group when left out.", GovernanceJson.GroupId, one => one.Scope);
        return taken => new ConductRule(code(taken), flags(taken), says(taken)) { Scope = scope(taken) };
    });

    /// <summary>A grade of interest: <c>grade</c>, <c>when</c>.</summary>
    public static JsonShape<InterestRule> InterestRule { get; } = new ObjectShape<InterestRule>("interest-rule", "When an interest is of a grade, and what the member then does.", declare =>
    {
        var grade = declare.Needs("grade", "What the member does.", Plain.Code(InterestGrade.All), one => one.Grade);
        var when = declare.Needs("when", "When the interest is of that grade.", Condition, one => one.When);
        return taken => new InterestRule(grade(taken), when(taken));
    });

    /// <summary>A grievance procedure.</summary>
    public static JsonShape<GrievanceProcedure> GrievanceProcedure { get; } = new ObjectShape<GrievanceProcedure>("grievance-procedure", "How a group hears a grievance.", declare =>
    {
        var notice = declare.Needs("notice", "By when both sides are told, counted from the investigation.", MeetingJson.DeadlineRule, one => one.Notice);
        var appeal = declare.Needs("appeal", "By when an appeal is lodged, counted from the committee's decision.", MeetingJson.DeadlineRule, one => one.Appeal);
        var relay = declare.Needs("relay", "By when the result of an appeal is told.", MeetingJson.DeadlineRule, one => one.Relay);
        var from = declare.Needs("selectCommitteeFrom", "The group from whose members the select committee is drawn.", GovernanceJson.Party, one => one.SelectCommitteeFrom);
        var to = declare.Needs("resultToldTo", "The group that is told the result.", GovernanceJson.Party, one => one.ResultNotifiedTo);
        var raising = Step(declare, "raising", "Who may complain, and of what.", one => one.Raising);
        var addressed = Step(declare, "addressedTo", "To whom a grievance goes.", one => one.AddressedTo);
        var committee = Step(declare, "committee", "Who investigates.", one => one.Committee);
        var further = Step(declare, "furtherAction", "What happens when more is needed.", one => one.FurtherAction);
        var appealing = Step(declare, "appealing", "Who may appeal, and to whom.", one => one.Appealing);
        var back = Step(declare, "reportingBack", "Who tells the group.", one => one.ReportingBack);
        return taken => new GrievanceProcedure(notice(taken), appeal(taken), relay(taken), from(taken), to(taken))
        {
            Raising = raising(taken),
            AddressedTo = addressed(taken),
            Committee = committee(taken),
            FurtherAction = further(taken),
            Appealing = appealing(taken),
            ReportingBack = back(taken),
        };
    });

    private static Func<Taken, DocumentValue<Rule>> Step(Declaration<GrievanceProcedure> declare, string name, string description, Func<GrievanceProcedure, DocumentValue<Rule>> get) =>
        declare.States(name, description, ReasonsJson.Rule, get);
}
