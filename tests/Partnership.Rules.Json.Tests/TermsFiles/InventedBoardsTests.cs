using System.Text;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Forty questions put to eight invented boards. Each answer was worked out by hand from the board's words.</summary>
public sealed class InventedBoardsTests
{
    private static readonly LocalDate June = new(2026, 6, 10);
    private static readonly LocalDate May = new(2026, 5, 6);
    private static readonly LocalDate On = new(2026, 3, 11);
    private static readonly ReportingYear Year = ReportingYear.Calendar(2026);

    public static TheoryData<string, string, string, Func<Group, string>> Questions() => new()
    {
        { "ashvale", "papers of a meeting on 10 June 2026", "2026-06-03", group => Due(group, MeetingProvision.PapersOut, June) },
        { "ashvale", "minutes of a meeting on 10 June 2026", "2026-06-24", group => Due(group, MeetingProvision.MinutesOut, June) },
        { "ashvale", "three of sixteen came", "quorate", group => Quorum(group, 16, "a", "b", "c") },
        { "ashvale", "two of sixteen came", "inquorate", group => Quorum(group, 16, "a", "b") },
        { "ashvale", "two of eight came", "quorate", group => Quorum(group, 8, "a", "b") },
        { "ashvale", "three meetings in the year", "notMet", group => Held(group, 3) },
        { "ashvale", "papers handed in", "unspecified", group => group.Unspecified.Contains(MeetingProvision.PapersIn) ? "unspecified" : "other" },
        { "brackwater", "papers of a meeting on 6 May 2026", "2026-04-29", group => Due(group, MeetingProvision.PapersOut, May) },
        { "brackwater", "minutes of a meeting on 6 May 2026", "2026-05-20", group => Due(group, MeetingProvision.MinutesOut, May) },
        { "brackwater", "five came, the council and the police among them", "quorate", group => Quorum(group, 9, "a:council", "b:police", "c:health", "d:refuge", "e:health") },
        { "brackwater", "five came, the police not among them", "inquorate", group => Quorum(group, 9, "a:council", "b:refuge", "c:health", "d:refuge", "e:health") },
        { "brackwater", "five came, of whom one may be the police", "unknown", group => Quorum(group, 9, "a:council", "b", "c:health", "d:refuge", "e:health") },
        { "brackwater", "a chair of two years in the third", "past the longest term", group => Words(TenureCalculator.Assess(group, group.Chair, new TenureFacts(Fact.Known(PartialDate.OfDay(new LocalDate(2024, 1, 10)))), On), one => one.Words) },
        { "coldmere", "all agreed", "met", group => Decided(group, new DecisionFacts { Consensus = Fact.Known(true) }) },
        { "coldmere", "three against three, the chair for it", "met", group => Decided(group, Tied(chairIsFor: true)) },
        { "coldmere", "three against three, the chair against it", "notMet", group => Decided(group, Tied(chairIsFor: false)) },
        { "coldmere", "a substitute", "notMet", group => Words(EligibilityCalculator.Assess(group, EligibilityQuestion.Substitute, FactSheet.Empty, On)) },
        { "coldmere", "five meetings in the year", "met", group => Held(group, 5) },
        { "coldmere", "what makes a quorum", "unspecified", group => Quorum(group, 9, "a") },
        { "dunford", "whose turn it is in the first year", "Dunford Council", group => Turn(group, new LocalDate(2027, 4, 1)) },
        { "dunford", "whose turn it is in the second year", "Dunford Police", group => Turn(group, new LocalDate(2027, 6, 1)) },
        { "dunford", "whose turn it is in the third year", "Dunford Council", group => Turn(group, new LocalDate(2028, 6, 1)) },
        { "dunford", "who presides when the chair is away", "the Vice-Chair", group => Words(MeetingChairCalculator.Assess(group, FactSheet.Empty.With("chair-present", false).With("vice-chair-present", true), On)) },
        { "dunford", "six of nine came", "quorate", group => Quorum(group, 9, "a", "b", "c", "d", "e", "f") },
        { "dunford", "five of nine came", "inquorate", group => Quorum(group, 9, "a", "b", "c", "d", "e") },
        { "eastlea", "a pecuniary interest", InterestGrade.Leave.Words, group => Interest(group, ("interest", true), ("pecuniary", true)) },
        { "eastlea", "another interest", InterestGrade.DeclareOnly.Words, group => Interest(group, ("interest", true), ("pecuniary", false)) },
        { "eastlea", "an interest of which it is not known whether it is pecuniary", "unknown", group => Interest(group, ("interest", true)) },
        { "eastlea", "whether the board still runs", GroupRenewalStatus.Running.Words, group => Words(GroupRenewalCalculator.Assess(group, Fact.Known(0), On), one => one.Words) },
        { "eastlea", "whether the board has ended in April 2028", GroupRenewalStatus.Lapsed.Words, group => Words(GroupRenewalCalculator.Assess(group, Fact.Known(0), new LocalDate(2028, 4, 1)), one => one.Words) },
        { "fernhill", "who presides", "unknown", group => Words(MeetingChairCalculator.Assess(group, FactSheet.Empty, On)) },
        { "fernhill", "what makes a quorum", "unknown", group => Quorum(group, 9, "a") },
        { "fernhill", "four meetings in the year", "unknown", group => Held(group, 4) },
        { "fernhill", "an interest", "unknown", group => Interest(group, ("interest", true)) },
        { "grangeby", "eight meetings in the first year", "met", group => Held(group, 8) },
        { "grangeby", "seven meetings in the first year", "notMet", group => Held(group, 7) },
        { "grangeby", "the day of the annual meeting", "2026-05-12", group => Words(NamedMeetingCalculator.Assess(group, "annual-meeting", Fact.Known(ValueList.Of(new LocalDate(2026, 1, 13), new LocalDate(2026, 5, 12))), Year), LocalDatePattern.Iso.Format) },
        { "grangeby", "by when a meeting of 16 December 2026 without a quorum is held again", "2027-01-04", group => Words(QuorumCalculator.AdjournedBy(group, new LocalDate(2026, 12, 16), UkCalendars.All), LocalDatePattern.Iso.Format) },
        { "grangeby", "one came to the adjourned meeting", "quorate", group => Words(QuorumCalculator.Assess(group, new QuorumFacts { Present = Fact.Known(ValueList.Of(new PresentMember("a"))), WasAdjourned = Fact.Known(true) }, On), one => one.Status.Code) },
        { "hollowdene", "one of two meetings was in public", "notMet", group => Words(PublicMeetingCalculator.Assess(group, new PublicMeetingFacts { Held = Fact.Known(ValueList.Of(On, June)), InPublic = Fact.Known(ValueList.Of(On)) }, Year)) },
        { "hollowdene", "the chair decides what cannot wait", "met", group => Words(DelegationCalculator.Assess(group, "urgent", "hollowdene/chair", FactSheet.Empty.With("urgent", true), On)) },
        { "hollowdene", "the vice-chair decides what cannot wait", "notMet", group => Words(DelegationCalculator.Assess(group, "urgent", "hollowdene/vice-chair", FactSheet.Empty.With("urgent", true), On)) },
        { "hollowdene", "the theme of the second meeting", "health", group => Words(ThemeCalculator.Assess(group, new ThemeFacts { Meetings = Fact.Known(ValueList.Of(On, June)), FirstTheme = Fact.Known("housing") }, June)) },
        { "hollowdene", "somebody under investigation joins", "notMet", group => Words(EligibilityCalculator.Assess(group, EligibilityQuestion.Join, FactSheet.Empty.With("under-investigation", true), On)) },
        { "hollowdene", "how many reports in the year", "2", group => Words(ReportingCalendar.For(group.RecurringDuties, Year)[0].Times) },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_comes_out_as_the_words_of_the_board_have_it(string board, string question, string expected, Func<Group, string> ask) =>
        ask(Group(board)).Should().Be(expected, question);

    [Fact]
    public void No_board_has_a_problem_and_there_are_eight_with_forty_questions_or_more()
    {
        InventedBoards.All.Should().HaveCount(8);
        InventedBoards.All.SelectMany(one => TermsCheck.Of(Encoding.UTF8.GetBytes(InventedBoards.Of(one))).Problems).Should().BeEmpty();
        Questions().Count.Should().BeGreaterThanOrEqualTo(40);
    }

    private static Group Group(string board) => TermsCheck.Of(Encoding.UTF8.GetBytes(InventedBoards.Of(board))).Terms!.Groups[0];

    private static string Words<T>(Determination<T> answer) => Words(answer, one => one!.ToString()!);

    private static string Words<T>(Determination<T> answer, Func<T, string> words) => answer.Answer.IsKnown ? words(answer.Value)
        : answer.State == FactState.NotKnown ? "unknown"
        : answer.Caveats.Any(one => one.Code == "unspecified") ? "unspecified" : "notApplicable";

    private static string Due(Group group, MeetingProvision point, LocalDate meeting) => Words(MeetingTimetable.For(group, meeting, UkCalendars.All).Single(one => one.Duty.Point == point).Due, LocalDatePattern.Iso.Format);

    private static string Quorum(Group group, int members, params string[] present) => Words(
        QuorumCalculator.Assess(group, new QuorumFacts { MembersInAll = Fact.Known(members), Present = Fact.Known(present.Select(one => one.Split(':')).Select(one => new PresentMember(one[0], one.Length > 1 ? one[1] : null)).ToValueList()) }, On),
        one => one.Status.Code);

    private static string Held(Group group, int count) => Words(MeetingsHeldCalculator.Assess(group, Enumerable.Range(0, count).Select(one => new LocalDate(2026, 1, 13).PlusDays(one * 40)), Year).Enough);

    private static string Decided(Group group, DecisionFacts facts) => Words(DecisionCalculator.Assess(group, facts, On));

    private static DecisionFacts Tied(bool chairIsFor) => new()
    {
        Consensus = Fact.Known(false),
        Votes = Fact.Known(Enumerable.Range(0, 6).Select(one => new Vote($"m{one}", one < 3 ? VoteChoice.For : VoteChoice.Against)).ToValueList()),
        ChairIsFor = Fact.Known(chairIsFor),
    };

    private static string Turn(Group group, LocalDate on) => Words(RotationCalculator.TurnOn(group, group.Chair, (group.Chair.Value.Rotation.Value.Among[0], new LocalDate(2026, 5, 1)), on), one => one.Name);

    private static string Interest(Group group, params (string Fact, bool Value)[] facts) =>
        Words(ConductCalculator.GradeOf(group, facts.Aggregate(FactSheet.Empty, (sheet, one) => sheet.With(one.Fact, one.Value)), On), one => one.Words);
}
