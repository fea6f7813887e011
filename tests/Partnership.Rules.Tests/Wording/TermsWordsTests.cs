using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Wording;

/// <summary>What real terms of reference say, and what is understood of it.</summary>
public sealed class TermsWordsTests
{
    private static readonly Instrument Terms = new("barset", "Terms of reference of a board", InstrumentKind.TermsOfReference);

    private static readonly Membership List = new()
    {
        Categories = ValueList.Of(
            Category("council", "Barset Council", "barset/council"),
            Category("police", "Barset Constabulary", "barset/constabulary"),
            Category("health", "Barset NHS Trust", "barset/nhs"),
            Category("probation", "Probation Service", "barset/probation")),
    };

    [Theory]
    [InlineData("5 working days before", "5 working days before")]
    [InlineData("five working days before the meeting", "5 working days before")]
    [InlineData("at least 5 clear working days before each meeting", "5 clear days before (working days only)")]
    [InlineData("within ten working days of the meeting", "10 working days after")]
    [InlineData("no later than two weeks after the meeting", "2 weeks after")]
    [InlineData("a week before", "1 week before")]
    [InlineData("one month following the meeting", "1 month after")]
    [InlineData("a fortnight prior to the meeting", "2 weeks before")]
    [InlineData("not less than 7 calendar days in advance", "7 days before")]
    [InlineData("twenty-one days before", "21 days before")]
    [InlineData("3 days beginning with that day", "3 days beginning with that day")]
    public void A_limit_is_understood(string text, string expected) => TermsWords.Limit(text, null).Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData("24 hours before", 3)]
    [InlineData("soon after the meeting", 0)]
    [InlineData("5 working months before", 10)]
    [InlineData("5 working days before the budget meeting", 26)]
    [InlineData("5 working days before the meeting or as agreed", 34)]
    [InlineData("", 0)]
    public void What_is_no_limit_is_told_with_its_place(string text, int place)
    {
        var read = TermsWords.Limit(text, null);
        read.Interpretations.Should().BeEmpty();
        read.StoppedAt.Should().Be(place);
        read.Expected.Should().NotBeEmpty();
    }

    [Fact]
    public void Clear_days_alone_can_be_counted_in_several_ways()
    {
        TermsWords.Limit("5 clear days before the meeting", null).Interpretations.Count.Should().Be(4);
        TermsWords.Limit("5 working days", null).Interpretations.Should().Equal(TimeLimit.WorkingDaysAfter(5), TimeLimit.WorkingDaysBefore(5));
        TermsWords.Limit("5 working days", Direction.Before).Value.Should().Be(TimeLimit.WorkingDaysBefore(5));
    }

    [Theory]
    [InlineData("five members", "5 members")]
    [InlineData("one third of the members", "1/3 of the members")]
    [InlineData("50% of the membership", "1/2 of the members")]
    [InlineData("two-thirds of members present", "2/3 of the members")]
    [InlineData("one third, including the council and the police", "1/3 of the members, 1 from the category council and 1 from the category police")]
    [InlineData("3 members, of whom at least two must be from health", "3 members and 2 from the category health")]
    [InlineData("one third of the members, including the council and the police, or five, whichever is more", "(1/3 of the members, 1 from the category council and 1 from the category police) and 5 members")]
    [InlineData("a quarter of the members or three members, whichever is the fewer", "1/4 of the members or 3 members")]
    [InlineData("a quarter of the members, subject to a minimum of three", "1/4 of the members and 3 members")]
    [InlineData("one third of the members subject to at least four members", "1/3 of the members and 4 members")]
    [InlineData("no fewer than three members from different agencies", "3 different bodies")]
    [InlineData("4 different organisations", "4 different bodies")]
    [InlineData("one from the Probation Service and two from Barset NHS Trust", "1 from the category probation and 2 from the category health")]
    [InlineData("2 of these: 1 from the police; 1 from the council; 1 from health", "at least 2 of these: 1 from the category police; 1 from the category council; 1 from the category health")]
    [InlineData("3 members including the council or the police", "3 members and (1 from the category council or 1 from the category police)")]
    [InlineData("3 members and the police", "3 members and 1 from the category police")]
    [InlineData("at the discretion of the Chair", "at the chair's discretion")]
    [InlineData("a simple majority of members", "more than half of the members")]
    [InlineData("1 from the area 'North & West'", "1 from the area North & West")]
    public void A_quorum_is_understood(string text, string expected) => TermsWords.Quorum(text, List).Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData("3 members or 2 members and the police")]
    [InlineData("3 members, including the police, or one third of the members")]
    [InlineData("3 members, including the police, or one third of the members, whichever is fewer")]
    public void What_can_be_joined_in_two_ways_comes_back_with_both(string text) => TermsWords.Quorum(text, List).Interpretations.Count.Should().Be(2);

    [Theory]
    [InlineData("one third, including the polcie", "polcie")]
    [InlineData("3 members and whoever comes", "whoever")]
    [InlineData("3 members, the clerk being present", "clerk")]
    public void What_is_no_quorum_is_told_with_its_place(string text, string stop)
    {
        var read = TermsWords.Quorum(text, List);
        read.Interpretations.Should().BeEmpty();
        text[read.StoppedAt!.Value..].Should().StartWith(stop);
    }

    [Theory]
    [InlineData("at least quarterly", "quarterly")]
    [InlineData("fortnightly", "fortnightly")]
    [InlineData("five times a year", "five times a year")]
    [InlineData("every six weeks", "every six weeks")]
    [InlineData("the second Tuesday of alternate months", "the second Tuesday of every second month")]
    public void A_cadence_is_understood(string text, string expected) => TermsWords.Cadence(text).Value.Words.Should().Be(expected);

    [Fact]
    public void A_cadence_that_goes_on_stops_where_it_goes_on()
    {
        TermsWords.Cadence("bi-monthly").Interpretations.Count.Should().Be(2);
        TermsWords.Cadence("quarterly and in an emergency").StoppedAt.Should().Be("quarterly ".Length);
    }

    [Theory]
    [InlineData("meetings may be", false)]
    [InlineData("may", false)]
    [InlineData("meeting and may be held", false)]
    [InlineData("May", true)]
    [InlineData("in may and november", true)]
    [InlineData("in november and may", true)]
    public void A_verb_is_no_month(string text, bool isRead) => CadenceInterpretation.TryParse(text, out _).Should().Be(isRead);

    [Theory]
    [InlineData("two", "2")]
    [InlineData("at least two members", "2 or more")]
    [InlineData("between two and four", "2 to 4")]
    [InlineData("one for each of the boroughs", "one for each of the boroughs")]
    public void Seats_are_understood(string text, string expected) => TermsWords.Seats(text).Value.Words.Should().Be(expected);

    [Theory]
    [InlineData("in October", "10")]
    [InlineData("March or April", "3,4")]
    [InlineData("between November and February", "11,12,1,2")]
    public void Months_are_understood(string text, string expected) => string.Join(",", TermsWords.Months(text).Value).Should().Be(expected);

    [Theory]
    [InlineData("elected from the members for two years", "elected from the members, 2 years at most")]
    [InlineData("elected", "elected from the members")]
    [InlineData("appointed by Barset Council for one year", "appointed by Barset Council, 1 year at most")]
    [InlineData("ex officio: the Cabinet Member for Communities", "ex officio: the Cabinet Member for Communities")]
    public void An_office_is_understood(string text, string expected) => TermsWords.Office(text, "Chair", Citation.InText(Terms, "3")).Value.ToString().Should().Be(expected);

    [Fact]
    public void Who_appoints_can_be_two_bodies() =>
        TermsWords.Office("appointed by the Leader", "Chair", Citation.InText(Terms, "3")).Interpretations.Count.Should().Be(2);

    [Fact]
    public void A_party_has_a_key_of_its_name_or_its_own()
    {
        TermsWords.Party("the Health and Wellbeing Board", "barset").Value.Key.Should().Be("barset/health-and-wellbeing-board");
        TermsWords.Party("Board [other/hwb]", "barset").Value.Should().Be(new Party("other/hwb", "Board"));
        TermsWords.Party(" ", "barset").IsClear.Should().BeFalse();
    }

    private static MemberCategory Category(string code, string name, string body) =>
        new(code, name, MemberKind.Core, Citation.InText(Terms, "2")) { Body = new Party(body, name) };
}
