using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <content>The kinds of cadence.</content>
public abstract partial record Cadence
{
    /// <summary>A number of times in a number of months. A floor: it sets no spacing.</summary>
    /// <param name="Number">The number of times, 1 or more.</param>
    /// <param name="Months">The number of months, 1 or more; 12 for a year.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public sealed record Times(int Number, int Months) : Cadence($"{CadenceNumbers.Times(Guard.AtLeast(1, Number))} {Period(Guard.AtLeast(1, Number), Guard.AtLeast(1, Months))}")
    {
        /// <summary>The number of times in the period.</summary>
        public int Number { get; } = Number;

        /// <summary>In how many months.</summary>
        public int Months { get; } = Months;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Times(this);

        private static string Period(int number, int months) => months switch
        {
            1 => "a month",
            3 => "a quarter",
            12 => "a year",
            _ when months % 12 == 0 => $"in {CadenceNumbers.InWords(months / 12)} years",
            _ => $"in {CadenceNumbers.InWords(months)} months",
        };
    }

    /// <summary>A number of months apart at most.</summary>
    /// <param name="Months">The number of months, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public sealed record EveryMonths(int Months) : Cadence(Apart(Months))
    {
        /// <summary>The number of months from one to the next.</summary>
        public int Months { get; } = Months;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.EveryMonths(this);

        private static string Apart(int months) => Guard.AtLeast(1, months) switch
        {
            1 => "monthly",
            3 => "quarterly",
            > 12 when months % 12 == 0 => $"every {CadenceNumbers.InWords(months / 12)} years",
            _ => $"every {CadenceNumbers.InWords(months)} months",
        };
    }

    /// <summary>A number of days or weeks apart at most: "every six weeks".</summary>
    /// <param name="Days">The number of days, 1 or more; 42 for six weeks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public sealed record EveryDays(int Days) : Cadence(InDays(Days))
    {
        /// <summary>The number of days from one to the next.</summary>
        public int Days { get; } = Days;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.EveryDays(this);

        private static string InDays(int days) => Guard.AtLeast(1, days) switch
        {
            1 => "daily",
            7 => "weekly",
            14 => "fortnightly",
            _ when days % 7 == 0 => $"every {CadenceNumbers.InWords(days / 7)} weeks",
            _ => $"every {CadenceNumbers.InWords(days)} days",
        };
    }

    /// <summary>The nth weekday of a month: "the second Tuesday of every second month".</summary>
    /// <param name="Nth">The occurrence in the month, 1 to 4, or 5 for the last.</param>
    /// <param name="Day">The day of the week.</param>
    /// <param name="Months">The number of months from one to the next, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or there is no such day of the week.</exception>
    public sealed record Weekday(int Nth, IsoDayOfWeek Day, int Months) : Cadence($"the {CadenceNumbers.Nth(Nth)} {Named(Day)} of every {CadenceNumbers.EveryNth(Guard.AtLeast(1, Months))}month")
    {
        /// <summary>The occurrence in the month, 1 to 4, or 5 for the last.</summary>
        public int Nth { get; } = Nth;

        /// <summary>The day of the week.</summary>
        public IsoDayOfWeek Day { get; } = Day;

        /// <summary>Every how many months.</summary>
        public int Months { get; } = Months;

        /// <summary>The day in the month of another day: the second Tuesday of March 2026 is the 10th.</summary>
        /// <param name="month">Any day of the month.</param>
        public LocalDate In(LocalDate month) => Nth == 5
            ? new LocalDate(month.Year, month.Month, 1).PlusMonths(1).Previous(Day)
            : new LocalDate(month.Year, month.Month, 1).PlusDays(-1).Next(Day).PlusWeeks(Nth - 1);

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Weekday(this);

        internal static string Named(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? CadenceNumbers.Weekdays[(int)day - 1]
            : throw new ArgumentOutOfRangeException(nameof(day), day, "There is no such day of the week.");
    }

    /// <summary>Once in each of the months that are named, on any day of it: "in March, June, September and December", "monthly except August".</summary>
    /// <remarks>Worked example: in March and September, last on 10 March 2026: the next is by 30 September 2026.</remarks>
    /// <param name="Months">The months, 1 to 12, each once; they are kept in the order of the year.</param>
    /// <exception cref="ArgumentException">There is none, one is no month, one appears twice, or all twelve are named, which is every month.</exception>
    public sealed record InMonths(ValueList<int> Months) : Cadence(CadenceMonths.Words(CadenceMonths.Ordered(Guard.NotNull(Months))))
    {
        /// <summary>The months of the year, in their order.</summary>
        public ValueList<int> Months { get; } = CadenceMonths.Ordered(Guard.NotNull(Months));

        /// <summary>The first day of the next named month after the month of a day.</summary>
        internal LocalDate Next(LocalDate day)
        {
            var month = new LocalDate(day.Year, day.Month, 1);
            do
            {
                month = month.PlusMonths(1);
            }
            while (!Months.Contains(month.Month));

            return month;
        }

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.InMonths(this);
    }

    /// <summary>The nth weekday of each of the months that are named: "the first Tuesday of March and September".</summary>
    /// <param name="Nth">Which of the month, 1 to 4, or 5 for the last.</param>
    /// <param name="Day">The day of the week.</param>
    /// <param name="Months">The months, 1 to 12, each once; they are kept in the order of the year.</param>
    /// <exception cref="ArgumentException">The number or the day is out of range, or the months are none, no months, doubled or all twelve.</exception>
    public sealed record WeekdayInMonths(int Nth, IsoDayOfWeek Day, ValueList<int> Months) : Cadence($"the {CadenceNumbers.Nth(Nth)} {Weekday.Named(Day)} {CadenceMonths.Of(CadenceMonths.Ordered(Guard.NotNull(Months)))}")
    {
        /// <summary>Which of the month, 1 to 4, or 5 for the last.</summary>
        public int Nth { get; } = Nth;

        /// <summary>The day of the week.</summary>
        public IsoDayOfWeek Day { get; } = Day;

        /// <summary>The months of the year, in their order.</summary>
        public ValueList<int> Months { get; } = CadenceMonths.Ordered(Guard.NotNull(Months));

        /// <summary>The day in the next named month after the month of a day.</summary>
        internal LocalDate Next(LocalDate day) => new Weekday(Nth, Day, 1).In(new InMonths(Months).Next(day));

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.WeekdayInMonths(this);
    }

    /// <summary>Before each meeting of the parent body.</summary>
    /// <param name="Days">The minimum number of days before the parent's meeting, 0 or more; 0 when only the order is stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public sealed record BeforeParent(int Days) : Cadence(Guard.AtLeast(0, Days) == 0 ? "before every meeting of the parent body" : $"at least {CadenceNumbers.InWords(Days)} {(Days == 1 ? "day" : "days")} before every meeting of the parent body")
    {
        /// <summary>At least how many days before it.</summary>
        public int Days { get; } = Days;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.BeforeParent(this);
    }

    /// <summary>Each time the group meets: no date of its own.</summary>
    public sealed record EachMeeting() : Cadence("at every meeting")
    {
        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.EachMeeting(this);
    }

    /// <summary>When there is need: no number and no date.</summary>
    public sealed record WhenNeeded() : Cadence("as needed")
    {
        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.WhenNeeded(this);
    }
}
