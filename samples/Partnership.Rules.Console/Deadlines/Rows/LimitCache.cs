using System.Text;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Limits already made, for most rows of a long file state one of a few. It never grows past a bound.</summary>
internal sealed class LimitCache
{
    private const int Slots = 4096;

    private readonly MadeLimit?[] made = new MadeLimit?[Slots];

    internal WordList<string> Units { get; } = new(LimitWords.Units.Select(unit => (unit, unit)));

    internal WordList<Direction> Directions { get; } = new(Direction.All.Select(one => (one.Code, one)));

    internal WordList<Counting> Readings { get; } = new(LimitWords.Readings.Select(one => (one, LimitWords.Reading(one))));

    internal Word<Counting> SafestReading => Readings.All.Single(one => one.Means == Counting.ClearWorkingDays);

    internal MadeLimit Of(Word<string> unit, int amount, Word<Direction> direction, Word<Counting> reading)
    {
        var key = (((((amount * LimitWords.Units.Count) + unit.Place) * Direction.All.Count) + direction.Place) * LimitWords.Readings.Count) + reading.Place;
        var slot = key % Slots;
        return made[slot] is { } limit && limit.Key == key
            ? limit
            : made[slot] = new MadeLimit(key, LimitWords.Of(unit.Means, amount, direction.Means, reading.Means));
    }
}

/// <summary>A limit, and its words once they are asked for.</summary>
internal sealed class MadeLimit(int key, TimeLimit limit)
{
    private byte[]? words;

    internal int Key { get; } = key;

    internal TimeLimit Limit { get; } = limit;

    internal byte[] Words => words ??= Encoding.UTF8.GetBytes(Limit.ToString());
}
