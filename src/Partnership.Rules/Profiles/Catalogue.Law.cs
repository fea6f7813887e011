using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <content>The calendars, the law and the definitions.</content>
public static partial class Catalogue
{
    /// <summary>The calendars of the set, in a fixed order.</summary>
    public static CalendarSet Calendars => UkCalendars.All;

    /// <summary>The texts that are cited: documents, Acts, regulations, guidance.</summary>
    public static ValueList<Instrument> Texts => field ??= TextList.All();

    /// <summary>The deadlines of law, guidance and practice, in the order of the law table. A change of law is a second deadline under the same rule id.</summary>
    public static ValueList<Deadline> StatutoryDeadlines => StatuteBook.Deadlines;

    /// <summary>The checklists of the law.</summary>
    public static ValueList<Checklist> Checklists => StatuteBook.Checklists;

    /// <summary>The duties of law that ask for a board.</summary>
    public static ValueList<BoardDuty> BoardDuties => field ??= ValueList.Of(DomesticAbuseActBoard.Duty);

    /// <summary>What the layers ask on subjects on which they are compared: statutes, and the documents of partnerships.</summary>
    public static ValueList<LayeredRequirement> LayeredRequirements => field ??= ValueList.Of([.. CambridgeshireLayers.MeetingsAYear, .. StatuteLayers.All]);

    /// <summary>The definitions, and the documents that print none.</summary>
    public static ValueList<Definition> Definitions => DefinitionBook.All;

    /// <summary>What holds of every possible case, so that no impossible person is in a worked one.</summary>
    public static ValueList<FactConstraint> Constraints => DefinitionBook.Constraints;

    /// <summary>The lists of relatives that texts print.</summary>
    public static ValueList<KinshipList> KinshipLists => field ??= ValueList.Of(FamilyLawAct.Relatives);
}
