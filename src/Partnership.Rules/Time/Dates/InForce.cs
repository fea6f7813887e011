using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>When a rule or a text is in force, both ends included. Either end may be open or not known.</summary>
/// <remarks>
/// A section may commence for one purpose first: then the purpose is part of the range. A range with no start that is
/// not <see cref="Prospective"/> has no known beginning.
/// </remarks>
public sealed record InForce
{
    private InForce(LocalDate? from, LocalDate? to, bool prospective)
    {
        Guard.Require(from is null || to is null || from <= to, "A range ends on or after the day it starts.", nameof(to));
        From = from;
        To = to;
        IsProspective = prospective;
    }

    /// <summary>In force always: a text that carries no date.</summary>
    public static InForce Undated { get; } = new(null, null, false);

    /// <summary>Made but not commenced: in force on no day yet.</summary>
    public static InForce Prospective { get; } = new(null, null, true);

    /// <summary>The first day in force; null when it has none that is known.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day in force; null when it has not ended.</summary>
    public LocalDate? To { get; }

    /// <summary>True when it is not in force on any day yet.</summary>
    public bool IsProspective { get; }

    /// <summary>The purpose for which it is in force; null when for every purpose.</summary>
    public string? Purpose { get; private init; }

    /// <summary>In force from a day on.</summary>
    /// <param name="from">The first day.</param>
    public static InForce Since(LocalDate from) => new(from, null, false);

    /// <summary>In force up to a day, that day included.</summary>
    /// <param name="to">The last day.</param>
    public static InForce Until(LocalDate to) => new(null, to, false);

    /// <summary>In force between two days, both included.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static InForce Between(LocalDate from, LocalDate to) => new(from, to, false);

    /// <summary>The same range, for one purpose only.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <exception cref="ArgumentException">The purpose is blank.</exception>
    public InForce For(string purpose) => this with { Purpose = Guard.NotBlank(purpose) };

    /// <summary>True when in force on the day, whatever the purpose.</summary>
    /// <param name="date">The day.</param>
    public bool Covers(LocalDate date) => !IsProspective && (From is null || From <= date) && (To is null || date <= To);

    /// <summary>The range as a receipt binds it. A receipt kept long ago is compared with it, so it stays as it is when the English changes.</summary>
    internal string OnReceipt => Text(string.Empty, Purpose);

    /// <summary>The range in English.</summary>
    public override string ToString() => Text("from ", Purpose?.Replace('-', ' '));

    private string Text(string opening, string? purpose)
    {
        var range = (From, To) switch
        {
            _ when IsProspective => "not yet in force",
            (null, null) => "undated",
            ({ } from, null) => $"from {English.Date(from)}",
            (null, { } to) => $"to {English.Date(to)}",
            ({ } from, { } to) => $"{opening}{English.Date(from)} to {English.Date(to)}",
        };
        return purpose is null ? range : $"{range}, for {purpose}";
    }
}
