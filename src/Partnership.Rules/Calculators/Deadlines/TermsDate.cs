using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a text was there yet on the days it is asked about. Nothing is refused: an earlier day is given a caveat.</summary>
/// <remarks>
/// A source without a date causes no caveat: its rules are undated, and say so. Worked example: the Southampton terms date from August 2021, so a meeting
/// of March 2010 is before them, a meeting of 10 August 2021 may be, and a meeting of 8 September 2021 is not (SOT-TOR-002).
/// </remarks>
internal static class TermsDate
{
    /// <summary>A rule on a day, by its own range and by the date of its text.</summary>
    internal static IEnumerable<Caveat> Flags(Rule rule, LocalDate on)
    {
        if (!rule.InForce.Covers(on))
        {
            yield return new Caveat("outside-its-range", $"The range of the rule is: {rule.InForce}. The day is outside it. We have not checked what applied then.", rule.Citation);
        }

        if (Flag(rule.Citation.Instrument, rule.Citation, on, on) is { } early)
        {
            yield return early;
        }
    }

    /// <summary>A group over a stretch of days, by the date of its terms; by the day it was set up where they carry none.</summary>
    internal static IEnumerable<Caveat> Flags(Group group, LocalDate from, LocalDate to)
    {
        if (!group.InForce.Covers(from) || !group.InForce.Covers(to))
        {
            yield return new Caveat("outside-its-terms", $"The range of these terms of {group.Name} is: {group.InForce}. We have not checked what applied on the other days.", group.Citation);
        }

        var created = group.Life.CreatedOn;
        if (Flag(group.Citation.Instrument, created.IsSpecified ? created.Citation : group.Citation, from, to) is { } early)
        {
            yield return early;
        }
        else if (group.Citation.Instrument.DatedOn is null && created.IsSpecified && to < created.Value.First)
        {
            yield return new Caveat("before-it-was-set-up", $"{group.Name} was set up {created.Value.When}. We have not checked what applied before.", created.Citation);
        }
    }

    /// <summary>A text over a stretch of days; null when it was there from the first of them, or carries no date.</summary>
    internal static Caveat? Flag(Instrument text, Citation because, LocalDate from, LocalDate to) => text.DatedOn switch
    {
        null => null,
        var dated when to < dated.First => new Caveat("before-its-terms", $"The text is of {English.Value(dated)}. We have not checked what applied before it.", because),
        var dated when from < dated.First => new Caveat("partly-before-its-terms", $"The text is of {English.Value(dated)}. We have not checked what applied before it in this period.", because),
        var dated when from < dated.Last => new Caveat("perhaps-before-its-terms", $"The text is of {English.Value(dated)}, without a day. We do not know whether it applied yet. Ask the partnership.", because),
        _ => null,
    };
}
