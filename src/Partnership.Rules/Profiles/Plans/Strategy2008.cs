using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>The Cambridgeshire Domestic Violence Strategy 2008-2011: its strands, commitments, achievements, areas, figures and legal framework, in our own words.</summary>
/// <remarks>We assume that years such as 2007/08 run from April to March; the strategy does not say so (CON-035). Its indicators are in <see cref="Indicators2008"/>.</remarks>
public static class Strategy2008
{
    /// <summary>The three strands of the strategy: a scheme of its own (CAM-STR-049).</summary>
    public static StrandScheme Scheme { get; } =
        new("cam-2008", "The three strands of 2008-2011", "Prevention and Early Intervention", "Protection and Justice", "Support");

    /// <summary>The 30 commitments: P1 to P10, J1 to J11, S1 to S9. The codes are ours.</summary>
    public static ValueList<Commitment> Commitments { get; } = ValueList.Of(
        Promise(Prevention, "P1", "One way of screening, spotting and assessing risk, used by every agency", 131, 51),
        Promise(Prevention, "P2", "Services from voluntary and public bodies in all parts of the county, to one model", 132, 52),
        Promise(Prevention, "P3", "Protocols for sharing information, in place and watched", 133, 53),
        Promise(Prevention, "P4", "Sound shared data, to know the size of the problem and plan services", 134, 54),
        Promise(Prevention, "P5", "Work with perpetrators, joint where possible, with accredited programmes when they exist", 135, 55),
        Promise(Prevention, "P6", "No perpetrator programme without victim support beside it", 136, 56),
        Promise(Prevention, "P7", "Core joint training plus modules on child protection, vulnerable adults and young people", 137, 57),
        Promise(Prevention, "P8", "Teaching and therapy programmes in and out of school", 138, 58),
        Promise(Prevention, "P9", "Back the local Taskgroups in raising awareness", 139, 59),
        Promise(Prevention, "P10", "Universal and specialist services spread information and join campaigns", 140, 60),
        Promise(Protection, "J1", "Cases risk-assessed and referred by the CAADA method", 146, 62),
        Promise(Protection, "J2", "Firm support for the risk assessment conferences", 148, 63),
        Promise(Protection, "J3", "Conference, MAPPA, POVA and child protection work closely for those at high risk", 149, 64),
        Promise(Protection, "J4", "Closer ties with alcohol strategy and services where drink or drugs add risk", 150, 65),
        Promise(Protection, "J5", "More offenders brought to justice", 151, 66),
        Promise(Protection, "J6", "Help for vulnerable and intimidated witnesses", 152, 67),
        Promise(Protection, "J7", "Specialist courts: less delay, more confidence", 153, 68),
        Promise(Protection, "J8", "Criminal, civil and family courts and CAFCASS share information in time", 154, 69),
        Promise(Protection, "J9", "Sanctuary Scheme works and is resourced everywhere", 155, 70),
        Promise(Protection, "J10", "Safe housing: refuge, move-on, or staying at home when safe", 156, 71),
        Promise(Protection, "J11", "Protocols for homicide reviews, so that lessons are learnt", 157, 72),
        Promise(Support, "S1", "Needs of minority ethnic, male and LGBT victims recognised", 167, 77),
        Promise(Support, "S2", "Staff policies for employees who suffer or commit abuse", 168, 78),
        Promise(Support, "S3", "Advocacy and support for every victim", 169, 79),
        Promise(Support, "S4", "Fitting services for children and young people", 170, 80),
        Promise(Support, "S5", "Better access to help after rape or sexual crime", 171, 81),
        Promise(Support, "S6", "Back initiatives that are evaluated and agreed", 172, 82),
        Promise(Support, "S7", "Public information: safe housing, outreach, legal, social and money help", 176, 84),
        Promise(Support, "S8", "Needs analysis guides services and joint work", 177, 85),
        Promise(Support, "S9", "A Domestic Abuse Unit for the county", 178, 86));

    /// <summary>What was done under the strategy before, 2005-2008.</summary>
    public static ValueList<Achievement> Achievements { get; } = ValueList.Of(
        Done("Services for victims", "MARAC brought in across the county for highest-risk cases.", "77-79", 26),
        Done("Services for victims", "IDVAS (Independent Domestic Violence Advocacy Service) consolidated; MODUS database added.", "80", 27),
        Done("Services for victims", "Supervised contact centre opened in Cambridge.", "81", 28),
        Done("Services for victims", "'Jackpot alarm' scheme funded for quick police response.", "82", 29),
        Done("Services for victims", "SDVC secured for Peterborough and parts of Fenland/Huntingdonshire.", "83", 30),
        Done("Services for victims", "Freedom Programme (group therapy, female victims) rolled out.", "84", 31),
        Done("Services for victims", "Freedom for Young People (F4YP) piloted in Cambridge City and South Cambridgeshire, teenage victims.", "85", 32),
        Done("Services for victims", "Sanctuary Scheme across the county: victims stay home where safe.", "86", 33),
        Done("Partnership working", "Multi-agency training programme, free to all agencies (1 of 5).", "88-90", 34),
        Done("Partnership working", "Updated SLA between Constabulary and IDVA Service.", "91", 35),
        Done("Partnership working", "Four local DV taskgroups consolidated.", "92", 36),
        Done("Partnership working", "Digital cameras funded for police evidence.", "93", 37),
        Done("Partnership working", "New policies and information-sharing protocols between Constabulary and local authority schools.", "94", 38));

