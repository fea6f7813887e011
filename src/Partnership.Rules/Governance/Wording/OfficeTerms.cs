using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads how long an office is held at a time, where a term ends, and how many terms may follow one another.</summary>
internal sealed class OfficeTerms(Citation? citation)
{
    private TimeLimit? longest;
    private TenureEnd? end;
    private int? running;

    /// <summary>The office with what was read.</summary>
    internal Office On(Office office) => office with
    {
        LongestTerm = longest is null ? default : DocumentValue.As(longest, citation!),
        EndsAt = end is null ? default : DocumentValue.As(end, citation!),
        ConsecutiveTerms = running is { } terms ? DocumentValue.As(terms, citation!) : default,
    };

    /// <summary>True when a term comes next; what was taken in vain is for the caller to give back.</summary>
    internal bool Read(WordReader reader)
    {
        if (Yearly(reader) is { } yearly)
        {
            end = Meeting(reader);
            longest = end is null ? yearly : null;
        }
        else if ((longest = Length(reader)) is null)
        {
            return false;
        }

        running = Renewals(reader);
        return true;
    }

    /// <summary>"Annually", "each year", "every two years".</summary>
    private static TimeLimit? Yearly(WordReader reader)
    {
        reader.TakeAny(",");
        if (reader.TakeAny("annually", "yearly", "each year", "every year", "each municipal year", "every municipal year"))
        {
            return TimeLimit.YearsAfter(1);
        }

        var start = reader.Place;
        if (reader.TakeAny("every") && reader.Number() is { } years and > 0 && reader.TakeAny("years"))
        {
            return TimeLimit.YearsAfter(years);
        }

        reader.Place = start;
        return null;
    }

    /// <summary>"At the annual meeting": a term that begins there each year ends at the next.</summary>
    private static TenureEnd? Meeting(WordReader reader)
    {
        var start = reader.Place;
        reader.TakeAny(",");
        reader.TakeAny("at the group's", "at the board's", "at its", "at the");
        if (reader.TakeAny("annual general meeting", "agm"))
        {
            return TenureEnd.AtMeeting("annual-general-meeting", "the annual general meeting");
        }

        if (reader.TakeAny("annual meeting"))
        {
            return TenureEnd.AtMeeting("annual-meeting", "the annual meeting");
        }

        if (reader.TakeAny("first meeting of the municipal year", "first meeting of each municipal year", "first meeting in the municipal year", "first meeting after the annual council", "first meeting of the new municipal year", "first meeting in each municipal year", "first meeting of every municipal year"))
        {
            return TenureEnd.AtMeeting("first-meeting", "the first meeting of the municipal year");
        }

        reader.Place = start;
        return null;
    }

    private static TimeLimit? Length(WordReader reader)
    {
        reader.TakeAny(",");
        reader.Skip("for", "a", "term", "terms", "of", "office", "up to", "at most", "no more than", "not more than", "a maximum of", "maximum", "the", "period");
        var (amount, unit) = Joined(reader) ?? (reader.TakeAny("one", "a") ? 1 : reader.Number(), null);
        unit ??= amount is null ? null : TimeUnit.All.FirstOrDefault(one => reader.TakeAny(one.Singular, $"{one.Singular}s"));
        reader.Skip("at most", "at the most", "term", "terms", "period", "of office");
        return unit is null || amount is null or 0 or > TimeLimit.MostAmount ? null : TimeLimit.Of(amount.Value, unit, unit == TimeUnit.Months || unit == TimeUnit.Years ? Counting.CorrespondingDate : Counting.DayZeroExcluded, Direction.After);
    }

    /// <summary>"Two-year".</summary>
    private static (int? Amount, TimeUnit? Unit)? Joined(WordReader reader)
    {
        if (reader.Current.Bare.Split('-') is [var number, var unit] && Numbers.Find(number) is { } amount && TimeUnit.All.FirstOrDefault(one => one.Singular == unit) is { } found)
        {
            reader.Place++;
            return (amount, found);
        }

        return null;
    }

    /// <summary>"Renewable once", "for no more than two consecutive terms": how many terms may follow one another.</summary>
    private static int? Renewals(WordReader reader)
    {
        var start = reader.Place;
        reader.TakeAny(",");
        reader.TakeAny("and");
        if (reader.TakeAny("renewable", "which may be renewed", "may be renewed", "renewed"))
        {
            var times = reader.TakeAny("once", "for one further term", "for a further term", "for one more term") ? 1 : reader.TakeAny("twice", "for two further terms") ? 2 : (int?)null;
            reader.TakeAny("only");
            return times is null ? Back(reader, start) : times + 1;
        }

        reader.Skip("may serve", "may be held", "with", "for", "up to", "no more than", "not more than", "at most", "a maximum of", "maximum of");
        var terms = reader.Number();
        return terms is > 0 && reader.TakeAny("consecutive terms", "successive terms", "terms", "terms in a row", "consecutive term", "term") ? terms : Back(reader, start);
    }

    private static int? Back(WordReader reader, int start)
    {
        reader.Place = start;
        return null;
    }
}
