namespace Partnership.Rules.Documents;

/// <summary>What a column of a plan holds.</summary>
public enum ColumnRole
{
    /// <summary>Nothing known: each cell is kept under its heading.</summary>
    Kept,

    /// <summary>The strand, priority or theme.</summary>
    Strand,

    /// <summary>The code or number of the action.</summary>
    Code,

    /// <summary>The area for development or title; a code may lead it.</summary>
    Area,

    /// <summary>What is to be done; a code may lead it where there is no area.</summary>
    Action,

    /// <summary>The lead bodies.</summary>
    Lead,

    /// <summary>A named person: read as an overseer.</summary>
    Officer,

    /// <summary>Measures and outcomes.</summary>
    Measure,

    /// <summary>Milestones.</summary>
    Milestone,

    /// <summary>By when the action is due.</summary>
    Due,

    /// <summary>Progress.</summary>
    Update,

    /// <summary>The rating, as a word, a letter, a number or a colour.</summary>
    Rating,

    /// <summary>One of several columns, each headed by a rating, of which one is ticked.</summary>
    RatingTick,

    /// <summary>What is with the rating.</summary>
    RatingNote,

    /// <summary>The actions it points to.</summary>
    Reference,

    /// <summary>Whether the action comes from the strategy.</summary>
    Provenance,

    /// <summary>When money or the rating ends, one a line: <c>funding 2018-06: posts</c>.</summary>
    Limit,

    /// <summary>What is reported as done, one a line: <c>2018-03-09: guide out</c>.</summary>
    Fact,

    /// <summary>What is reported as still to come, in the same form.</summary>
    Promise,

    /// <summary>Whether what is reported shows what was asked.</summary>
    Evidence,

    /// <summary>Caveats, one a line: <c>code: words</c>.</summary>
    Flag,

    /// <summary>How many continuation rows were merged.</summary>
    Continuation,

    /// <summary>One of several columns, each headed by a body, of which those that take part are ticked.</summary>
    LeadTick,

    /// <summary>One of several columns, each headed by a time, of which those in which the action runs are ticked.</summary>
    DueTick,
}
