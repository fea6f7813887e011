using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using static Partnership.Rules.Profiles.CambridgeshireEntries;
using static Partnership.Rules.Profiles.Drafting;

namespace Partnership.Rules.Profiles;

/// <summary>Who may do what in the Cambridgeshire groups.</summary>
internal static class CambridgeshireEligibility
{
    /// <summary>Rules that hold for the whole partnership.</summary>
    internal static ValueList<EligibilityRule> Everywhere { get; } = ValueList.Of(Join(), Commit(), Remove());

    internal static ValueList<EligibilityRule> Strategy { get; } = ValueList.Of([.. Everywhere, Substitute("dvsg", 59), Grievance("dvsg", 149), Appeal("dvsg", 154), Executive("dvsg", 151), Select("dvsg", 154, "the Strategy Group")]);

    internal static ValueList<EligibilityRule> Implementation { get; } = ValueList.Of([.. Everywhere, Substitute("dvig", 104), CoOpt(), Grievance("dvig", 158), Appeal("dvig", 160), Executive("dvig", 158), Select("dvig", 160, "the Implementation Group")]);

    internal static ValueList<EligibilityRule> Taskgroup { get; } = ValueList.Of([.. Everywhere, Representation(), Grievance("dvtg", 161), Appeal("dvtg", 163), Executive("dvtg", 161), Select("dvtg", 163, "the Implementation Group")]);

    private static EligibilityRule Join()
    {
        var rule = RuleOf("join", "A member signs up to the aims, purpose and ethos, and satisfies the membership criteria", 19);
        return new EligibilityRule(EligibilityQuestion.Join, All(
            rule,
            ("signed-up", "Has it signed up to the aims, purpose and ethos?"),
            ("meets-criteria", "Does it satisfy the membership criteria? They are nowhere in the document.")))
        {
            Caveats = ValueList.Of(new Caveat("criteria-absent", "The terms require members to meet criteria but do not set the criteria out. Ask the partnership for them (CON-006).", Cite(164))),
        };
    }

    private static EligibilityRule Commit()
    {
        var rule = RuleOf("commit-resources", "Resources are committed only with the Strategy Group's full knowledge and support", 31);
        return new EligibilityRule(EligibilityQuestion.CommitResources, All(
            rule, ("dvsg-informed", "Does the Strategy Group know fully?"), ("dvsg-supports", "Does the Strategy Group support it?")))
        {
            Caveats = ValueList.Of(new Caveat("form-of-support", "The text does not say how support is shown. A recorded decision of the Strategy Group is advised.", Cite(31))),
        };
    }

    private static EligibilityRule Remove()
    {
        var rule = RuleOf("remove-from-meeting", "The Chair may have a person put out of that meeting", 35);
        return new EligibilityRule(EligibilityQuestion.RemoveFromMeeting, All(
            rule, ("actor-is-chair", "Is it the Chair who acts?"), ("person-present", "Is the person at the meeting?"), ("behaviour-not-tolerated", "Was there a remark or behaviour of a kind not tolerated?")))
        {
            Caveats = ValueList.Of(new Caveat("this-meeting-only", "The power is for the meeting concerned. It does not end a membership, and does not cover a Chair's own behaviour.", Cite(35))),
        };
    }

    private static EligibilityRule Substitute(string group, int entry) => new(EligibilityQuestion.Substitute, All(
        RuleOf($"{group}/substitute", "The named member finds and briefs a substitute who speaks for the body and reports on actions", entry),
        ("arranged-by-named-member", "Did the named member arrange the substitute?"),
        ("briefed", "Was the substitute briefed?"),
        ("speaks-for-body", "Can the substitute speak for the organisation?"),
        ("reports-actions", "Can the substitute report on actions from earlier meetings?")));

    private static EligibilityRule Representation() => new(EligibilityQuestion.Substitute, Fact(
        RuleOf("dvtg/substitute", "Members attend every meeting or send suitable representation", 137), "appropriate", "Is the representation suitable? The document does not say what is."))
    {
        Caveats = ValueList.Of(new Caveat("suitable-undefined", "Suitable is not defined, and no briefing or power to speak is asked (CON-026).", Cite(137))),
    };

    private static EligibilityRule CoOpt() => new(EligibilityQuestion.CoOpt, All(
        RuleOf("dvig/co-opt", "The group may co-opt someone when it agrees, when more or special expertise is needed, and when the recruit benefits the work", 103),
        ("agreed", "Does the group agree?"),
        ("expertise-needed", "Is more or special expertise felt to be needed?"),
        ("benefits-group", "Would the recruit benefit the work?")));

    private static EligibilityRule Grievance(string group, int entry)
    {
        var rule = RuleOf($"{group}/grievance/raise", "A member may complain of a member's conduct or of what the group did", entry);
        return new EligibilityRule(EligibilityQuestion.RaiseGrievance, Condition.All(
            rule,
            rule.Title,
            Fact(rule, "is-member", "Is the one who complains a member of the group?"),
            Any(rule, "The ground is one of two", ("ground-is-member-conduct", "Is it about a member's conduct?"), ("ground-is-group-action", "Is it about what the group did?"))));
    }

    private static EligibilityRule Appeal(string group, int entry) => new(EligibilityQuestion.Appeal, Any(
        RuleOf($"{group}/grievance/appeal-who", "Either side may appeal", entry), "One of the two sides", ("is-complainant", "Did they complain?"), ("is-respondent", "Were they complained of?")));

    private static EligibilityRule Executive(string group, int entry) => new(EligibilityQuestion.SitOnExecutiveCommittee, Any(
        RuleOf($"{group}/grievance/executive-who", "The Chair, the Vice-Chair and one other elected member sit on the executive committee", entry),
        "One of the three",
        ("is-chair", "Is this person the Chair?"),
        ("is-vice-chair", "Is this person the Vice-Chair?"),
        ("is-chosen-member", "Is this person the one other elected member?")))
    {
        Caveats = ValueList.Of(
            new Caveat("subject-may-sit", "Nothing in the text keeps the person complained of off the executive committee (CON-008, D6).", Cite(entry)),
            new Caveat("elected-member", "We assumed that 'one other elected member' is a member whom the group chooses for the panel. It might mean a councillor. Ask the partnership (CON-007, D9).", Cite(entry))),
    };

    private static EligibilityRule Select(string group, int entry, string from) => new(EligibilityQuestion.SitOnSelectCommittee, Fact(
        RuleOf($"{group}/grievance/select-who", $"The select committee is drawn from the members of {from}", entry), "is-member-of-that-group", $"Is this person a member of {from}?"))
    {
        Caveats = ValueList.Of(new Caveat("decider-may-sit", "Nothing in the text keeps deciders off the appeal (CON-014).", Cite(entry))),
    };
}
