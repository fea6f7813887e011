using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Reasons;

/// <summary>What an answer was worked out from, by name. Immutable. The values go no further than the fingerprints made of them.</summary>
public sealed class ReceiptInputs
{
    private readonly SortedDictionary<string, string> values;

    private ReceiptInputs(IDictionary<string, string> values) => this.values = new SortedDictionary<string, string>(values, StringComparer.Ordinal);

    /// <summary>No input.</summary>
    public static ReceiptInputs None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The names, in the order of the alphabet.</summary>
    public ValueList<string> Names => values.Keys.ToValueList();

    /// <summary>The same with a text. A name that stands already gets the new value.</summary>
    /// <param name="name">The name of the input; never a person's.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ReceiptInputs WithText(string name, string value) =>
        new(new Dictionary<string, string>(values, StringComparer.Ordinal) { [Guard.NotBlank(name)] = Guard.NotNull(value) });

    /// <summary>The same with a date.</summary>
    /// <param name="name">The name of the input, such as <c>trigger</c>.</param>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ReceiptInputs WithDate(string name, LocalDate date) => WithText(name, LocalDatePattern.Iso.Format(date));

    /// <summary>The same with every fact of a sheet, each under its own name.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public ReceiptInputs WithFacts(FactSheet facts) =>
        Guard.NotNull(facts).Names.Aggregate(this, (inputs, name) => inputs.WithText(name, facts[name].ToString()));

    /// <summary>The same with the days a calendar does not work, year by year, so that a change is told to the year.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="years">The years the answer draws on.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReceiptInputs WithCalendar(HolidayCalendar calendar, params int[] years) =>
        Guard.NotNull(years).Aggregate(this, (inputs, year) => inputs.WithText(
            string.Format(CultureInfo.InvariantCulture, "calendar {0} {1}", Guard.NotNull(calendar).Id, year), DaysOf(calendar, year)));

    /// <summary>The names, never the values.</summary>
    public override string ToString() => Names.ToString();

    internal ValueList<ReceiptInput> Under(ReceiptSalt salt) =>
        values.Select(input => new ReceiptInput(input.Key, salt.Salted("input", input.Key, input.Value))).ToValueList();

    private static string DaysOf(HolidayCalendar calendar, int year)
    {
        var closed = calendar.ClosedDays.Where(day => day.On.Year == year).Select(day => $"{LocalDatePattern.Iso.Format(day.On)} {day.Status}");
        var open = calendar.ExtraWorkingDays.Where(day => day.Year == year).Select(LocalDatePattern.Iso.Format);
        var covered = $"{LocalDatePattern.Iso.Format(calendar.Coverage.Start)}/{LocalDatePattern.Iso.Format(calendar.ProclaimedThrough)}";
        return $"{covered}; closed {string.Join(", ", closed)}; open {string.Join(", ", open)}; weekend {calendar.Weekend}";
    }
}
