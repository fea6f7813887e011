using System.Text;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Partnership.Rules.ICalendar.Tests;

public sealed class ICalendarTextTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 11, 22, 9, 30);
    private static readonly string[] Whole =
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Partnership.Rules//Partnership.Rules//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:a/b/2026-12-31@partnership.rules", "DTSTAMP:20261122T093000Z",
        "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:The board meets", "DESCRIPTION:Line 9",
        "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
    ];

    private static readonly LocalDate NewYearsEve = new(2026, 12, 31);

    [Fact]
    public void One_event_is_written_whole()
    {
        var text = ICalendarText.Write([new AllDayEvent("a/b/2026-12-31", NewYearsEve, "The board meets") { Description = "Line 9" }], Stamp);

        text.Should().Be(string.Concat(Whole.Select(line => line + "\r\n")));
    }

    [Fact]
    public void No_event_at_all_is_still_a_calendar() =>
        ICalendarText.Write([], Stamp).Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n").And.NotContain("VEVENT");

    [Theory]
    [InlineData("a;b,c\\d", "a\\;b\\,c\\\\d")]
    [InlineData("one\ntwo", "one\\ntwo")]
    [InlineData("one\r\ntwo\rthree", "one\\ntwo\\nthree")]
    [InlineData("a\tb\u0000c\u007f", "a bc")]
    [InlineData("a:b \"c\"", "a:b \"c\"")]
    public void Text_is_escaped(string summary, string written) =>
        ICalendarText.Write([new AllDayEvent("k", NewYearsEve, summary)], Stamp).Should().Contain($"\r\nSUMMARY:{written}\r\n");

    [Theory]
    [InlineData("plain letters, ")]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("😀")]
    [InlineData("a😀")]
    public void Long_lines_are_folded_at_75_octets_and_unfold_to_what_they_were(string part)
    {
        var summary = string.Concat(Enumerable.Repeat(part, 60)).Trim();
        var text = ICalendarText.Write([new AllDayEvent("k", NewYearsEve, summary)], Stamp);

        text.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75).And.NotContain(line => line.Contains('\uFFFD'));
        text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Should().Contain($"SUMMARY:{summary.Replace(",", "\\,", StringComparison.Ordinal)}\r\n");
        text.Split("\r\n").Should().Contain(line => Encoding.UTF8.GetByteCount(line) >= 72, "lines are filled");
    }

    [Fact]
    public void A_line_of_exactly_75_octets_is_not_folded()
    {
        var summary = new string('x', 75 - "SUMMARY:".Length);

        ICalendarText.Write([new AllDayEvent("k", NewYearsEve, summary)], Stamp).Should().Contain($"\r\nSUMMARY:{summary}\r\n");
    }

    [Fact]
    public void Two_events_with_one_key_are_refused() =>
        FluentActions.Invoking(() => ICalendarText.Write([new AllDayEvent("k", NewYearsEve, "a"), new AllDayEvent("k", NewYearsEve, "b")], Stamp))
            .Should().Throw<ArgumentException>().WithMessage("*the key k*");

    [Fact]
    public void Blank_or_missing_parts_are_refused()
    {
        FluentActions.Invoking(() => new AllDayEvent(" ", NewYearsEve, "a")).Should().Throw<ArgumentException>().WithParameterName("key");
        FluentActions.Invoking(() => new AllDayEvent("k", NewYearsEve, null!)).Should().Throw<ArgumentNullException>().WithParameterName("summary");
        FluentActions.Invoking(() => ICalendarText.Write(null!, Stamp)).Should().Throw<ArgumentNullException>();
    }
}
