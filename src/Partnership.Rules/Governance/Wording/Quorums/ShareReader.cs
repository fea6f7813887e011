namespace Partnership.Rules.Governance;

/// <summary>Reads a share of the members: "half", "two thirds", "1/3", "40 per cent".</summary>
internal sealed class ShareReader(WordReader words)
{
    /// <summary>The share that comes next; null, and nothing taken, when none does.</summary>
    internal Quorum.Share? Read()
    {
        var start = words.Place;
        var share = Half() ?? Fraction() ?? Percent();
        words.Place = share is null ? start : words.Place;
        return share;
    }

    private Quorum.Share? Half() => words.TakeAny("half", "one half", "a half", "one-half") ? new Quorum.Share(1, 2) : null;

    private Quorum.Share? Fraction()
    {
        var word = words.Current.Bare;
        if (word.Contains('/') && word.Split('/') is [var up, var low] && Numbers.Find(up) is { } above and > 0 && Numbers.Find(low) is { } below && below >= above)
        {
            words.Place++;
            return new Quorum.Share(above, below);
        }

        if (word.Split('-') is [var many, var parts] && Numbers.Find(many) is { } joined && Parts(parts) is { } whole)
        {
            words.Place++;
            return Made(joined, whole);
        }

        var number = words.TakeAny("a") ? 1 : words.Number();
        return number is { } times && Parts(words.Current.Bare) is { } denominator && Advance() ? Made(times, denominator) : null;
    }

    private static Quorum.Share? Made(int numerator, int denominator) => numerator > 0 && numerator <= denominator ? new Quorum.Share(numerator, denominator) : null;

    private static int? Parts(string word) => Array.Find(QuorumNames.Shares, one => one.Name == word).Parts is > 0 and var parts ? parts : null;

    private bool Advance()
    {
        words.Place++;
        return true;
    }

    private Quorum.Share? Percent()
    {
        var word = words.Current.Bare;
        var number = word.Length > 0 && word[word.Length - 1] == '%' ? Numbers.Find(word.TrimEnd('%')) : null;
        words.Place += number is null ? 0 : 1;
        number ??= words.Number() is { } digits && words.TakeAny("%", "per cent", "percent") ? digits : null;
        words.TakeAny("or more");
        return number is > 0 and <= 100 and var share ? Lowest(share) : null;
    }

    private static Quorum.Share Lowest(int percent)
    {
        var (one, other) = (percent, 100);
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return new Quorum.Share(percent / one, 100 / one);
    }
}
