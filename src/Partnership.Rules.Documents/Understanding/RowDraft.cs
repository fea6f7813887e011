using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>An action while it is read: its row, and the continuation rows as they come. Most rows need few of its lists, so each is made when it is asked for.</summary>
internal sealed class RowDraft(Strand? strand, ActionCode? code, SourceLocation place)
{
    private List<string>? action;
    private List<string>? leads;
    private List<string>? measures;
    private List<Milestone>? milestones;
    private List<string>? update;
    private List<ReportedEvent>? facts;
    private List<ReportedEvent>? promises;
    private List<string>? oversight;
    private List<(PlanReference Reference, bool RangeEnd)>? seeAlso;
    private List<string>? searched;
    private List<(string Text, string Heading, Cell Cell)>? pointers;
    private List<DueDate>? due;
    private List<PlanEndDate>? limits;
    private List<UnmappedText>? kept;
    private List<Caveat>? flags;

    internal Strand? Strand { get; } = strand;

    internal ActionCode? Code { get; set; } = code;

    internal SourceLocation Place { get; } = place;

    internal string Area { get; set; } = string.Empty;

    internal List<string> Action => action ??= [];

    internal List<string> Leads => leads ??= [];

    internal List<string> Measures => measures ??= [];

    internal List<Milestone> Milestones => milestones ??= [];

    internal List<string> Update => update ??= [];

    internal List<ReportedEvent> Facts => facts ??= [];

    internal List<ReportedEvent> Promises => promises ??= [];

    internal List<string> Oversight => oversight ??= [];

    internal List<(PlanReference Reference, bool RangeEnd)> SeeAlso => seeAlso ??= [];

    /// <summary>Texts in which a pointer to another action may stand.</summary>
    internal List<string> Searched => searched ??= [];

    /// <summary>Cells of columns of pointers.</summary>
    internal List<(string Text, string Heading, Cell Cell)> Pointers => pointers ??= [];

    /// <summary>By when it is due: the words, the date where they name one, and what sort of date it is.</summary>
    internal List<DueDate> Due => due ??= [];

    internal List<PlanEndDate> Limits => limits ??= [];

    internal List<UnmappedText> Kept => kept ??= [];

    internal List<Caveat> Flags => flags ??= [];

    internal Rating? Rating { get; set; }

    internal SourceLocation? RatingPlace { get; set; }

    internal string? RatingNote { get; set; }

    /// <summary>Whether the words that name the action are bold; null where they are both, or where the file cannot tell.</summary>
    internal bool? IsBold { get; init; }

    internal Provenance Provenance { get; set; } = Provenance.Unknown;

    internal Evidence Evidence { get; set; } = Evidence.NotAssessed;

    internal int Continuations { get; set; }

    /// <summary>Keeps a text under its heading.</summary>
    internal void Keep(string heading, string text, Cell cell) => Kept.Add(new UnmappedText(heading, text, cell.PlaceAt()));
}
