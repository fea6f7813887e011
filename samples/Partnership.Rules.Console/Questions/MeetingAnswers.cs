using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Governance;

/// <summary>The questions about meetings: their theme, the day of one that the terms name, and whether what goes with one was done in time.</summary>
internal static class MeetingAnswers
{
    internal static IEnumerable<QuestionAnswer> Theme(Asked<ThemesUsed> asked)
    {
        var days = asked.Facts?.Meetings;
        if (days is { Count: > 0 } && days.Min() > asked.On)
        {
            throw new BadUsageException("--on: it is before the first day in 'meetings'. Enter that day or a later one.");
        }

        var facts = new ThemeFacts
        {
            Meetings = days is null ? Fact<ValueList<LocalDate>>.NotKnown : Fact.Known(days.ToValueList()),
            FirstTheme = asked.Facts?.FirstTheme is { } theme ? Fact.Known(theme) : Fact<string>.NotKnown,
        };
        return [Questions.Answer($"the theme of the meeting of {Dates.Iso(asked.On)}", ThemeCalculator.Assess(asked.Group, facts, asked.On), one => one).About($"the theme of the meeting of {Dates.Words(asked.On)}")];
    }

    /// <summary>The day of each named meeting, or of one of them, in the year of the day asked about.</summary>
    internal static IEnumerable<QuestionAnswer> Named(Asked<MeetingsOfYear> asked)
    {
        var (group, facts) = (asked.Group, asked.Facts ?? new MeetingsOfYear());
        var all = group.Meetings.Windows.Select(one => (one.Meeting, Year: YearBasis.Calendar)).Concat(group.Meetings.OfYear.Select(one => (one.Meeting, one.Year))).ToArray();
        if (facts.Meeting is { } code && all.Length > 0 && !Array.Exists(all, one => one.Meeting.Code == code))
        {
            throw new BadUsageException($"--facts: the terms name no meeting '{code}'. Enter one of {string.Join(", ", all.Select(one => one.Meeting.Code))}.{Closest.Ask(code, all.Select(one => one.Meeting.Code))}");
        }

        var days = facts.Meetings is { } known ? Fact.Known(known.ToValueList()) : Fact<ValueList<LocalDate>>.NotKnown;
        return all.Where(one => facts.Meeting is null || one.Meeting.Code == facts.Meeting)
            .Select(one => Questions.Answer($"the day of {one.Meeting.Words}", NamedMeetingCalculator.Assess(group, one.Meeting.Code, days, YearOf(one.Year, facts, asked.On)), Dates.Iso))
            .Concat(Questions.Open(group, group.Meetings.NotRead, "windows"))
            .Concat(Questions.Open(group, group.Meetings.NotRead, "ofYear"));
    }

    /// <summary>The year of that sort around a day; the calendar year where the facts do not give it, and then the library asks for it.</summary>
    private static ReportingYear YearOf(YearBasis basis, MeetingsOfYear facts, LocalDate on) =>
        basis == YearBasis.April ? ReportingYear.April(on.Month < 4 ? on.Year - 1 : on.Year)
        : basis == YearBasis.Rolling && facts.YearFrom is { } from ? ReportingYear.RollingFrom(from)
        : basis == YearBasis.Municipal && Municipal(facts.AnnualMeetings, on) is { } municipal ? municipal
        : ReportingYear.Calendar(on.Year);

    private static ReportingYear? Municipal(IReadOnlyList<LocalDate> annual, LocalDate on)
    {
        var days = annual.Distinct().Order().ToArray();
        var next = Array.FindIndex(days, day => day > on);
        return next > 0 ? ReportingYear.Municipal(days[next - 1], days[next]) : null;
    }

    /// <summary>Whether each duty before and after a meeting was done in time, as things stand on the day asked about.</summary>
    internal static IEnumerable<QuestionAnswer> InTime(Asked<DoneDuties> asked)
    {
        var facts = asked.Facts ?? throw new BadUsageException("--facts is needed. Enter a file such as samples/facts/in-time.json.");
        var timetable = MeetingTimetable.For(asked.Group, facts.Meeting, UkCalendars.All);
        var ids = timetable.Select(one => one.Duty.Rule.Id.Value).ToArray();
        if (facts.DoneOn.Keys.Concat(facts.NotDone).FirstOrDefault(one => !ids.Contains(one)) is { } strange)
        {
            throw new BadUsageException($"--facts: '{strange}' is not a duty of a meeting of {asked.Group.Name}. {(ids.Length == 0 ? "The terms name none." : $"Enter one of {string.Join(", ", ids)}.")}{Closest.Ask(strange, ids)}");
        }

        var done = facts.DoneOn.ToDictionary(one => one.Key, one => Done(one.Key, one.Value));
        return TimelinessCalculator.Assess(timetable, done, facts.NotDone, asked.On).Select(one => Timely(one));
    }

    private static TriggerTime Done(string rule, string text)
    {
        try
        {
            return TriggerTime.Parse(text);
        }
        catch (FormatException unread)
        {
            throw new BadUsageException($"--facts: the day of '{rule}' is not valid. {unread.Message}");
        }
    }

    private static QuestionAnswer Timely(TimelinessResult one)
    {
        var rule = one.Due.Duty.Rule;
        var by = one.Due.On is { } day ? $"due by {Dates.Plain(day)}" : "the terms and the calendar give no last day";
        var asks = one.InTime.IsUnknown ? new[] { new AskForm($"done-on/{rule.Id.Value}", $"On what day was this done: {one.Due.Duty.What}? Enter a date such as 2026-03-04.", ClauseForm.Of(rule.Citation)) } : [];
        return new QuestionAnswer(rule.Id.Value, new AnswerForm(one.InTime.ToString(), [], [new StepForm(one.InTime.ToString(), $"{one.Due.Duty.What}: {by}", ClauseForm.Of(rule.Citation))], [], asks))
        {
            Spoken = ($"{one.Due.Duty.What}, in time", one.InTime.ToString()),
        };
    }
}
