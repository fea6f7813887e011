using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>An action while it is read: its row, and the continuation rows as they come.</summary>
internal sealed class RowDraft(Strand? strand, ActionCode? code, SourceLocation place)
{
    internal Strand? Strand { get; } = strand;

    internal ActionCode? Code { get; } = code;

    internal SourceLocation Place { get; } = place;

    internal string Area { get; set; } = string.Empty;

    internal List<string> Action { get; } = [];

    internal List<string> Leads { get; } = [];

    internal List<string> Measures { get; } = [];

    internal List<Milestone> Milestones { get; } = [];

    internal List<string> Update { get; } = [];

    internal List<ReportedEvent> Facts { get; } = [];

    internal List<ReportedEvent> Promises { get; } = [];

    internal List<string> Oversight { get; } = [];

    internal List<(PlanReference Reference, bool RangeEnd)> SeeAlso { get; } = [];

    /// <summary>Texts in which a pointer to another action may stand.</summary>
    internal List<string> Searched { get; } = [];

    /// <summary>Cells of columns of pointers.</summary>
    internal List<(string Text, string Heading, Cell Cell)> Pointers { get; } = [];

    /// <summary>By when it is due: the words, the date where they name one, and what sort of date it is.</summary>
    internal List<DueDate> Due { get; } = [];

    internal List<PlanEndDate> Limits { get; } = [];

    internal List<UnmappedText> Kept { get; } = [];

    internal List<Caveat> Flags { get; } = [];

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
