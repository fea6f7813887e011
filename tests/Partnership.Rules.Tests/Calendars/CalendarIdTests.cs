using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

public sealed class CalendarIdTests
{
    [Property]
    public Property What_is_written_is_read_back_the_same_whatever_its_case() => Law.ForAll(
        Gen.NonEmptyListOf(Gen.Elements("abcxyzABCXYZ0189-".ToArray())).Select(letters => string.Concat(letters)),
        text =>
        {
            var id = CalendarId.Parse($" {text} ");

            CalendarId.Parse(id.ToString()).Should().Be(id);
            id.Should().Be(CalendarId.Parse(text.ToUpperInvariant()));
        });

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("england and wales")]
    [InlineData("england+scotland")]
    [InlineData("köln")]
    public void What_is_not_a_name_is_refused(string text)
    {
        CalendarId.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => CalendarId.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not*");
    }
}
