using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <content>The kinds that count people or bodies, and the one that leaves it to the chair.</content>
public abstract partial record Quorum
{
    /// <summary>Left to the person in the chair.</summary>
    public sealed record AtChairsDiscretion() : Quorum("at the chair's discretion")
    {
        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.AtChairsDiscretion(this);
    }

    /// <summary>A number of members.</summary>
    /// <param name="Minimum">The minimum number, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public sealed record Members(int Minimum) : Quorum($"{Least(Minimum)} members")
    {
        /// <summary>The smallest number that meets the test of the members.</summary>
        public int Minimum { get; } = Minimum;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Members(this);
    }

    /// <summary>A share of the members, a part of a person counting as one: a third of ten is four.</summary>
    /// <param name="Numerator">The upper number, as 1 in "one third"; 1 or more.</param>
    /// <param name="Denominator">The lower number, as 3 in "one third"; not below the upper.</param>
    /// <exception cref="ArgumentException">A number is below 1, or the share is more than the whole.</exception>
    public sealed record Share(int Numerator, int Denominator) : Quorum($"{Least(Numerator)}/{English.Number(Denominator)} of the members")
    {
        /// <summary>The numerator of the share.</summary>
        public int Numerator { get; } = Numerator;

        /// <summary>The denominator of the share.</summary>
        public int Denominator { get; } = NotBelow(Numerator, Denominator);

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Share(this);
    }

    /// <summary>More than half of the members: seven of twelve, and seven of thirteen.</summary>
    public sealed record Majority() : Quorum("more than half of the members")
    {
        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Majority(this);
    }

    /// <summary>A number of members from one category of the group's list.</summary>
    /// <param name="Code">The category's code.</param>
    /// <param name="Minimum">The minimum number, 1 or more.</param>
    /// <exception cref="ArgumentException">The code is blank or the number is below 1.</exception>
    public sealed record Category(string Code, int Minimum) : Quorum($"{Least(Minimum)} from the category {Code}")
    {
        /// <summary>The code of the category that must be present.</summary>
        public string Code { get; } = Guard.NotBlank(Code);

        /// <summary>The smallest number that meets the test of the category.</summary>
        public int Minimum { get; } = Minimum;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Category(this);
    }

    /// <summary>A number of different bodies, however many people each sends.</summary>
    /// <param name="Minimum">The minimum number, 1 or more.</param>
    /// <param name="Among">The bodies that count, by key; empty when every body does.</param>
    /// <exception cref="ArgumentException">The number is below 1, or above that of the bodies named.</exception>
    public sealed record Bodies(int Minimum, ValueList<string> Among) : Quorum($"{Least(Minimum)} different bodies{Named(Among)}")
    {
        /// <summary>A number of different bodies of any sort.</summary>
        /// <param name="minimum">The minimum number, 1 or more.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
        public Bodies(int minimum)
            : this(minimum, ValueList<string>.Empty)
        {
        }

        /// <summary>The smallest number that meets the test of the bodies.</summary>
        public int Minimum { get; } = Guard.NotNull(Among).Count == 0 ? Minimum : Within(Among.Count, Minimum);

        /// <summary>The bodies that count; empty when every body does.</summary>
        public ValueList<string> Among { get; } = Among;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Bodies(this);
    }

    /// <summary>A number of members from one body.</summary>
    /// <param name="Key">The body's key.</param>
    /// <param name="Minimum">The minimum number, 1 or more.</param>
    /// <exception cref="ArgumentException">The key is blank or the number is below 1.</exception>
    public sealed record Body(string Key, int Minimum) : Quorum($"{Least(Minimum)} from {Key}")
    {
        /// <summary>The key of the body that must be present.</summary>
        public string Key { get; } = Guard.NotBlank(Key);

        /// <summary>The smallest number that meets the test of the body.</summary>
        public int Minimum { get; } = Minimum;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Body(this);
    }

