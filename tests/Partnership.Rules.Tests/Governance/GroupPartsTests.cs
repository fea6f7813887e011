using FluentAssertions;
using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>The small parts of a group: what they read, what they refuse and how they are said.</summary>
public sealed class GroupPartsTests
{
    private static readonly Party North = new("a/north", "North");
    private static readonly Party South = new("a/south", "South");
    private static readonly Party West = new("a/west", "West");

    [Theory]
    [InlineData("southampton/board", true)]
    [InlineData(" A/B-1 ", true)]
    [InlineData("az/09", true)]
    [InlineData("board", false)]
    [InlineData("a/b/c", false)]
    [InlineData("/b", false)]
    [InlineData("a/", false)]
    [InlineData("a b/c", false)]
    [InlineData("a/{", false)]
    [InlineData("a/`", false)]
    [InlineData("a/:", false)]
    [InlineData("a/.", false)]
    [InlineData(null, false)]
    public void A_group_id_is_two_plain_words_joined_by_a_slash(string? text, bool valid)
    {
        GroupId.TryParse(text, out var id).Should().Be(valid);
        (id?.Value).Should().Be(valid ? text!.Trim().ToLowerInvariant() : null);
    }

    [Fact]
    public void A_group_belongs_to_the_partnership_in_its_id() => FluentActions
        .Invoking(() => new Group(GroupId.Parse("stockport/board"), "Board", Southampton.Board.Partnership, Southampton.Board.Citation))
        .Should().Throw<ArgumentException>().WithParameterName("id").WithMessage("*stockport/board*southampton*");

    [Fact]
    public void What_the_arrangements_are_silent_on_is_told_point_by_point()
    {
        MeetingProvision[] Silent(MeetingArrangements meetings) => [.. (Invented.Panel with { Meetings = meetings }).Unspecified];
        var (nothing, at) = (Silent(new MeetingArrangements()), Invented.Panel.Citation);

        nothing.Should().Equal(MeetingProvision.All.Where(point => point != MeetingProvision.OtherDuty));
        nothing.Except(Silent(new MeetingArrangements { Cadence = DocumentValue.As(CadenceInterpretation.Of(Cadence.Monthly), at) })).Should().Equal(MeetingProvision.Cadence);
        nothing.Except(Silent(new MeetingArrangements { Duration = DocumentValue.As(Duration.FromHours(2), at) })).Should().Equal(MeetingProvision.Duration);
        nothing.Except(Silent(new MeetingArrangements { Quorum = DocumentValue.As<Quorum>(new Quorum.AtChairsDiscretion(), at) })).Should().Equal(MeetingProvision.Quorum);
        nothing.Except((Invented.Panel with { Meetings = new MeetingArrangements(), Chair = Invented.Forum.Chair }).Unspecified).Should().Equal(MeetingProvision.Chair);
    }

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31", "2026")]
    [InlineData(" 2026-27 ", "2026-04-01", "2027-03-31", "2026-27")]
    [InlineData("2026/2027", "2026-04-01", "2027-03-31", "2026-27")]
    [InlineData("1999-00", "1999-04-01", "2000-03-31", "1999-00")]
    [InlineData("0001", "0001-01-01", "0001-12-31", "1")]
    [InlineData("9998", "9998-01-01", "9998-12-31", "9998")]
    public void A_reporting_year_is_read_and_covers_its_first_day_and_its_last(string text, string from, string to, string said)
    {
        var year = ReportingYear.Parse(text);

        (year.From, year.To, year.ToString()).Should().Be((Given.Day(from), Given.Day(to), said));
        new[] { year.From, year.To }.Should().OnlyContain(day => year.Covers(day));
        year.Covers(year.From.PlusDays(-1 * (year.From.Year == 1 ? 0 : 1))).Should().Be(year.From.Year == 1);
        year.Covers(year.To.PlusDays(1)).Should().BeFalse();
    }

