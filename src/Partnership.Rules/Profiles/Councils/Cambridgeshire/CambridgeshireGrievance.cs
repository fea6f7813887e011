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

    internal static DocumentValue<GrievanceProcedure> Strategy { get; } = Of("dvsg", new Steps(149, 150, 151, 152, 153, 154, 155, 156, 157), CambridgeshireParties.Strategy, CambridgeshireParties.Strategy);

    internal static DocumentValue<GrievanceProcedure> Implementation { get; } = Of("dvig", new Steps(158, 158, 158, 159, 159, 160, 160, 160, 160), CambridgeshireParties.Implementation, CambridgeshireParties.Implementation);

    internal static DocumentValue<GrievanceProcedure> Taskgroup { get; } = Of("dvtg", new Steps(161, 161, 161, 162, 162, 163, 163, 163, 163), CambridgeshireParties.Implementation, CambridgeshireParties.Taskgroup);

    private static DocumentValue<GrievanceProcedure> Of(string group, Steps steps, Party selectFrom, Party toldTo) => DocumentValue.As(
        new GrievanceProcedure(
            new DeadlineRule(Rule(group, "notice", "Both sides are told in writing within 14 days of the investigation", steps.Notice), Investigation, TimeLimit.DaysAfter(14), Calendar),
            new DeadlineRule(Rule(group, "appeal", "An appeal is lodged in writing within 14 days of the decision", steps.Appeal), Decision, TimeLimit.DaysAfter(14), Calendar),
            new DeadlineRule(Rule(group, "relay", "The final decision is told to both sides within 21 days", steps.Relay), AppealReceived, TimeLimit.DaysAfter(21), Calendar),
            selectFrom,
            toldTo)
        {
            Raising = Said(group, "raise", "A member may complain of a member's conduct or of what the group did", steps.Raise),
            AddressedTo = Said(group, "address", "A complaint goes to the Chair, or to the Vice-Chair if it is about the Chair", steps.Address),
            Committee = Said(group, "committee", "The executive committee is the Chair, the Vice-Chair and one other elected member", steps.Committee),
            FurtherAction = Said(group, "further-action", "If more is needed the executive committee is convened, and both sides are told", steps.Further),
            Appealing = Said(group, "appeal-to", "Either side may appeal to a select committee", steps.AppealTo),
            ReportingBack = Said(group, "report-back", "The select committee tells the group what it decided", steps.Back),
        },
        Cite(steps.Raise));

    private static DocumentValue<Rule> Said(string group, string step, string title, int entry) => DocumentValue.As(Rule(group, step, title, entry), Cite(entry));

    private static Rule Rule(string group, string step, string title, int entry) => RuleOf($"{group}/grievance/{step}", title, entry);

    private sealed record Steps(int Raise, int Address, int Committee, int Notice, int Further, int AppealTo, int Appeal, int Relay, int Back);
}
