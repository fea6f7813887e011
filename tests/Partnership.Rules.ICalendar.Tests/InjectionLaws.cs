using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests;
using Partnership.Rules.Time;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>Whatever text stands in a name, a duty, a rule, a citation or a doubt, a file has the entries and properties it has with plain words: no text adds a line of its own.</summary>
public class InjectionLaws
{
    private static readonly Gen<string> Hostile = Gen.ArrayOf(
        Gen.Elements("\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f", "\0", "ATTENDEE:mailto:a@example.org", "BEGIN:VALARM", "END:VEVENT", "DTSTART:20200101", ",", ";", "\\", "\\n", ":", "\"", " ", "x"),
        8).Select(pieces => $"x{string.Concat(pieces)}");

    [Property]
    public Property No_text_adds_an_entry_or_a_property() => Law.ForAll(Gen.ArrayOf(Hostile, 6), texts =>
    {
        Shape(File(texts)).Should().Equal(Shape(File(["a", "b", "c", "d", "e", "f"])));
        File(texts).Text.Split("\r\n").Should().OnlyContain(line => !line.Any(sign => char.IsControl(sign) && sign != '\t'));
    });

    private static IEnumerable<string> Shape(ICalendarFile file) => Written.In(file).SelectMany(Shape);

    private static IEnumerable<string> Shape(Component one) => one.Keys.Where(name => name is not "DESCRIPTION").Prepend(one.Name).Concat(one.Parts.SelectMany(Shape));

    private static ICalendarFile File(string[] texts)
    {
        var place = Citation.InDocument(new Instrument("made", texts[0], InstrumentKind.TermsOfReference), texts[1], "1-2", "MADE-001");
        var (rule, party) = (new Rule(RuleId.Parse("made/rule"), texts[2], RuleLayer.TermsOfReference, place), new Party("made/board", texts[3]));
        var deadline = Deadline.Of(rule, Trigger.Meeting, TimeLimit.WorkingDaysBefore(5), CalendarId.Parse("england-and-wales"));
        var due = DeadlineCalculator.AssessDay(deadline, new LocalDate(2026, 6, 10), UkCalendars.All);
        var group = new Group(GroupId.Parse("made/board"), texts[4], new CouncilPartnership("made", "Made", place.Instrument), place)
        {
            Meetings = new MeetingArrangements { Duties = ValueList.Of(new Duty(MeetingProvision.PapersIn, texts[5], deadline)) },
        };
        return Diary.Of(
            [MeetingTimetable.For(group, new LocalDate(2026, 6, 10), UkCalendars.All)],
            [ICalendarTask.Of(rule, texts[5], due, party).About("another") with { Who = texts[0] }],
            Meetings.Form.WithReminders(7));
    }
}
