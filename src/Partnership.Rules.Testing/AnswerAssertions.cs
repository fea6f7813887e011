using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Testing;

/// <summary>Assertions about answers that read as sentences. A failure shows the answer with its reasons.</summary>
/// <remarks>The assertions use FluentAssertions, so your test framework reports a failure, and an <c>AssertionScope</c> collects several.</remarks>
/// <example><code>MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All)[2].ShouldBeOn(new LocalDate(2021, 8, 27)).Because("SOT-TOR-007");</code></example>
public static class AnswerAssertions
{
    /// <summary>Asserts that a date is known, and is the one expected.</summary>
    /// <param name="due">The answer.</param>
    /// <param name="expected">The day on which it should fall.</param>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static AnswerCheck ShouldBeOn(this Determination<LocalDate> due, LocalDate expected) => ShouldBe(Guard.NotNull(due), expected);

    /// <summary>Asserts that the date of a duty is known, and is the one expected.</summary>
    /// <param name="duty">The duty of a timetable.</param>
    /// <param name="expected">The day on which it should fall.</param>
    /// <exception cref="ArgumentNullException">The duty is null.</exception>
    public static AnswerCheck ShouldBeOn(this ScheduledDuty duty, LocalDate expected) => ShouldBe(Guard.NotNull(duty).Due, expected);

    /// <summary>Asserts that an answer is known, and is the one expected.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="answer">The answer.</param>
    /// <param name="expected">The expected answer.</param>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static AnswerCheck ShouldBe<T>(this Determination<T> answer, T expected)
    {
        var known = Guard.NotNull(answer).Answer;
        return new AnswerCheck(answer).Requires(known.IsKnown && EqualityComparer<T>.Default.Equals(known.Value, expected), $"the answer to be {Fact.Known(expected)}");
    }

    /// <summary>Asserts that an answer is not known.</summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static AnswerCheck ShouldBeNotKnown(this Determination answer) =>
        new AnswerCheck(Guard.NotNull(answer)).Requires(answer.State == FactState.NotKnown, "the answer not to be known");

    /// <summary>Asserts that the question does not arise.</summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static AnswerCheck ShouldNotApply(this Determination answer) =>
        new AnswerCheck(Guard.NotNull(answer)).Requires(answer.State == FactState.NotApplicable, "the question not to apply");
}
