using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using static Partnership.Rules.Profiles.CambridgeshireEntries;

namespace Partnership.Rules.Profiles;

/// <summary>The grievance procedure of the three Cambridgeshire groups: one wording, three sets of places. The Taskgroups' appeals go one tier up (CON-013).</summary>
internal static class CambridgeshireGrievance
{
    private static readonly CalendarId Calendar = CalendarId.Parse("england-and-wales");
    private static readonly Trigger Investigation = new("investigation", "the investigation");
    private static readonly Trigger Decision = new("committee-decision", "the executive committee's decision");
    private static readonly Trigger AppealReceived = new("appeal-received", "the receipt of the appeal");

    /// <summary>From which end of the investigation 14 days run is not said.</summary>
    private static readonly ValueList<StartInterpretation> InvestigationStarts = ValueList.Of(
        StartAt("investigation-ended", "the end of the investigation", "counted from the other end of the investigation", "notice-anchor", "The 14 days were counted from the end of the investigation."),
        StartAt("investigation-started", "the start of the investigation", "counted from the other end of the investigation", "notice-anchor", "The 14 days were counted from the start of the investigation."));

    /// <summary>From what the 21 days run is not said.</summary>
    private static readonly ValueList<StartInterpretation> ResultStarts = ValueList.Of(
        StartAt("appeal-received", "the receipt of the appeal", "counted from the receipt of the appeal", "relay-anchor", "The terms name no start for the 21 days. We used the day the appeal was received."),
        StartAt("appeal-decided", "the select committee's decision", "counted from the select committee's decision", "relay-anchor", "The terms name no start for the 21 days. We used the day of the select committee's decision."));

    private static readonly ValueList<GrievanceNote> Notes = ValueList.Of<GrievanceNote>(
        new(GrievancePoint.SubjectSits, null, ValueList.Of("CON-008", "D6")),
        new(GrievancePoint.DeciderHearsAppeal, "Nothing in the text keeps deciders off the appeal", ValueList.Of("CON-014")),
        new(GrievancePoint.LateNotice, null, ValueList.Of("D7")),
        new(GrievancePoint.CommitteeWords, "We assumed that 'one other elected member' is a member whom the group chooses for the panel. It might mean a councillor. Ask the partnership", ValueList.Of("CON-007", "D9")),
        new(GrievancePoint.ChairByPost, "The Chair holds the office by a post, so that 'one other elected member' does not quite fit", ValueList.Of("CAM-TOR-158")));

    private static readonly GrievanceNote Panel = new(GrievancePoint.SelectCommittee, "The text draws the select committee from 'DVIIG', a misprint. We read it as the Domestic Violence Implementation Group, one tier up. Ask the partnership which group is meant", ValueList.Of("CON-013"));

    internal static DocumentValue<GrievanceProcedure> Strategy { get; } = Of("dvsg", new Steps(149, 150, 151, 152, 153, 154, 155, 156, 157), CambridgeshireParties.Strategy, CambridgeshireParties.Strategy);

    internal static DocumentValue<GrievanceProcedure> Implementation { get; } = Of("dvig", new Steps(158, 158, 158, 159, 159, 160, 160, 160, 160), CambridgeshireParties.Implementation, CambridgeshireParties.Implementation);

    internal static DocumentValue<GrievanceProcedure> Taskgroup { get; } = Of("dvtg", new Steps(161, 161, 161, 162, 162, 163, 163, 163, 163), CambridgeshireParties.Implementation, CambridgeshireParties.Taskgroup, Panel);

    private static DocumentValue<GrievanceProcedure> Of(string group, Steps steps, Party selectFrom, Party toldTo, params GrievanceNote[] more) => DocumentValue.As(
        new GrievanceProcedure(
            Deadline.Of(Rule(group, "notice", "Both sides get written notice within 14 days of the investigation", steps.Notice), Investigation, TimeLimit.DaysAfter(14), Calendar) with { Starts = InvestigationStarts },
            Deadline.Of(Rule(group, "appeal", "An appeal is lodged in writing within 14 days of the decision", steps.Appeal), Decision, TimeLimit.DaysAfter(14), Calendar),
            Deadline.Of(Rule(group, "relay", "Both sides are notified of the final decision within 21 days", steps.Relay), AppealReceived, TimeLimit.DaysAfter(21), Calendar) with { Starts = ResultStarts },
            selectFrom,
            toldTo)
        {
            Raising = Said(group, "raise", "A member may complain of a member's conduct or of what the group did", steps.Raise),
            AddressedTo = Said(group, "address", "A complaint goes to the Chair, or to the Vice-Chair if it is about the Chair", steps.Address),
            Committee = Said(group, "committee", "The executive committee is the Chair, the Vice-Chair and one other elected member", steps.Committee),
            Addressees = ValueList.Of("chair", "vice-chair"),
            CommitteeSeats = ValueList.Of(ExecutiveSeat.Chair, ExecutiveSeat.ViceChair, ExecutiveSeat.OtherElectedMember),
            Notes = ValueList.Of([.. Notes, .. more]),
            FurtherAction = Said(group, "further-action", "If more is needed the executive committee is convened, and both sides are notified", steps.Further),
            Appealing = Said(group, "appeal-to", "Either side may appeal to a select committee", steps.AppealTo),
            ReportingBack = Said(group, "report-back", "The select committee tells the group what it decided", steps.Back),
        },
        Cite(steps.Raise));

    private static DocumentValue<Rule> Said(string group, string step, string title, int entry) => DocumentValue.As(Rule(group, step, title, entry), Cite(entry));

    private static StartInterpretation StartAt(string code, string start, string words, string caveat, string text) => new(new Trigger(code, start), words, new Caveat(caveat, text));

    private static Rule Rule(string group, string step, string title, int entry) => RuleOf($"{group}/grievance/{step}", title, entry);

    private sealed record Steps(int Raise, int Address, int Committee, int Notice, int Further, int AppealTo, int Appeal, int Relay, int Back);
}
