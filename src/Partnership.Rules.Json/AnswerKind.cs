namespace Partnership.Rules.Json;

/// <summary>What an answer in JSON is written as.</summary>
public enum AnswerKind
{
    /// <summary>Text: the answer in words.</summary>
    Words = 0,

    /// <summary>An ISO date.</summary>
    Date = 1,

    /// <summary><c>met</c> or <c>notMet</c>.</summary>
    Finding = 2,

    /// <summary>A whole number.</summary>
    Number = 3,
}
