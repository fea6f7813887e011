using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Shell;

/// <summary>The range in which a rule is in force, as JSON has it: its dates are ISO 8601.</summary>
internal static class Ranges
{
    internal static string Iso(InForce range) => range.Purpose is null ? Days(range) : $"{Days(range)}, for {range.Purpose}";

    private static string Days(InForce range) => (range.From, range.To) switch
    {
        _ when range.IsProspective => "not yet in force",
        (null, null) => "undated",
        ({ } from, null) => $"from {Dates.Iso(from)}",
        (null, { } to) => $"to {Dates.Iso(to)}",
        ({ } from, { } to) => $"{Dates.Iso(from)} to {Dates.Iso(to)}",
    };
}