    [Theory]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("twen")]
    [InlineData("2026-28")]
    [InlineData("2026-7")]
    [InlineData("2026-027")]
    [InlineData("2026-27-28")]
    public void What_is_no_year_is_refused(string text) => FluentActions.Invoking(() => ReportingYear.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}'*2026-27*");

    [Fact]
    public void Twelve_months_from_a_day_are_said_by_their_days() =>
        ReportingYear.RollingFrom(Given.Day("2026-02-01")).ToString().Should().Be("1 February 2026 to 31 January 2027");

    [Fact]
    public void Seats_are_a_number_a_least_or_a_range()
    {
        SeatCount.Exactly(2).ToString().Should().Be("2");
        SeatCount.AtLeast(2).ToString().Should().Be("2 or more");
        SeatCount.Between(2, 4).ToString().Should().Be("2 to 4");
        SeatCount.Between(2, 2).Most.Should().Be(2);
        FluentActions.Invoking(() => SeatCount.Between(2, 1)).Should().Throw<ArgumentException>().WithParameterName("most");
    }

    [Fact]
    public void A_turn_passes_to_the_next_and_from_the_last_to_the_first()
    {
        var rotation = new Rotation(TimeLimit.YearsAfter(1), North, South, West);

        (rotation.After(North), rotation.After(South), rotation.After(West), rotation.After(new Party("a/east", "East"))).Should().Be((South, West, North, null));
        rotation.ToString().Should().Be("in turn: North, South and West");
        new Rotation(TimeLimit.YearsAfter(1)).ToString().Should().Be("in turn");
    }

    [Fact]
    public void An_office_says_how_it_is_filled_and_for_how_long()
    {
        new Office("Chair", FilledBy.Election).ToString().Should().Be(FilledBy.Election.Words);
        new Office("Chair", FilledBy.Post, North).ToString().Should().Be("ex officio: North");
        new Office("Chair", FilledBy.Group, North) { LongestTerm = DocumentValue.As(TimeLimit.MonthsAfter(24), Invented.Panel.Citation) }.ToString().Should().Be("appointed by North, 24 months at most");
        FluentActions.Invoking(() => new Office("Chair", FilledBy.Post)).Should().Throw<ArgumentException>().WithParameterName("by");
        FluentActions.Invoking(() => new Office("Chair", FilledBy.Rotation)).Should().NotThrow();
    }

    [Fact]
    public void A_quorum_keeps_its_numbers_and_is_said_in_words()
    {
        var all = new Quorum.AllOf(new Quorum.Share(1, 3), new Quorum.Bodies(2));

        (all.Tests[0], all.ToString()).Should().Be((new Quorum.Share(1, 3), "1/3 of the members and 2 different bodies"));
        new Quorum.Share(1, 1).ToString().Should().Be("1/1 of the members");
        FluentActions.Invoking(() => new Quorum.Share(2, 1)).Should().Throw<ArgumentException>().WithParameterName("denominator");
        FluentActions.Invoking(() => new Quorum.AllOf(new Quorum.Bodies(2))).Should().Throw<ArgumentException>().WithParameterName("tests");
    }

    [Theory]
    [InlineData(true, 1, 12)]
    [InlineData(false)]
    [InlineData(false, 0, 5)]
    [InlineData(false, 5, 13)]
    public void A_window_names_months_of_the_year(bool valid, params int[] months)
    {
        var made = () => new MeetingWindow(Trigger.Meeting, Invented.Panel.Citation, months);

        (valid ? made.Should().NotThrow().Subject.Months.Count : 0).Should().Be(valid ? months.Length : 0);
        (valid || made.Should().Throw<ArgumentException>().And.ParamName == "months").Should().BeTrue();
    }

    [Fact]
    public void Who_does_a_duty_is_said_by_name_or_is_unspecified()
    {
        var duty = Southampton.Board.Meetings.Duties[0];

        new Duty(duty.Point, duty.What, duty.Deadline).WhoInWords.Should().Be("unspecified");
        new Duty(duty.Point, duty.What, duty.Deadline, North, South).WhoInWords.Should().Be("North and South");
    }

    [Fact]
    public void An_appointment_without_a_category_is_one_of_which_it_is_not_known_whom_it_stands_for() =>
        new Appointment("m", Given.NoEnd, Given.NoEnd).Categories.Should().BeEmpty();
}
