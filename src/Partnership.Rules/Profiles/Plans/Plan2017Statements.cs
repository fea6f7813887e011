using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>What the 2017-2020 plan says outside its rows: provision, bodies, duties inside rows, abbreviations.</summary>
internal static class Plan2017Statements
{
    internal static ValueList<Statement> All { get; } = ValueList.Of(
        Says(8, "13-15", "Prevent - current services", "Provision 1 of 6: work in schools and communities on abuse, healthy relationships, consent."),
        Says(9, "16", "Prevent - current services", "Provision 2: White Ribbon status for districts and county; Cambridge City re-accredited, must reapply in 2019."),
        Says(10, "17", "Prevent - current services", "Provision 3: outreach commissioned through Refuge, Cambridge Women's Aid, Rape Crisis."),
        Says(11, "18", "Prevent - current services", "Provision 4: DVPP challenging and disrupting perpetrators."),
        Says(12, "19", "Prevent - current services", "Provision 5: advice and information by county and Peterborough councils."),
        Says(13, "20", "Prevent - current services", "Provision 6: perpetrator work by Probation and BENCH."),
        Says(27, "242-244", "Protect - current provision", "Provision 1 of 8: IDVAS and ISVAS advocacy."),
        Says(28, "245", "Protect - current provision", "Provision 2: outreach services' advocacy."),
        Says(29, "246", "Protect - current provision", "Provision 3: countywide SARC."),
        Says(30, "247", "Protect - current provision", "Provision 4: Victim and Witness Hub."),
        Says(31, "248", "Protect - current provision", "Provision 5: MARACs daily and weekly for high-risk victims."),
        Says(32, "249", "Protect - current provision", "Provision 6: refuge commissioned by both councils."),
        Says(33, "250", "Protect - current provision", "Provision 7: MASH and children's social care."),
        Says(34, "251", "Protect - current provision", "Provision 8: police response to emergencies."),
        Says(47, "430-432", "Pursue - current provision", "Provision 1 of 6: DAISU investigation unit."),
        Says(48, "433", "Pursue - current provision", "Provision 2: DVPP in both areas for high-risk, high-profile perpetrators."),
        Says(49, "434", "Pursue - current provision", "Provision 3: Integrated Offender Management."),
        Says(50, "435", "Pursue - current provision", "Provision 4: merged Victim and Witness Hub / Witness Care."),
        Says(51, "436", "Pursue - current provision", "Provision 5: SDVC."),
        Says(52, "437", "Pursue - current provision", "Provision 6: MAPPA for the highest re-offending risk."),
        Says(55, "459-473", "Pursue - table 3", "Inside 3.1: SARC meeting monthly; universities regularly; DAISU performance to PPD PRM monthly."),
        Says(57, "502", "Pursue - table 3", "Inside 3.2: RIT training is 'biyearly'."),
        Says(58, "511", "Pursue - table 3", "DAISU to PPD PRM monthly, feeding Force Performance Board (in 3.2, 3.3, 3.4)."),
        Says(60, "521", "Pursue - table 3", "Inside 3.3: a DA incident may be closed only by Oscar 1."),
        Says(62, "546", "Pursue - table 3", "Inside 3.4: RASSO meetings monthly."),
        Says(63, "538", "Pursue - table 3", "Inside 3.4: DAISU officers may challenge CPS decisions and escalate to a supervisor."),
        Says(64, "542-544", "Pursue - table 3", "Inside 3.4: DVPN/DVPO and civil remedies; breaches handled fast."),
        Says(65, "559-561", "Prepare - current provision", "Provision 1 of 5: community provision by Women's Aid, Refuge, Rape Crisis Partnership."),
        Says(66, "562", "Prepare - current provision", "Provision 2: parenting, Troubled Families, social care interventions."),
        Says(67, "563", "Prepare - current provision", "Provision 3: specialist mental health and counselling."),
        Says(68, "564", "Prepare - current provision", "Provision 4: Hub support."),
        Says(69, "565", "Prepare - current provision", "Provision 5: IDVA posts (Cambridgeshire only) for young people, A8 communities, A&E/maternity."),
        Says(85, "20-718", "Computations over the whole table", "Bodies named besides the two chaired groups: DHR Group, DASV Board, MASH Governance board, SAB, SAB QEG, LSCB, DVPP, PPD PRM, Force Performance Board, DA Champions Network, police-focused sex-work group, Victim and Witness Hub, MASH, SARC."),
        Says(90, "16-700", "Computations over the whole table", "Abbreviations used without expansion: A8, ARU, ASC, AVA, BARTA, BENCH, CBT, CCC, CCG, CCS, CHRB, ChISVA, CJU, CPFT, CPN, CPS, CRCC, CSC, CSP, CWA, DAHA, DAISU, DASH, DVPN/DVPO, FCR, IDLDP, LGSS, LSCB, MAPPA, MARAC, NRTPF, NSPCC, OPCC, PCC, PPD PRM, PSHE/PHSE, QEG, RASSO, RIT, RSE, SAB, SSAIDP, SSO, TecSOS, THRIVE, UCL, VAWG, WFD, YMCA, YOS."));

    private static Statement Says(int entry, string lines, string section, string text) =>
        new(text, Citation.InDocument(SourceDocuments.CambridgeshireAndPeterboroughPlan, section, lines, $"CAP-PLAN-{entry:000}"));
}
