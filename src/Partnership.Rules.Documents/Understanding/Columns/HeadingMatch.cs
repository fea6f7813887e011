namespace Partnership.Rules.Documents.Understanding;

/// <summary>How a heading was recognised.</summary>
internal enum HeadingMatch
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By a word in it.</summary>
    Fragment,

    /// <summary>As a whole.</summary>
    Exact,

    /// <summary>By the caller's own map.</summary>
    Mapped,
}
