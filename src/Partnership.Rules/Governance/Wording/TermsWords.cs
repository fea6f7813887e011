using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Reads the words in which terms of reference state limits, quorums, seats, months, offices and bodies, and writes them back so that interpretation gives the same value.</summary>
/// <remarks>
/// <para>Files of terms, the console and drafts from a document all use this grammar. It never guesses. For ambiguous words it returns every meaning; for
/// words that it does not understand it returns the place where they begin.</para>
/// <para>Worked example: <c>Limit("5 working days before the meeting", null)</c> is five working days before.</para>
/// </remarks>
/// <example><code>var limit = TermsWords.Limit("5 working days before the meeting", null);</code></example>
public static class TermsWords
{
    /// <summary>Reads how often something happens, as in "at least quarterly" or "the second Tuesday of alternate months".</summary>
    /// <param name="text">The words to read.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadWords<Cadence> Cadence(string text) =>
        CadenceInterpretation.TryParse(Guard.NotNull(text), out var read)
            ? new ReadWords<Cadence>(text, read.Interpretations)
            : new ReadWords<Cadence>(text, ValueList<Cadence>.Empty) { StoppedAt = CadenceStop.In(text), Expected = $"how often, such as {string.Join(", ", Time.Cadence.All.Take(6))}" };

    /// <summary>Reads a limit of time, as in "5 clear working days before the meeting" or "within ten working days of the meeting".</summary>
    /// <param name="text">The words to read.</param>
    /// <param name="otherwise">The direction to use where the words name none; null where it is not known, which gives both directions.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadWords<TimeLimit> Limit(string text, Direction? otherwise) => LimitReader.Read(Guard.NotNull(text), otherwise);

    /// <summary>Reads a limit of time with a time of day, as in "by noon on the third working day before" or "5 days before the meeting, by 5 pm".</summary>
    /// <param name="text">The words to read.</param>
    /// <param name="otherwise">The direction where the words name none; null where it is not known, and then both are given.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadWords<TimedLimit> TimedLimit(string text, Direction? otherwise) => LimitReader.ReadTimed(Guard.NotNull(text), otherwise);

    /// <summary>Reads a quorum, as in "one third of the members, including the council and the police, or five, whichever is more".</summary>
    /// <param name="text">The words to read.</param>
    /// <param name="list">The members' list in which names are found; null where there is none, so that each name must say whether it is a category, a body or an area.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadWords<Quorum> Quorum(string text, Membership? list) => QuorumReader.Read(Guard.NotNull(text), list ?? new Membership());

    /// <summary>Reads a number of seats, as in "two", "at least two" or "two to four".</summary>
    /// <param name="text">The words to read.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadWords<SeatCount> Seats(string text) => SeatsReader.Read(Guard.NotNull(text));

    /// <summary>Reads months of the year, as in "October", "March or April" or "between September and November".</summary>
    /// <param name="text">The words to read.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadWords<ValueList<int>> Months(string text) => MonthsReader.Read(Guard.NotNull(text));

    /// <summary>Reads how long something lasts, as in "two hours" or "1 hour 30 minutes".</summary>
    /// <param name="text">The words to read.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadWords<Duration> Length(string text) => LengthReader.Read(Guard.NotNull(text));

    /// <summary>Reads what follows when there is no quorum, as in "adjourned to a day within 10 working days, when the members present are a quorum".</summary>
    /// <param name="text">The words to read.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReadWords<QuorumFailure> WithoutQuorum(string text) => QuorumFailureReader.Read(Guard.NotNull(text));

    /// <summary>Reads how an office is filled and for how long, as in "elected from the members for two years".</summary>
    /// <param name="text">The words to read.</param>
    /// <param name="title">The title of the office.</param>
    /// <param name="citation">The place in the terms that says so.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadWords<Office> Office(string text, string title, Citation citation) =>
        OfficeReader.Read(Guard.NotNull(text), Guard.NotBlank(title), Guard.NotNull(citation));

    /// <summary>Reads how a group decides, as in "by consensus, failing that by a simple majority, the Chair having a casting vote".</summary>
    /// <param name="text">The words to read.</param>
    /// <param name="rule">The rule for a way of deciding.</param>
    /// <param name="citation">The place in the terms that says so.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadWords<DecisionRule> Decision(string text, Func<DecisionMethod, Rule> rule, Citation citation) =>
        DecisionReader.Read(Guard.NotNull(text), Guard.NotNull(rule), Guard.NotNull(citation));

    /// <summary>Reads the name of a body, with its key in square brackets where the key is not made of the name: "Health and Wellbeing Board [barsetshire/hwb]".</summary>
    /// <param name="text">The words to read.</param>
    /// <param name="partnership">The key of the partnership, with which a key that is made of the name begins.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadWords<Party> Party(string text, string partnership) => PartyReader.Read(Guard.NotNull(text), Guard.NotBlank(partnership));

    /// <summary>Writes a limit so that it reads back.</summary>
    /// <param name="limit">The limit to write.</param>
    /// <exception cref="ArgumentNullException">The limit is null.</exception>
    public static string Write(TimeLimit limit) => Guard.NotNull(limit).ToString();

    /// <summary>Writes a quorum so that it reads back; null where words cannot hold it, as with a test of fitness.</summary>
    /// <param name="quorum">The quorum to write.</param>
    /// <exception cref="ArgumentNullException">The quorum is null.</exception>
    public static string? Write(Quorum quorum) => QuorumWriter.Write(Guard.NotNull(quorum));

    /// <summary>Writes how long something lasts so that it reads back; null where it has seconds.</summary>
    /// <param name="length">The length to write.</param>
    public static string? Write(Duration length) => LengthReader.Write(length);

    /// <summary>Writes months so that they read back: "January or February".</summary>
    /// <param name="months">The months, 1 to 12.</param>
    /// <exception cref="ArgumentNullException">The months are null.</exception>
    public static string Write(ValueList<int> months) => string.Join(" or ", Guard.NotNull(months).Select(month => MonthsReader.Name(month)));

    /// <summary>Writes a number of seats so that it reads back.</summary>
    /// <param name="seats">The number to write.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public static string Write(SeatCount seats) => Guard.NotNull(seats).Words;

    /// <summary>Writes a body so that it reads back: its name, and its key where that is not made of the name.</summary>
    /// <param name="party">The body to write.</param>
    /// <param name="partnership">The key of the partnership.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Party party, string partnership) => PartyReader.Write(Guard.NotNull(party), Guard.NotBlank(partnership));
}
