using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Blocks of whole years that follow one another from a first date and begin with it. Doing the thing late or early moves none of them.</summary>
public sealed class RecurringPeriod : DeadlineKind
{
    /// <summary>Blocks of a number of years.</summary>
    /// <param name="years">The years, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public RecurringPeriod(int years)
    {
        Years = Guard.AtLeast(1, years);
        Block = DeadlineParameter.Number("block", "Which period do you need? Enter 1 for the first.").WhenAny();
        Within = DeadlineParameter.Date("on", "On what day should the period be running? Enter a date such as 2026-02-09.").WhenAny();
    }

    /// <summary>How many years a block has.</summary>
    public int Years { get; }

    /// <summary>Which block, by its number.</summary>
    public DeadlineParameter Block { get; }

    /// <summary>Which block, by a day in it.</summary>
    public DeadlineParameter Within { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Block, Within);

    /// <inheritdoc/>
    public override string Words => $"in each period of {English.Number(Years)} years, the first beginning with";

    internal override object Content => Years;

    /// <summary>The block that is running on a day, counted from 1; 1 for a day before the first.</summary>
    /// <param name="first">The day with which the first block begins.</param>
    /// <param name="day">The day.</param>
    public int BlockOn(LocalDate first, LocalDate day)
    {
        var block = 1;
        while (first.PlusYears(block * Years) <= day)
        {
            block++;
        }

        return block;
    }
}
