using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One date of a grievance: what is due, by when, whether it was done, and whether it is late.</summary>
/// <param name="What">The thing that is due: <c>notify-by</c>, <c>appeal-by</c> or <c>relay-by</c>.</param>
/// <param name="By">The last day, with its clause and the other interpretation.</param>
/// <param name="DoneOn">The day on which it was done; not known when the day was not given.</param>
/// <param name="InTime">Met when done in time; not met when done late, or not done and the last day is past; unknown otherwise.</param>
public sealed record GrievanceDate(string What, Determination<LocalDate> By, Fact<LocalDate> DoneOn, Finding InTime)
{
    /// <summary>Who does it, in words: <c>the executive committee</c>, <c>either side</c> or <c>the select committee</c>.</summary>
    public string? Who { get; internal init; }

    /// <summary>What is due, in words: to tell both sides the outcome, to lodge an appeal, or to tell both sides the result of the appeal.</summary>
    public string Words => What switch
    {
        "notify-by" => "Tell both sides the outcome",
        "appeal-by" => "Lodge an appeal",
        "relay-by" => "Tell both sides the result of the appeal",
        _ => English.Sentence(What.Replace('-', ' ')),
    };

    /// <summary>What, and by when.</summary>
    public override string ToString() => $"{Words}: {By}";
}
