namespace Partnership.Rules.Json;

/// <summary>Something in a list of bank holidays that could not be used as it stands.</summary>
/// <param name="Place">Where, as a path in the list, such as <c>scotland.events[4].date</c>; <c>$</c> is the list itself.</param>
/// <param name="Line">The line of the text, counted from 1.</param>
/// <param name="Says">What is wrong, and what was done.</param>
public sealed record BankHolidayProblem(string Place, int Line, string Says)
{
    /// <summary>Line, place and what is wrong.</summary>
    public override string ToString() => $"line {Line}, {Place}: {Says}";
}
