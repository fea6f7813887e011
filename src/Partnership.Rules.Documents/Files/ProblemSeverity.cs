namespace Partnership.Rules.Documents;

/// <summary>How much a problem matters.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Note,

    /// <summary>Something was not understood; its text is kept and its meaning is null.</summary>
    Warning,

    /// <summary>Something could not be read at all.</summary>
    Error,
}
