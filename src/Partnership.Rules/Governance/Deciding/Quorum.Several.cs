using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <content>The kinds that are made of other tests.</content>
public abstract partial record Quorum
{
    /// <summary>Several tests, all of which must be met.</summary>
    /// <param name="Tests">The tests; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public sealed record AllOf(ValueList<Quorum> Tests) : Quorum(Joined(Tests, "and"))
    {
        /// <summary>Several tests, all of which must be met.</summary>
        /// <param name="tests">The tests; at least two.</param>
        /// <exception cref="ArgumentException">There are fewer than two.</exception>
        public AllOf(params Quorum[] tests)
            : this(ValueList.Of(Guard.NotNull(tests)))
        {
        }

        /// <summary>The tests that must all be met.</summary>
        public ValueList<Quorum> Tests { get; } = Guard.NotNull(Tests);

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.AllOf(this);
    }

    /// <summary>Several tests, one of which must be met.</summary>
    /// <param name="Tests">The tests; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public sealed record AnyOf(ValueList<Quorum> Tests) : Quorum(Joined(Tests, "or"))
    {
        /// <summary>Several tests, one of which must be met.</summary>
        /// <param name="tests">The tests; at least two.</param>
        /// <exception cref="ArgumentException">There are fewer than two.</exception>
        public AnyOf(params Quorum[] tests)
            : this(ValueList.Of(Guard.NotNull(tests)))
        {
        }

        /// <summary>The tests of which one must be met.</summary>
        public ValueList<Quorum> Tests { get; } = Guard.NotNull(Tests);

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.AnyOf(this);
    }

    /// <summary>At least a number of these tests: "three of the five statutory partners".</summary>
    /// <param name="Minimum">The number of tests that must be met, from 1 to all.</param>
    /// <param name="Tests">The tests; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two tests, or the number is out of range.</exception>
    public sealed record AtLeast(int Minimum, ValueList<Quorum> Tests) : Quorum($"at least {Least(Minimum)} of these: {string.Join("; ", Several(Tests))}")
    {
        /// <summary>At least a number of these tests.</summary>
        /// <param name="minimum">The number of tests that must be met, from 1 to all.</param>
        /// <param name="tests">The tests; at least two.</param>
        /// <exception cref="ArgumentException">There are fewer than two tests, or the number is out of range.</exception>
        public AtLeast(int minimum, params Quorum[] tests)
            : this(minimum, ValueList.Of(Guard.NotNull(tests)))
        {
        }

        /// <summary>How many must be met.</summary>
        public int Minimum { get; } = Within(Several(Guard.NotNull(Tests)).Count, Minimum);

        /// <summary>The tests of which a number must be met.</summary>
        public ValueList<Quorum> Tests { get; } = Guard.NotNull(Tests);

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.AtLeast(this);
    }

    private static ValueList<Quorum> Several(ValueList<Quorum> tests)
    {
        Guard.Require(Guard.NotNull(tests).Count > 1, "Several tests are two or more.", nameof(tests));
        return tests;
    }

    /// <summary>"a and b"; a test that is itself made of several is in brackets, so that the words can be read one way only.</summary>
    private static string Joined(ValueList<Quorum> tests, string word)
    {
        var words = Several(tests).Select(one => one is AllOf or AnyOf or AtLeast ? $"({one.Words})" : one.Words).ToArray();
        return $"{string.Join(", ", words.Take(words.Length - 1))} {word} {words[words.Length - 1]}";
    }

    private static int Within(int most, int minimum)
    {
        Guard.Require(minimum <= most, $"{English.Number(minimum)} of {English.Number(most)} can never be met.", nameof(minimum));
        return minimum;
    }
}