    /// <summary>Incidents recorded by the police in 2003/04 and 2007/08 against each area's target for more reporting.</summary>
    public static ValueList<AreaTarget> Areas { get; } = ValueList.Of(
        Area("Cambridge City", 1074, 1405, 40m, 30.8m, 103, 41),
        Area("East Cambridgeshire", 344, 453, 10m, 31.7m, 104, 42),
        Area("Fenland", 805, 1221, 20m, 51.7m, 105, 43),
        Area("Huntingdonshire", 1146, 1367, 10m, 19.3m, 106, 44),
        Area("South Cambridgeshire", 530, 781, 50m, 47.4m, 107, 45));

    /// <summary>The other figures it prints, and those it says are missing or still to be set.</summary>
    public static ValueList<StrategyFigure> Figures { get; } = ValueList.Of(
        Figure("share of violent crime that is domestic violence", "national", 0.16m, "ratio", 32, 4) with { Period = "2006/07" },
        Figure("incidents recorded by police", "Cambridgeshire", 5227m, "count", 32, 6) with { Period = "2007/08" },
        Figure("women affected in a lifetime", "unstated", 0.25m, "ratio", 34, 7),
        Figure("men affected in a lifetime", "unstated", 0.1667m, "ratio", 34, 7),
        Figure("vulnerable adults referred to Adult Services who were victims", "Cambridgeshire", 0.3333m, "lower-bound", 36, 9),
        Figure("people in same-sex relationships who meet domestic violence", "unstated", 0.25m, "ratio", 37, 10),
        Figure("children referred to Social Care with domestic violence recorded", "Cambridgeshire", 1325m, "count", 41, 14) with { Period = "2007/08" },
        Figure("share of incidents that are repeats", "Cambridge City", null, "ratio", 111, 47),
        Figure("share of incidents that are repeats", "East Cambridgeshire", null, "ratio", 111, 47),
        Figure("share of incidents that are repeats", "Fenland", null, "ratio", 111, 47),
        Figure("share of incidents that are repeats", "Huntingdonshire", null, "ratio", 111, 47),
        Figure("share of incidents that are repeats", "South Cambridgeshire", null, "ratio", 111, 47),
        Figure("rapes and serious sexual assaults by a present or former partner", "national", 0.51m, "ratio", 163, 74) with { Period = "2006" },
        Figure("NI 32 baseline year", "Cambridgeshire", null, "period", 192, 92) with { Period = "2008-09" },
        Figure("numeric targets", "Cambridgeshire", null, "pending", 202, 96) with { Period = "2008/09" });

    /// <summary>The Acts it names, with what it says of them: a summary, not the law.</summary>
    public static ValueList<LegalSource> LegalFramework { get; } = ValueList.Of(
        Act("Domestic Violence Crime and Victims Act 2004", 2004, "Breach of a non-molestation order (Family Law Act 1996) becomes a crime; restraining orders (Protection from Harassment Act 1997) reach further; common assault becomes arrestable", "220-226", 105),
        Act("Anti-Social Behaviour Act 2003", 2003, "More powers for social landlords; courts weigh the effect on the neighbourhood in possession cases; better orders", "228-230", 106),
        Act("Children Act 2004", 2004, "A duty on key agencies to safeguard children and promote their welfare; a safeguarding board for each local authority; services", "232-236", 107),
        Act("Crime and Disorder Act 1998, amended by the Police Reform Act 2002", 1998, "Sets up the reduction partnerships; public bodies may disclose information; changes youth justice", "238-240", 108),
        Act("Housing Act 1996, amended by the Homelessness Act 2002", 1996, "A duty to house those who cannot stay at home, are homeless without intent and in priority need; a new ground for possession", "242-244", 109));

    /// <summary>What else it says.</summary>
    public static ValueList<Statement> Statements => Strategy2008Statements.All;

    private static Strand Prevention => Scheme.Strands[0];

    private static Strand Protection => Scheme.Strands[1];

    private static Strand Support => Scheme.Strands[2];

    private static Commitment Promise(Strand strand, string code, string text, int line, int entry) =>
        new(strand, ActionCode.Parse(code), text, Cite("Priorities for 2008-2011", English.Number(line), entry));

    private static Achievement Done(string heading, string text, string lines, int entry) => new(heading, text, Cite("Key achievements", lines, entry));

    private static AreaTarget Area(string area, int baseline, int current, decimal target, decimal printed, int line, int entry) =>
        new(area, baseline, current, Cite("Key achievements", English.Number(line), entry)) { TargetPercent = target, PrintedPercent = printed };

    private static StrategyFigure Figure(string what, string area, decimal? value, string unit, int line, int entry) =>
        new(what, area, value, unit, Cite("Figures", English.Number(line), entry));

    private static LegalSource Act(string title, int year, string effect, string lines, int entry) => new(title, year, effect, Cite("Legal framework", lines, entry));

    private static Citation Cite(string section, string lines, int entry) =>
        Citation.InDocument(SourceDocuments.CambridgeshireStrategy, section, lines, $"CAM-STR-{entry:000}");
}
