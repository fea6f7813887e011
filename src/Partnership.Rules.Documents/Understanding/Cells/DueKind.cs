namespace Partnership.Rules.Documents;

/// <summary>What sort of answer a plan gives to "by when?".</summary>
public enum DueKind
{
    /// <summary>A day, month, quarter, season or year.</summary>
    Fixed,

    /// <summary>From one date to another; the last is the date.</summary>
    Range,

    /// <summary>Again and again, as in "quarterly" or "each April".</summary>
    Repeated,

    /// <summary>Counted from something else, as in "within three months of launch".</summary>
    Relative,

    /// <summary>No date yet, or none at all, as in "TBC" or "ongoing".</summary>
    Open,

    /// <summary>Words that are not understood as a date; they are kept as they are.</summary>
    NotUnderstood,
}
