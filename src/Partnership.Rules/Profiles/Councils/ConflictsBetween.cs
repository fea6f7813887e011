// Generated from seeds/contradictions.csv: dotnet run --project seeds/Generate
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Profiles;

/// <summary>Caveats between documents, CON-100 to CON-120, each with the interpretation we use.</summary>
internal static class ConflictsBetween
{
    internal static ValueList<DocumentConflict> All { get; } = ValueList.Of(
        new DocumentConflict("CON-100", "Cadence: strategy has DVSG and DVIG quarterly (CAM-STR-098); terms say three a year (CAM-TOR-065) and bi-monthly (CAM-TOR-117).", "The terms of reference decide. The strategy's claim is kept as a caveat.", Citations.Strategy("Implementation of the Strategy", "206", 98), CambridgeshireEntries.Cite(65), CambridgeshireEntries.Cite(117)),
        new DocumentConflict("CON-101", "Four Taskgroups (CAM-TOR-132, CAM-STR-036) v five CDRP areas (CAM-STR-039).", "Both are as written. Which Taskgroup serves which area is not known, and one area may have none (D10).", CambridgeshireEntries.Cite(132), Citations.Strategy("Key Achievements (2005 - 2008) - Partnership Working", "92", 36), Citations.Strategy("Key Achievements (2005 - 2008) - Partnership Working", "96", 39)),
        new DocumentConflict("CON-102", "LAA outcomes NI32 and NI34 (CAM-TOR-018) v LAA adopted NI32, with NI15 in, NI34 merely related (CAM-STR-089, CAM-STR-093).", "The strategy decides: NI32 and NI15 are in the agreement, and NI34 is related.", CambridgeshireEntries.Cite(18), Citations.Strategy("Performance Targets and Monitoring", "186", 89), Citations.Strategy("Performance Targets and Monitoring", "194", 93)),
        new DocumentConflict("CON-103", "NI32 in Stockport = repeat incidents, no MARAC (STO-TOR-003); Cambridgeshire = MARAC cases (CAM-STR-091).", "The code is the same, but each partnership has its own definition. You say which one to use.", StockportEntries.Cite(3), Citations.Strategy("Performance Targets and Monitoring", "190", 91)),
        new DocumentConflict("CON-104", "NI34: domestic violence murders v domestic murder.", "This is one indicator."),
        new DocumentConflict("CON-105", "Extension credited to Home Office (CAM-TOR-011) v to the Partnership (CAM-STR-023).", "We follow the strategy's attribution.", CambridgeshireEntries.Cite(11), Citations.Strategy("Definition of Domestic Violence", "67-69", 23)),
        new DocumentConflict("CON-106", "Definition 2005 (adults, single incident, closed five types) v Southampton (16+, incident or pattern, controlling/coercive, open types, honour-based violence/FGM/forced marriage) (CAM-TOR-005, SOT-TOR-104).", "These are two definitions, which can be compared and are never merged.", CambridgeshireEntries.Cite(5), SouthamptonEntries.Cite(104)),
        new DocumentConflict("CON-107", "Stockport has no definition; action plan has none.", "These documents have no definition."),
        new DocumentConflict("CON-108", "Minutes: 7 working days (CDVP groups) (CAM-TOR-070) v 10 (Southampton) (SOT-TOR-009); Stockport none.", "Each group has its own rule.", CambridgeshireEntries.Cite(70), SouthamptonEntries.Cite(9)),
        new DocumentConflict("CON-109", "Chair: elected, 24 months (CAM-TOR-067); ex officio (CAM-TOR-112, STO-TOR-047); appointed by SCC (SOT-TOR-010).", "An office is elected, held by virtue of a post, or appointed. It may have no limit.", CambridgeshireEntries.Cite(67), CambridgeshireEntries.Cite(112), StockportEntries.Cite(47), SouthamptonEntries.Cite(10)),
        new DocumentConflict("CON-110", "Report frequency words: annually, bi-annually, quarterly, monthly, regularly, unstated.", "A frequency can be ambiguous, or not stated."),
        new DocumentConflict("CON-111", "Initials DVSG: used for the Cambridgeshire Strategy Group; would equally fit the Stockport Strategic Group (STO-TOR-002).", "Groups are named with their partnership.", StockportEntries.Cite(2)),
        new DocumentConflict("CON-112", "Priority codes 1.4, 2.9, 2.10 exist in Stockport (STO-TOR-011, STO-TOR-012, STO-TOR-013) and in the plan (CAP-PLAN-020, CAP-PLAN-044, CAP-PLAN-045).", "Codes are named with their plan.", StockportEntries.Cite(11), StockportEntries.Cite(12), StockportEntries.Cite(13), Citations.Plan("Prevent - table 1.0", "93-121", 20), Citations.Plan("Protect - table 2", "366-379", 44), Citations.Plan("Protect - table 2", "381-392", 45)),
        new DocumentConflict("CON-113", "Strands: 3P (CAM-TOR-014), three strands (CAM-STR-049), four of 2017 (CAP-PLAN-016).", "These are three schemes without a correspondence between them.", CambridgeshireEntries.Cite(14), Citations.Strategy("Priorities for 2008 - 2011", "119-123", 49), Citations.Plan("Prevent - table 1.0", "24-34", 16)),
        new DocumentConflict("CON-114", "Domestic Abuse Unit promised (CAM-STR-086), still RED (CAP-PLAN-042).", "This is not a contradiction: the later document continues the earlier one.", Citations.Strategy("Support", "178", 86), Citations.Plan("Protect - table 2", "343-350", 42)),
        new DocumentConflict("CON-115", "Sanctuary (2008, Stockport) v Bobby Scheme (2018).", "These are different schemes."),
        new DocumentConflict("CON-116", "IDVA expanded as Advocacy Service, Advisor, Advisors, Advisory Service (CAM-STR-027).", "The initials are used, and each expansion is listed.", Citations.Strategy("Key Achievements (2005 - 2008) - Services for Victims", "80", 27)),
        new DocumentConflict("CON-117", "Southampton delegate needs delegated authority (SOT-TOR-087); Cambridgeshire substitute must speak and report (CAM-TOR-059).", "Each group has its own rule.", SouthamptonEntries.Cite(87), CambridgeshireEntries.Cite(59)),
        new DocumentConflict("CON-118", "Area: Cambridgeshire (000, 001) v Cambridgeshire and Peterborough (004).", "These are two partnerships. That one succeeded the other is only a suggestion."),
        new DocumentConflict("CON-119", "Board names: Children/Children's, Adults Board v SAB, LSCB v SSCP.", "Each partnership has its own names for these boards."),
        new DocumentConflict("CON-120", "Conflict rules: declare and resolve (Cambridgeshire) (CAM-TOR-032); manage providers (Southampton) (SOT-TOR-074); Stockport none.", "Each group has its own rule.", CambridgeshireEntries.Cite(32), SouthamptonEntries.Cite(74)));
}
