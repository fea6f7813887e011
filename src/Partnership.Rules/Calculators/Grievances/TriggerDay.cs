using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>The day of an event that a document names as the start of a time, by the code of its trigger.</summary>
/// <param name="Code">The code of the trigger, as the document's deadline holds it.</param>
/// <param name="On">The day of the event.</param>
/// <exception cref="ArgumentException">The code is blank.</exception>
public sealed record TriggerDay(string Code, LocalDate On)
{
    /// <summary>The code of the trigger.</summary>
    public string Code { get; } = Guard.NotBlank(Code);

    /// <summary>Code and day, as one line of text.</summary>
    public override string ToString() => $"{Code} {English.Date(On)}";
}
