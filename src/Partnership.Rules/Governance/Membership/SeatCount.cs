using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>How many seats a category has: a least, and a most where there is one. A document that says nothing is not a kind of quorum: the quorum is then unspecified.</summary>
/// <remarks>A closed hierarchy, read through <see cref="Match{TResult}"/>: a new kind does not compile until every reader handles it.</remarks>
public abstract record SeatCount
{
    private SeatCount(string words, int minimum = 1, int? most = null)
    {
        Words = words;
        Minimum = minimum;
        Most = most;
    }

    /// <summary>The seats in words: "1 or more", "2 to 4".</summary>
    public string Words { get; }

    /// <summary>The least number of seats; one where there are several and the number is not known.</summary>
    public int Minimum { get; }

    /// <summary>The most seats; null when there is no upper end or it is not known.</summary>
    public int? Most { get; }

    /// <summary>A number of seats, no more and no fewer.</summary>
    /// <param name="seats">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static SeatCount Exactly(int seats) => new Number(seats);

    /// <summary>A number of seats or more.</summary>
    /// <param name="least">The minimum, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static SeatCount AtLeast(int least) => new OrMore(least);

    /// <summary>Between two numbers of seats, both allowed.</summary>
    /// <param name="least">The minimum, 0 or more.</param>
    /// <param name="most">The maximum, not below the minimum.</param>
    /// <exception cref="ArgumentException">A number is negative, or the maximum is below the minimum.</exception>
    public static SeatCount Between(int least, int most) => least == most ? new Number(least) : new Range(least, most);

    /// <summary>One for each of something whose number is not in the document: "the chairs of the task groups".</summary>
    /// <param name="of">The things counted, in words.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static SeatCount OneForEach(string of) => new ForEach(Guard.NotBlank(of));

    /// <summary>Reads the number by its kind. A new kind adds a parameter.</summary>
    /// <param name="number">When it is one number.</param>
    /// <param name="orMore">When it is a minimum number.</param>
    /// <param name="range">When it is between two numbers.</param>
    /// <param name="forEach">When it is one for each of something whose number is not known.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <exception cref="ArgumentNullException">A reader is null.</exception>
    public TResult Match<TResult>(Func<Number, TResult> number, Func<OrMore, TResult> orMore, Func<Range, TResult> range, Func<ForEach, TResult> forEach) =>
        ReadBy(new Readers<TResult>(Guard.NotNull(number), Guard.NotNull(orMore), Guard.NotNull(range), Guard.NotNull(forEach)));

    /// <summary>The seats in words.</summary>
    public sealed override string ToString() => Words;

    private protected abstract TResult ReadBy<TResult>(Readers<TResult> readers);

    private static string Text(int seats) => English.Number(Guard.AtLeast(0, seats));

    /// <summary>A number of seats, no more and no fewer.</summary>
    /// <param name="Seats">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public sealed record Number(int Seats) : SeatCount(Text(Seats), Seats, Seats)
    {
        /// <summary>The number that the document states.</summary>
        public int Seats { get; } = Seats;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Number(this);
    }

    /// <summary>A number of seats or more.</summary>
    /// <param name="Minimum">The minimum, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public sealed record OrMore(int Minimum) : SeatCount($"{Text(Minimum)} or more", Minimum)
    {
        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.OrMore(this);
    }

    /// <summary>Between two numbers of seats, both allowed.</summary>
    /// <param name="Minimum">The minimum, 0 or more.</param>
    /// <param name="Most">The maximum, above the minimum.</param>
    /// <exception cref="ArgumentException">A number is negative, or the maximum is not above the minimum.</exception>
    public sealed record Range(int Minimum, int Most) : SeatCount($"{Text(Minimum)} to {Text(Most)}", Minimum, Most)
    {
        /// <summary>The largest number of seats.</summary>
        public new int Most { get; } = Above(Minimum, Most);

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Range(this);

        private static int Above(int least, int most)
        {
            Guard.Require(most > least, "The most seats cannot be below the least.", nameof(most));
            return most;
        }
    }

    /// <summary>One for each of something whose number the document does not give.</summary>
    /// <param name="Of">The things counted, in words.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public sealed record ForEach(string Of) : SeatCount($"one for each of {Guard.NotBlank(Of)}")
    {
        /// <summary>The things that have one seat each.</summary>
        public string Of { get; } = Of;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.ForEach(this);
    }

    private protected sealed record Readers<TResult>(Func<Number, TResult> Number, Func<OrMore, TResult> OrMore, Func<Range, TResult> Range, Func<ForEach, TResult> ForEach);
}
