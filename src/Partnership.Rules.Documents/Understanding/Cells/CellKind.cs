namespace Partnership.Rules.Documents.Understanding;

/// <summary>What a cell may be, told without its heading. A cell may be several at once.</summary>
[Flags]
internal enum CellKind
{
    /// <summary>Text of no special kind.</summary>
    None = 0,

    /// <summary>A code such as 1.10, A1 or SAF 3.</summary>
    Code = 1,

    /// <summary>A whole number.</summary>
    Number = 2,

    /// <summary>A date that names a day, month, quarter, season or year.</summary>
    Date = 4,

    /// <summary>A date that is open, repeated or relative.</summary>
    OpenDate = 8,

    /// <summary>A word, letter, number or colour on a scale.</summary>
    Rating = 16,

    /// <summary>A tick or cross.</summary>
    Tick = 32,

    /// <summary>Yes or no.</summary>
    YesNo = 64,

    /// <summary>Short names: bodies, posts, initials.</summary>
    Name = 128,

    /// <summary>A question, or a direction how to fill the column.</summary>
    Question = 256,

    /// <summary>A sentence or more.</summary>
    Long = 512,

    /// <summary>A text that begins with a code.</summary>
    Coded = 1024,

    /// <summary>Nothing.</summary>
    Blank = 2048,
}
