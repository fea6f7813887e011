using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators.Whole;

/// <summary>Meetings, membership and layers of the shipped groups and of three invented ones, with the reasons.</summary>
public sealed class MeetingPages
{
    private static readonly Group[] Groups = [.. Catalogue.Groups, Invented.JointBoard, Invented.Forum, Invented.Panel];

    private static readonly string[] Held = ["2025-11-03", "2026-01-12", "2026-04-13", "2026-07-13", "2026-10-14"];

    [Fact]
    public void A_year_is_proposed_with_its_doubts()
    {
        var page = new AnswerPage();
        foreach (var group in Groups)
        {
            Propose(page, group, null);
            Propose(page, group, Given.Day("2026-03-31"));
        }

        page.Check("meetings-proposed");
    }

    [Fact]
    public void A_year_of_meetings_is_judged_with_its_reasons()
    {
        var page = new AnswerPage();
        foreach (var group in Groups)
        {
            Judge(page, group, Held, null);
            Judge(page, group, Held.Take(3), "2026-12-30");
            Judge(page, group, [], "2026-12-31");
        }

        page.Check("meetings-held");
    }

    [Fact]
    public void Every_question_of_eligibility_is_answered_or_declined()
    {
        var page = new AnswerPage();
        foreach (var (group, question) in Groups.SelectMany(_ => EligibilityQuestion.All, (group, question) => (group, question)))
        {
            var unknown = EligibilityCalculator.Assess(group, question, FactSheet.Empty, Given.On);
            var all = unknown.StillNeeded.Aggregate(FactSheet.Empty, (sheet, ask) => sheet.With(ask.Fact, true));
            page.Add($"{group.Id} {question.Code}, nothing known", unknown);
            if (unknown.StillNeeded.Count > 0)
            {
                page.Add($"{group.Id} {question.Code}, all of it, a co-opted member", EligibilityCalculator.Assess(group, question, all, Given.On, MemberKind.CoOpted));
            }
        }

        page.Check("eligibility");
    }

    [Fact]
    public void Local_lists_are_laid_over_the_statute()
    {
        var page = new AnswerPage();
        foreach (var group in Groups)
        {
            page.Add($"{group.Id}", PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, group, Given.On));
        }

        page.Check("layers");
    }

    private static void Propose(AnswerPage page, Group group, LocalDate? first)
    {
        var proposal = MeetingYear.Propose(group, 2026, first, UkCalendars.All);
        page.Add($"{group.Id} from {first?.ToString() ?? "the usual day"}", proposal);
        foreach (var meeting in proposal.Answer.IsKnown ? proposal.Value : ValueList<MeetingTimetable>.Empty)
        {
            page.Line($"  {meeting.Meeting}: {string.Join(", ", meeting)}");
        }
    }

    private static void Judge(AnswerPage page, Group group, IEnumerable<string> held, string? asAt)
    {
        var told = MeetingsHeldCalculator.Assess(group, held.Select(Given.Day), ReportingYear.Calendar(2026), asAt is null ? null : Given.Day(asAt));
        page.Add($"{group.Id} as at {asAt ?? "the end"}", told.Enough)
            .Line($"  {told.Held} of {told.Required}, short {told.Shortfall}, next by {told.NextDueOn}, late {string.Join("; ", told.Late)}, quarters without {string.Join("; ", told.QuartersWithout)}, missed {string.Join("; ", told.Missed)}\n");
    }
}
