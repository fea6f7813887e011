using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The end of a term by an office's own rule: so long from its start, or a day of the year, or a named meeting.</summary>
internal static class Tenure
{
    internal static bool None(Office office) => !office.LongestTerm.IsSpecified && !office.EndsAt.IsSpecified && !office.Rotation.IsSpecified;

    /// <summary>True when the terms say how long the office lasts, in a clause that is not held.</summary>
    internal static bool IsNotRead(in DocumentValue<Office> office) =>
        office.IsNotRead || (office.IsSpecified && (office.Value.LongestTerm.IsNotRead || office.Value.EndsAt.IsNotRead || office.Value.Rotation.IsNotRead));

    /// <summary>The earliest and the latest day on which the longest term can end; null while a named meeting has no day.</summary>
    internal static (LocalDate? Earliest, LocalDate? Latest) Ends(Office office, TenureFacts facts, PartialDate from)
    {
        if (!office.EndsAt.IsSpecified)
        {
            var limit = office.LongestTerm.IsSpecified ? office.LongestTerm.Value : office.Rotation.Value.Each;
            return (RepeatedLimit.After(from.First, limit), RepeatedLimit.After(from.Last, limit));
        }

        var end = office.EndsAt.Value;
        return end.Meeting is not null
            ? facts.MeetingOn.IsKnown ? (facts.MeetingOn.Value, facts.MeetingOn.Value) : (null, null)
            : (NextDay(from.First, end), NextDay(from.Last, end));
    }

    internal static string InWords(Office office) =>
        office.EndsAt.IsSpecified ? $"The term ends at {office.EndsAt.Value}"
        : office.LongestTerm.IsSpecified ? $"The office is {office}, the last day allowed"
        : $"The office is {office}, {office.Rotation.Value.Each.Unit.Of(office.Rotation.Value.Each.Amount, string.Empty)} each, the last day allowed";

    internal static Question AskFrom(Office office) =>
        new("from", $"On what day did the term of the {office.Title} begin? Enter a date such as 2026-02-09.", office.LongestTerm.IsSpecified ? office.LongestTerm.Citation : null);

    internal static Question AskFor(Office office, TenureFacts facts) =>
        office.EndsAt is { IsSpecified: true, Value.Meeting: not null } && !facts.MeetingOn.IsKnown
            ? new Question("meeting-on", $"On what day is {office.EndsAt.Value.Words}? Enter a date such as 2026-02-09.", office.EndsAt.Citation)
            : facts.From.Value.First != facts.From.Value.Last
                ? new Question("from", $"On exactly what day did the term of the {office.Title} begin? Enter a date such as 2026-02-09.", office.LongestTerm.IsSpecified ? office.LongestTerm.Citation : null)
                : new Question("to", $"On exactly what day did the term of the {office.Title} end? Enter a date such as 2026-02-09.", office.LongestTerm.IsSpecified ? office.LongestTerm.Citation : null);

    private static LocalDate NextDay(LocalDate from, TenureEnd end)
    {
        var inYear = new LocalDate(from.Year, end.Month!.Value, end.Day!.Value);
        return inYear >= from ? inYear : inYear.PlusYears(1);
    }
}
