using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>What the 2008-2011 strategy says besides its commitments, figures, achievements and legal framework.</summary>
internal static class Strategy2008Statements
{
    internal static ValueList<Statement> All { get; } = ValueList.Of(
        Says(2, "11", "Cover", "Produced by the 'Domestic Violence Steering Group'."),
        Says(3, "13-28", "Contents", "14 content lines with page numbers 3 to 11 (3,4,4,4,6,6,7,7,8,9,9,10,10,11)."),
        Says(5, "32", "Background", "Domestic violence is the commonest reported violent crime in rural areas of the force area (county strategic assessment, Oct 2007)."),
        Says(8, "34", "Background", "Known to be much under-reported; access must reach all victims and every form."),
        Says(11, "37", "Background", "LGBT victims less likely to go to police than British Crime Survey respondents, more to health professionals."),
        Says(12, "38", "Background", "Male prevalence thought far lower; male victims find services specially hard to reach."),
        Says(13, "39", "Background", "Forced marriage and honour-based violence are rising in prominence; new multi-agency ways needed."),
        Says(15, "41", "Background", "Effects on children range from behaviour change through school under-achievement to victimhood; can be lasting (UNICEF)."),
        Says(16, "43", "Background", "DV is again a priority for every CDRP in the county."),
        Says(17, "43", "Background", "Steering Group takes the strategic overview of services and sees policies and practice developed."),
        Says(18, "43", "Background", "Locally the forums/task groups keep delivering through their action plans."),
        Says(19, "45-53", "Background", "Five footnoted sources: Crime in England and Wales 2006/07; county strategic assessment Oct 2007; Henderson 2003 (Sigma Research); Sunderland and Bristol Nov 2006; UNICEF."),
        Says(20, "55-57", "The Common Vision", "Vision: co-ordinated good practice for victims (children, young people, vulnerable adults who experience or witness included), by protection and prevention, dealing with perpetrators, public awareness."),
        Says(21, "59-63", "Definition of Domestic Violence", "Same core definition as the terms of reference: single incident; threatening behaviour, violence or abuse; five types; adults; current or former partners or family; gender/sexuality neutral."),
        Says(22, "65", "Definition of Domestic Violence", "Home Office 2005 is credited for the core alone."),
        Says(23, "67-69", "Definition of Domestic Violence", "The Partnership itself adds the two extensions: son/daughter/close or blood tie perpetrator; children harmed or witnessing."),
        Says(24, "71", "Definition of Domestic Violence", "Abuse and violence used interchangeably."),
        Says(25, "73-75", "Key Achievements (2005 - 2008) - Services for Victims", "Preceding strategy ran 2005-2008."),
        Says(39, "96", "Key Achievements (2005 - 2008) - Partnership Working", "Former strategy: each of five CSPs/CDRPs set two targets - more reported incidents; smaller proportion of repeats."),
        Says(48, "113-117", "Priorities for 2008 - 2011", "Overriding aim: protect and support victims; safeguard children, young people, vulnerable adults; more reporting; fewer repeats among those at greatest risk; advice and services for all; consolidate and grow what works."),
        Says(50, "125-129", "Prevention & Early Intervention", "Rationale: change next generation's attitudes; early help to be effective, co-ordinated and consistent."),
        Says(61, "142-144", "Protection & Justice", "Rationale: safety planning, risk assessment and protection hang on co-ordination and information sharing."),
        Says(73, "159-161", "Support", "Most DV is by men against women; still all victims, incl. men and same-sex, get suitable services."),
        Says(75, "163", "Support", "Work to open up rape support services."),
        Says(76, "165", "Support", "Rural residents, travelling and other minority communities kept in mind when planning."),
        Says(83, "174", "Support", "Footnote 6: inter-personal violence module of the 2006 British Crime Survey."),
        Says(87, "180-182", "Performance Targets and Monitoring", "Expected contributions: less violent crime, less repeat victimisation, more offenders to justice."),
        Says(88, "184", "Performance Targets and Monitoring", "DV hard to monitor: wide behaviours, uneven reporting inside and between agencies."),
        Says(89, "186", "Performance Targets and Monitoring", "County LAA took one national DV indicator into its improvement targets for 2008-2011."),
        Says(97, "204-206", "Implementation of the Strategy", "Responsible: the county DV Strategy Group and Implementation Group."),
        Says(98, "206", "Implementation of the Strategy", "Both are said to meet quarterly."),
        Says(99, "206", "Implementation of the Strategy", "They monitor and evaluate initiatives and act where performance misses targets."),
        Says(100, "208", "Implementation of the Strategy", "A diagram (absent) shows LAA reporting and where the Steering Group fits."),
        Says(101, "210-212", "Communications", "Communications strategy (attached, absent): raise public, media and professional awareness; senior officers, front-line staff and Elected Members find story chances."),
        Says(102, "214-216", "Managing Diversity and Difference", "No victim excluded on any of 11 grounds: age, class, culture, disability, education level, gender, nationality, race, religion, sexuality, socio-economic group."),
        Says(103, "218", "Managing Diversity and Difference", "Equal-opportunities and impact assessment done with both groups and appended (absent)."),
        Says(110, "244", "Legal Framework", "Housing duty test: household experiences DV, cannot stay in the family home, unintentionally homeless, priority need."));

    private static Statement Says(int entry, string lines, string section, string text) =>
        new(text, Citation.InDocument(SourceDocuments.CambridgeshireStrategy, section, lines, $"CAM-STR-{entry:000}"));
}
