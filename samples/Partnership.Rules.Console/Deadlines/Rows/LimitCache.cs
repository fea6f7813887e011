using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Limits already made, for most rows of a long file state one of a few. It never grows past a bound.</summary>
internal sealed class LimitCache
{
    private const int Most = 4096;

    private readonly Dictionary<(Word<string> Unit, int Amount, Word<Direction> Direction, Word<Counting> Reading), TimeLimit> made = [];

    internal static Word<string>[] Units { get; } = [.. LimitWords.Units.Select(unit => new Word<string>(unit, unit))];

    internal static Word<Direction>[] Directions { get; } = [.. Direction.All.Select(one => new Word<Direction>(one.Code, one))];

    internal static Word<Counting>[] Readings { get; } = [.. LimitWords.Readings.Select(one => new Word<Counting>(one, LimitWords.Reading(one)))];

    internal static Word<Counting> SafestReading { get; } = Readings.Single(one => one.Means == Counting.ClearWorkingDays);

    internal TimeLimit Of(Word<string> unit, int amount, Word<Direction> direction, Word<Counting> reading)
    {
        var key = (unit, amount, direction, reading);
        if (made.TryGetValue(key, out var limit))
        {
            return limit;
        }

        if (made.Count == Most)
        {
            made.Clear();
        }

        return made[key] = LimitWords.Of(unit.Means, amount, direction.Means, reading.Means);
    }
}
