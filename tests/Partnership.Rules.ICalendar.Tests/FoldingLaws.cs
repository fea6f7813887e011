using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Tests;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.ICalendar.Tests;

public class FoldingLaws
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Gen<string> Piece = Gen.Elements("a", "Board ", ",", ";", "\\", "\\n", "\n", ":", "\"", "é", "ŵ", "日", "🏛", "👩‍👧", " ", "\t");

    private static readonly Gen<string> Names =
        Gen.Choose(0, 120).SelectMany(length => Gen.ArrayOf(Piece, length)).Select(pieces => "x" + string.Concat(pieces));

    [Property]
    public Property No_line_is_over_75_octets_and_none_breaks_a_character() => Law.ForAll(Names, name =>
    {
        foreach (var line in Text(name).Split("\r\n"))
        {
            // A lone half of a character cannot be encoded: the strict encoding would throw.
            Strict.GetBytes(line).Length.Should().BeLessThanOrEqualTo(75);
        }
    });

    [Property]
    public Property Every_line_ends_with_crlf_and_there_is_no_other_line_end() => Law.ForAll(Names, name =>
    {
        var text = Text(name);
        text.Should().EndWith("\r\n");
        text.Replace("\r\n", string.Empty, StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
    });

    [Property]
    public Property Unfolding_and_unescaping_gives_the_words_back() => Law.ForAll(Names, name =>
    {
        var lines = Text(name).Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n");
        var summary = lines.First(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        Unescaped(summary).Should().Be($"Meeting: {name}");
    });

    [Property]
    public Property A_line_is_folded_only_when_it_must_be() => Law.ForAll(Names, name =>
    {
        var lines = Text(name).Split("\r\n");
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(' '))
            {
                var next = lines[i].EnumerateRunes().Skip(1).First().Utf8SequenceLength;
                (Strict.GetByteCount(lines[i - 1]) + next).Should().BeGreaterThan(75);
            }
        }
    });

    [Fact]
    public void A_control_character_becomes_a_space_and_a_lone_half_of_a_character_does_no_harm()
    {
        Text("a\u0007b\u007Fc").Should().Contain("SUMMARY:Meeting: a b c\r\n");
        Text("half \ud83c end").Should().Contain("half \ud83c end");
    }

    private static string Text(string name) => Diary
        .Of([MeetingTimetable.For(Meetings.Named(name), new LocalDate(2026, 6, 10), CalendarSet.Of())], Meetings.Form)
        .Text;

    private static string Unescaped(string text) => Regex.Replace(text, @"\\(.)", match => match.Groups[1].Value == "n" ? "\n" : match.Groups[1].Value);
}
