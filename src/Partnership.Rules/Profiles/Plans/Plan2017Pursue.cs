using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Row = Partnership.Rules.Profiles.Plan2017Row;

namespace Partnership.Rules.Profiles;

/// <summary>The rows of the Pursue table of the 2017-2020 plan, in our own words. Overseers are keys.</summary>
internal static class Plan2017Pursue
{
    internal static ValueList<PlanAction> Rows { get; } = ValueList.Of(
        Row.Item(Plan2017.Pursue, "3.1", "Police work with partners inside and outside to give a safe, improving service", 451, "451-478", 54) with
        {
            Action = "Chairs the Delivery and Operational groups; key in reviews and in MARAC; monthly SARC meeting with Rape Crisis and Mountain Healthcare; regular university meetings on under-reporting; study of military barriers to reporting",
            Leads = Row.Leads("Police"),
            Measures = ValueList.Of("Incidents turned into investigations", "DASH referrals to MASH", "MARAC referrals", "DAISU figures to PPD PRM monthly"),
            Oversight = ValueList.Of("O8"),
        },
        Row.Item(Plan2017.Pursue, "3.2", "Police leaders, with the Police and Crime Commissioner, set a positive culture towards victims and against abusers", 480, "480-511", 56) with
        {
            Action = "Positive action at abuse incidents and, with escalation, at sexual assaults; high-risk cases to a dedicated team; referral to daily MARAC, IDVAs, ISVAs, hub and SARC; forensic attendance; media coverage; new-intake training; support advice in the new SSO book; RIT training biyearly; SSAIDP course; more civil remedies",
            Leads = Row.Leads("Police"),
            Measures = ValueList.Of("Each department answers for its own figures", "DAISU to PPD PRM monthly, then the Force Performance Board"),
            Caveats = ValueList.Of(Row.Doubt("no-update", "Nothing is reported."), Row.Doubt("ambiguous-biyearly", "Biyearly is taken as twice a year; it may mean every two years."), Row.Doubt("co-lead-in-area-text", "The area names a second leader whom the lead cell does not.")),
        },
        Row.Item(Plan2017.Pursue, "3.3", "Force-wide positive action, learning and quick shift of resources", 515, "515-532", 59) with
        {
            Action = "THRIVE grading and own closure questions in the control room; Oscar 1 alone closes abuse incidents; phones, alarms, refuge on call; UCL study of attrition and juror bias; ARU study of hair samples",
            Leads = Row.Leads("Police"),
            Measures = ValueList.Of("DAISU to PPD PRM monthly, then the Force Performance Board", "good practice and gaps named"),
            Caveats = ValueList.Of(Row.Doubt("no-update", "Nothing is reported."), Row.Doubt("oscar-1-is-a-call-sign", "Oscar 1 is a call sign.")),
        },
        Row.Item(Plan2017.Pursue, "3.4", "Back the CPS 20/20 strategy and new ways to challenge abusers", 536, "536-552", 61) with
        {
            Action = "Guidance and protocol to challenge CPS decisions, by a supervisor if need be; CJU watches file quality; DVPN, DVPO and civil remedies; breaches handled fast; RASSO monthly; joint training days",
            Leads = Row.Leads("Police"),
            Measures = ValueList.Of("CJU reports back to supervisors", "DAISU to PPD PRM monthly, then the Force Performance Board"),
            Caveats = ValueList.Of(Row.Doubt("no-update", "Nothing is reported."), Row.Doubt("20/20-is-a-name", "20/20 is part of a name, not a code.")),
        });
}