    /// <summary>A number of members from one area.</summary>
    /// <param name="Name">The area.</param>
    /// <param name="Minimum">The minimum number, 1 or more.</param>
    /// <exception cref="ArgumentException">The area is blank or the number is below 1.</exception>
    public sealed record Area(string Name, int Minimum) : Quorum($"{Least(Minimum)} from the area {Name}")
    {
        /// <summary>The area that must be represented.</summary>
        public string Name { get; } = Guard.NotBlank(Name);

        /// <summary>The smallest number that meets the test of the area.</summary>
        public int Minimum { get; } = Minimum;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Area(this);
    }

    /// <summary>The holder of an office, such as the Chair. Who holds it is a fact of each person present, under <see cref="Fact"/>.</summary>
    /// <param name="Title">The title of the office.</param>
    /// <exception cref="ArgumentException">The title has no letter.</exception>
    public sealed record Officer(string Title) : Quorum($"the holder of the office {Guard.NotBlank(Title)}")
    {
        /// <summary>The title of the office whose holder must be present.</summary>
        public string Title { get; } = Guard.NotBlank(Title);

        /// <summary>The name of the fact that a person holds the office: <c>vice-chair</c> for "Vice-Chair".</summary>
        public string Fact { get; } = PartyReader.Slug(Guard.NotBlank(Title));

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Officer(this);
    }

    /// <summary>A number or a share of the members of one kind, such as those who may vote, those who are elected, the statutory partners.</summary>
    /// <remarks>
    /// Who is of the kind, the members' list says in <see cref="MemberCategory.CountedAs"/>, or it is a fact of each person present, under <see cref="Fact"/>.
    /// Worked example: "half of the voting members" with nine voting members in all is five who vote; a third adviser counts for nothing.
    /// </remarks>
    /// <param name="Kind">The kind, in the words of the terms and in the singular: "voting", "statutory partner".</param>
    /// <param name="Count">How many of them: a number, a share or a majority.</param>
    /// <exception cref="ArgumentException">The kind has no letter, or the count is another test.</exception>
    public sealed record OfKind(string Kind, Quorum Count) : Quorum($"{Counted(Guard.NotNull(Count))} of the kind {Guard.NotBlank(Kind)}")
    {
        /// <summary>The kind, in the words of the terms and in the singular.</summary>
        public string Kind { get; } = Guard.NotBlank(Kind);

        /// <summary>How many of them: a number, a share or a majority.</summary>
        public Quorum Count { get; } = Count;

        /// <summary>The name of the fact that a person is of the kind: <c>statutory-partner</c>.</summary>
        public string Fact { get; } = PartyReader.Slug(Guard.NotBlank(Kind));

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.OfKind(this);
    }

    /// <summary>A number of members who each pass a test of their own: who may vote, who have no interest in the item, who may commit money.</summary>
    /// <param name="When">The test that one member passes or does not.</param>
    /// <param name="Minimum">The minimum number, 1 or more.</param>
    /// <exception cref="ArgumentException">The test is null or the number is below 1.</exception>
    public sealed record Fit(Condition When, int Minimum) : Quorum($"{Least(Minimum)} for whom this holds: {Guard.NotNull(When).Text}")
    {
        /// <summary>The test that one member passes or does not.</summary>
        public Condition When { get; } = When;

        /// <summary>The smallest number that meets the test of fitness.</summary>
        public int Minimum { get; } = Minimum;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Fit(this);
    }

    private static string Counted(Quorum count)
    {
        Guard.Require(Guard.NotNull(count) is Members or Share or Majority, "Of one kind of member there is a number, a share or a majority.", nameof(count));
        return count.Words;
    }

    private static string Least(int minimum) => English.Number(Guard.AtLeast(1, minimum));

    private static string Named(ValueList<string> among) => Guard.NotNull(among).Count == 0 ? string.Empty : $" of {English.And([.. among])}";

    private static int NotBelow(int numerator, int denominator)
    {
        Guard.Require(denominator >= numerator, "A share is at most the whole.", nameof(denominator));
        return denominator;
    }
}
