using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>The options that make up one limit: one amount, and how it is counted.</summary>
internal sealed class LimitOptions
{
    private readonly Setting<int>[] amounts =
        [.. LimitWords.Units.Select(Amount)];

    private readonly Setting<Counting> reading = new(
        "--reading", $"one of {string.Join(", ", LimitWords.Readings)}", LimitWords.Reading, "which days count as clear days (working-days unless given)");

    private readonly Setting<Rolling> roll = new("--roll", $"one of {Rolling.All}", Rolling.Parse, "where to move a date that is not a working day");
    private readonly Option<bool> before = Options.Flag("--before", "counts back from the date");
    private readonly Option<bool> beginningWith = Options.Flag("--beginning-with", "makes the date day 1, not day 0");

    internal LimitOptions(Command command)
    {
        Array.ForEach(amounts, command.Add);
        command.Add(reading);
        command.Add(roll);
        command.Add(before);
        command.Add(beginningWith);
    }

    private string AmountNames => string.Join(", ", amounts.Select(one => one.Name));

    /// <summary>The first of these options that was given, for a command that takes none of them just then.</summary>
    internal string? AnyGiven(ParseResult parsed) =>
        new Option[] { reading, roll, before, beginningWith }.Concat(amounts).FirstOrDefault(one => parsed.GetResult(one) is { Implicit: false })?.Name;

    internal TimeLimit Read(ParseResult parsed)
    {
        var amount = TheOneAmount(parsed);
        var unit = amount.Name[2..];
        var direction = parsed.GetValue(before) ? Direction.Before : Direction.After;
        CheckReading(parsed, unit);
        var limit = LimitWords.Of(unit, amount.Needed(parsed), direction, reading.Or(parsed, Counting.ClearWorkingDays));
        return Begun(limit, parsed, amount.Name).Rolled(roll.Or(parsed, Rolling.Stay));
    }

    private static Setting<int> Amount(string unit) => new(
        $"--{unit}",
        $"a whole number from 0 to {Options.Digits(TimeLimit.MostAmount)} (--before counts back)",
        text => Options.Between(0, TimeLimit.MostAmount, text),
        $"number of {unit.Replace('-', ' ')} to count");

    private Setting<int> TheOneAmount(ParseResult parsed) => amounts.Where(one => one.IsGiven(parsed)).ToArray() switch
    {
        [var one] => one,
        [] => throw new BadUsageException($"An amount is needed. Enter one of {AmountNames}."),
        var many => throw new BadUsageException($"Use either {many[0].Name} or {many[1].Name}, not both. Enter one of {AmountNames}."),
    };

    private void CheckReading(ParseResult parsed, string unit)
    {
        if (reading.IsGiven(parsed) && unit != "clear-days")
        {
            throw new BadUsageException("--reading says which days are clear days. Use it only with --clear-days.");
        }
    }

    private TimeLimit Begun(TimeLimit limit, ParseResult parsed, string amount)
    {
        if (!parsed.GetValue(beginningWith))
        {
            return limit;
        }

        return limit.Amount == 0 || amount == "--clear-days"
            ? throw new BadUsageException($"--beginning-with cannot go with {amount} {Options.Digits(limit.Amount)}. Enter 1 or more of {string.Join(", ", amounts.SkipLast(1).Select(one => one.Name))}.")
            : limit.BeginningWithTrigger();
    }
}
