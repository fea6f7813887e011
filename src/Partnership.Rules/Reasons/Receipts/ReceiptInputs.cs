using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Reasons;

/// <summary>What a receipt binds in addition to the inputs that an answer knows by itself, by name. Immutable. The values go no further than the fingerprints made of them.</summary>
/// <remarks>A receipt of the first format binds only these inputs. Give the same inputs again to see what changed.</remarks>
public sealed class ReceiptInputs
{
    private readonly ReceiptInputs? before;
    private readonly KeyValuePair<string, string>[] added;
    private SortedDictionary<string, string>? settled;

    private ReceiptInputs(ReceiptInputs? before, params KeyValuePair<string, string>[] added) => (this.before, this.added) = (before, added);

    /// <summary>The inputs of a receipt that binds none.</summary>
    public static ReceiptInputs None { get; } = new(null);

    /// <summary>The names, in the order of the alphabet.</summary>
    public ValueList<string> Names => Values.Keys.ToValueList();

    /// <summary>The same with a text. A name that stands already gets the new value.</summary>
    /// <param name="name">The name of the input; never a person's.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ReceiptInputs WithText(string name, string value) =>
        new(this, new KeyValuePair<string, string>(Guard.NotBlank(name), Guard.NotNull(value)));

    /// <summary>The same with a date.</summary>
    /// <param name="name">The name of the input, such as <c>trigger</c>.</param>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ReceiptInputs WithDate(string name, LocalDate date) => WithText(name, Iso(date));

    /// <summary>The same with every fact of a sheet, each under its own name.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public ReceiptInputs WithFacts(FactSheet facts) =>
        Guard.NotNull(facts).Names.Aggregate(this, (inputs, name) => inputs.WithText(name, facts[name].ToString()));

    /// <summary>The same with a calendar's years, and each day in them that it closes or works out of turn, by its date: so that a change is reported to the day.</summary>
    /// <remarks>
    /// The dates are in clear, as the calendar has them. Worked example: with England and Wales 2021 there are the inputs
    /// <c>calendar england-and-wales 2021</c>, <c>calendar england-and-wales 2021-01-01</c> and seven days more.
    /// </remarks>
    /// <param name="calendar">The calendar.</param>
    /// <param name="years">The years the answer draws on.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReceiptInputs WithCalendar(HolidayCalendar calendar, params int[] years)
    {
        _ = Guard.NotNull(calendar);
        return new ReceiptInputs(this, [.. Guard.NotNull(years).SelectMany(year => Days(calendar, year)).Select(day => new KeyValuePair<string, string>($"calendar {calendar.Id} {day.What}", day.Value))]);
    }

    /// <summary>The names, never the values.</summary>
    public override string ToString() => Names.ToString();

    internal IEnumerable<(string Name, string Value)> All => Values.Select(input => (input.Key, input.Value));

    /// <summary>All of them, put in order once they are asked for: giving many one after another copies none.</summary>
    private SortedDictionary<string, string> Values => settled ??= Settle();

    private SortedDictionary<string, string> Settle()
    {
        var layers = new Stack<ReceiptInputs>();
        var from = this;
        while (from.before is { } earlier && from.settled is null)
        {
            layers.Push(from);
            from = earlier;
        }

        var all = from.settled is { } known ? new SortedDictionary<string, string>(known, StringComparer.Ordinal) : new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in layers.SelectMany(layer => layer.added))
        {
            all[pair.Key] = pair.Value;
        }

        return all;
    }

    private static IEnumerable<(string What, string Value)> Days(HolidayCalendar calendar, int year) =>
    [
        (English.Number(year), $"{Iso(calendar.Coverage.Start)}/{Iso(calendar.ProclaimedThrough)}; weekend {calendar.Weekend}"),
        .. calendar.NonWorkingDays.Where(day => day.On.Year == year).Select(day => (Iso(day.On), $"closed, {day.Status}")),
        .. calendar.ExtraWorkingDays.Where(day => day.Year == year).Select(day => (Iso(day), "worked")),
    ];

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
