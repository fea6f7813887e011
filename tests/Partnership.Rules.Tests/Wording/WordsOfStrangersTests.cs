using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Wording;

/// <summary>What terms of other partnerships say, in their manners. Each expectation was written before the grammar was asked.</summary>
/// <remarks>What has several meanings comes back with each; what is not understood says where understanding ended; nothing is misread.</remarks>
public sealed class WordsOfStrangersTests
{
    private static readonly Instrument Terms = new("barset", "Terms of reference of a board", InstrumentKind.TermsOfReference);

    private static readonly Membership List = new()
    {
        Categories = ValueList.Of(
            Category("council", "Barset Council", "barset/council"),
            Category("police", "Barset Constabulary", "barset/constabulary"),
            Category("health", "Barset NHS Trust", "barset/nhs")),
    };

    [Theory]
    [InlineData("on a quarterly basis", "quarterly")]
    [InlineData("at least once every quarter", "quarterly")]
    [InlineData("once a quarter", "once a quarter")]
    [InlineData("at least once per quarter", "once a quarter")]
    [InlineData("normally quarterly", "quarterly")]
    [InlineData("every 3 months", "quarterly")]
    [InlineData("at three-monthly intervals", "quarterly")]
    [InlineData("at quarterly intervals", "quarterly")]
    [InlineData("once every three months", "quarterly")]
    [InlineData("no less frequently than quarterly", "quarterly")]
    [InlineData("quarterly as a minimum", "quarterly")]
    [InlineData("quarterly (minimum)", "quarterly")]
    [InlineData("quarterly (four times a year)", "quarterly")]
    [InlineData("quarterly, with additional meetings as required", "quarterly")]
    [InlineData("quarterly or more often if required", "quarterly")]
    [InlineData("quarterly and otherwise as required", "quarterly")]
    [InlineData("quarterly, with extraordinary meetings called as and when necessary", "quarterly")]
    [InlineData("quarterly or as required", "quarterly; as needed")]
    [InlineData("six-weekly", "every six weeks")]
    [InlineData("6 weekly", "every six weeks")]
    [InlineData("once every six weeks", "every six weeks")]
    [InlineData("at intervals of six weeks", "every six weeks")]
    [InlineData("at six week intervals", "every six weeks")]
    [InlineData("at intervals not exceeding eight weeks", "every eight weeks")]
    [InlineData("no more than ten weeks apart", "every ten weeks")]
    [InlineData("every six to eight weeks", "every six weeks; every eight weeks")]
    [InlineData("every 6-8 weeks", "every six weeks; every eight weeks")]
    [InlineData("three or four times a year", "three times a year; four times a year")]
    [InlineData("between four and six times a year", "four times a year; six times a year")]
    [InlineData("once a fortnight", "fortnightly")]
    [InlineData("every second week", "fortnightly")]
    [InlineData("every alternate week", "fortnightly")]
    [InlineData("once a month", "once a month")]
    [InlineData("at least monthly", "monthly")]
    [InlineData("once every month", "monthly")]
    [InlineData("once every other month", "every two months")]
    [InlineData("in alternate months", "every two months")]
    [InlineData("every alternate month", "every two months")]
    [InlineData("two-monthly", "every two months")]
    [InlineData("bi-monthly", "every two months; twice a month")]
    [InlineData("bi-monthly (every two months)", "every two months")]
    [InlineData("bi-monthly (six meetings a year)", "every two months")]
    [InlineData("bimonthly, i.e. every two months", "every two months")]
    [InlineData("bi-annually", "twice a year; every two years")]
    [InlineData("at least bi-monthly", "every two months; twice a month")]
    [InlineData("twice a year", "twice a year")]
    [InlineData("twice in each financial year", "twice a year")]
    [InlineData("twice in any period of twelve months", "twice a year")]
    [InlineData("twice in any rolling 12 month period", "twice a year")]
    [InlineData("six-monthly", "every six months")]
    [InlineData("three-yearly", "every three years")]
    [InlineData("every 6 months", "every six months")]
    [InlineData("three times per annum", "three times a year")]
    [InlineData("a minimum of three times a year", "three times a year")]
    [InlineData("once each term", "three times a year")]
    [InlineData("not fewer than four times in each municipal year", "four times a year")]
    [InlineData("four times/year", "four times a year")]
    [InlineData("4 x per year", "four times a year")]
    [InlineData("ten times a year", "ten times a year")]
    [InlineData("at least five meetings a year", "five times a year")]
    [InlineData("five times over the year", "five times a year")]
    [InlineData("twice a quarter", "twice a quarter")]
    [InlineData("at least annually", "once a year")]
    [InlineData("once in every year", "once a year")]
    [InlineData("every 2 years", "every two years")]
    [InlineData("as and when required", "as needed")]
    [InlineData("as and when required but not less than twice a year", "twice a year")]
    [InlineData("as required and at least annually", "once a year")]
    [InlineData("ad hoc", "as needed")]
    [InlineData("the first Tuesday of each month", "the first Tuesday of every month")]
    [InlineData("on the third Thursday of every other month", "the third Thursday of every second month")]
    [InlineData("monthly on the first Tuesday", "the first Tuesday of every month")]
    [InlineData("bi-monthly on the last Friday of the month", "the last Friday of every second month")]
    [InlineData("two weeks before each meeting of the parent board", "at least 14 days before every meeting of the parent body")]
    [InlineData("in March, June, September and December", "in March, June, September and December")]
    [InlineData("quarterly, in March, June, September and December", "in March, June, September and December")]
    [InlineData("four times a year (March, June, September, December)", "in March, June, September and December")]
    [InlineData("twice a year, in the months of May and November", "in May and November")]
    [InlineData("every January", "in January")]
    [InlineData("annually in June", "in June")]
    [InlineData("in January and July each year", "in January and July")]
    [InlineData("in Feb, May, Aug and Nov", "in February, May, August and November")]
    [InlineData("monthly except August", "monthly except August")]
    [InlineData("monthly (excluding August)", "monthly except August")]
    [InlineData("every month save August and December", "monthly except August and December")]
    [InlineData("every month, with the exception of August", "monthly except August")]
    [InlineData("monthly, but not in August", "monthly except August")]
    [InlineData("monthly with no meeting in August", "monthly except August")]
    [InlineData("ten times a year, with no meetings in August and December", "monthly except August and December")]
    [InlineData("monthly from September to July", "monthly except August")]
    [InlineData("every month other than August", "monthly except August")]
    [InlineData("the first Tuesday of March and September", "the first Tuesday of March and September")]
    [InlineData("on the first Monday of every month except August", "the first Monday of every month except August")]
    [InlineData("on the second Wednesday in January, April, July and October", "the second Wednesday of January, April, July and October")]
    public void A_cadence_is_understood(string text, string meanings) => Meanings(TermsWords.Cadence(text)).Should().Be(meanings);

    [Theory]
    [InlineData("quarterly, except August", "except")]
    [InlineData("every six weeks except in August", "except")]
    [InlineData("in March or April", "in")]
    [InlineData("four times a year, in March and June", "in")]
    [InlineData("monthly except March, March and June", "except")]
    [InlineData("no more than four times a year", "no")]
    [InlineData("up to six times a year", "up")]
    [InlineData("approximately every six weeks", "approximately")]
    [InlineData("every Wednesday", "every")]
    [InlineData("fortnightly on a Wednesday", "on")]
    [InlineData("every six weeks during term time", "during")]
    [InlineData("quarterly or as otherwise agreed", "or")]
    [InlineData("on a regular basis", "on")]
    [InlineData("twice a week", "twice")]
    [InlineData("bi-monthly (weekly)", "weekly")]
    [InlineData("the last Friday of each quarter", "the")]
    [InlineData("every 10 working days", "every")]
    public void A_cadence_is_not_guessed(string text, string stop) => Stop(TermsWords.Cadence(text)).Should().StartWith(stop);

    [Theory]
    [InlineData("at least five working days before the meeting", "5 working days before")]
    [InlineData("no later than 5 working days prior to each meeting", "5 working days before")]
    [InlineData("seven days before each meeting", "7 days before")]
    [InlineData("seven calendar days prior to the date of the meeting", "7 days before")]
    [InlineData("a week in advance of the meeting", "1 week before")]
    [InlineData("three weeks prior", "3 weeks before")]
    [InlineData("five (5) working days before the Board meeting", "5 working days before")]
    [InlineData("twenty one days before the meeting", "21 days before")]
    [InlineData("by the fifth working day before the meeting", "5 working days before")]
    [InlineData("the day before the meeting", "1 day before")]
    [InlineData("the working day before", "1 working day before")]
    [InlineData("10 working days' notice", "10 working days before")]
    [InlineData("at least 14 days' notice of each meeting", "14 days before")]
    [InlineData("with not less than seven days' notice", "7 days before")]
    [InlineData("a minimum of 5 working days before each scheduled meeting", "5 working days before")]
    [InlineData("5 working days before the meeting takes place", "5 working days before")]
    [InlineData("6 days before each meeting of the group", "6 days before")]
    [InlineData("five days before the meeting, excluding weekends and bank holidays", "5 working days before")]
    [InlineData("5 working days before the meeting at the latest", "5 working days before")]
    [InlineData("one calendar week before", "1 week before")]
    [InlineData("7 clear calendar days before", "7 clear days before (every day counted)")]
    [InlineData("within 10 working days of the meeting", "10 working days after")]
    [InlineData("within two weeks after the meeting", "2 weeks after")]
    [InlineData("no later than 10 working days following the meeting", "10 working days after")]
    [InlineData("within one calendar month of the meeting", "1 month after")]
    [InlineData("within a maximum of 15 working days of the meeting", "15 working days after")]
    [InlineData("by the tenth working day after each Board meeting", "10 working days after")]
    [InlineData("the next working day", "1 working day after")]
    [InlineData("within 7 days of the date on which the meeting is held", "7 days after")]
    [InlineData("five days before the meeting, excluding the day of the meeting", "5 days before")]
    [InlineData("7 days before the meeting (not counting the day of the meeting)", "7 days before")]
    [InlineData("5 working days before the meeting, excluding the day of the meeting and the day of issue", "5 clear days before (working days only)")]
    [InlineData("7 days before the meeting, excluding both the day of issue and the day of the meeting", "7 clear days before (every day counted)")]
    [InlineData("5 clear working days before, not counting the day of dispatch or the day of the meeting", "5 clear days before (working days only)")]
    [InlineData("5 days before the meeting, not counting the day of issue", "5 days before; 5 clear days before (every day counted)")]
    [InlineData("5 working days before the meeting, including the day of the meeting", "5 working days before, beginning with that day")]
    [InlineData("within 10 working days of the meeting, excluding the day of the meeting", "10 working days after")]
    [InlineData("5-7 working days before", "5 working days before; 7 working days before")]
    [InlineData("five to seven days before the meeting", "5 days before; 7 days before")]
    [InlineData("five full working days before", "5 working days before; 5 clear days before (working days only)")]
    public void A_limit_is_understood(string text, string meanings) => Meanings(TermsWords.Limit(text, null)).Should().Be(meanings);

    [Theory]
    [InlineData("no more than 10 working days before the meeting", "before")]
    [InlineData("within five working days before the meeting", "before")]
    [InlineData("at least 14 days after the meeting", "after")]
    [InlineData("not more than two weeks prior to the meeting", "prior")]
    [InlineData("five days before the meeting, excluding weekends", "excluding")]
    [InlineData("5 working days before the annual general meeting", "annual")]
    [InlineData("five (6) working days before", "(")]
    [InlineData("48 hours before the meeting", "hours")]
    [InlineData("5 clear days before, including the day of the meeting", ", including")]
    [InlineData("within 10 days of the meeting, not counting the day of issue", ", not")]
    [InlineData("working days before the meeting", "working")]
    [InlineData("the fifth working day of the month", "of")]
    [InlineData("a couple of weeks before", "couple")]
    [InlineData("as soon as possible", "as")]
    [InlineData("5 working days before the meeting where possible", "where")]
    public void A_limit_is_not_guessed(string text, string stop) => Stop(TermsWords.Limit(text, null)).Should().StartWith(stop);

    [Theory]
    [InlineData("by noon on the third working day before the meeting", "3 working days before, by 12:00")]
    [InlineData("by 5 pm on the fifth working day before", "5 working days before, by 17:00")]
    [InlineData("5 working days before the meeting, by 5.30pm", "5 working days before, by 17:30")]
    [InlineData("no later than 17:00, two days before the meeting", "2 days before, by 17:00")]
    [InlineData("by 10 a.m. on the day before the meeting", "1 day before, by 10:00")]
    [InlineData("the next working day, by 12 noon", "1 working day after, by 12:00")]
    [InlineData("by 5 working days before the meeting", "5 working days before")]
    public void A_limit_with_a_time_of_day_is_understood(string text, string meanings) => Meanings(TermsWords.TimedLimit(text, null)).Should().Be(meanings);

    [Theory]
    [InlineData("by midnight on the third day before", "midnight")]
    [InlineData("3 days before, by close of business", ", by")]
    [InlineData("3 days before, by 25:00", ", by")]
    [InlineData("3 days before, by 5", ", by")]
    public void A_time_of_day_is_not_guessed(string text, string stop) => Stop(TermsWords.TimedLimit(text, null)).Should().StartWith(stop);

    [Fact]
    public void Hours_are_refused_with_what_to_write_instead() =>
        TermsWords.Limit("24 hours before the meeting", null).ToString().Should().Contain("Hours run from a time of day that the terms do not give").And.Contain("write '1 day before, by 10:00'");

    [Theory]
    [InlineData("a minimum of five members", "5 members")]
    [InlineData("five members of the Board", "5 members")]
    [InlineData("the quorum shall be four", "4 members")]
    [InlineData("a quorum for meetings is 6 members present", "6 members")]
    [InlineData("not less than four members must be present", "4 members")]
    [InlineData("five people", "5 members")]
    [InlineData("50% of the members", "1/2 of the members")]
    [InlineData("at least half the members", "1/2 of the members")]
    [InlineData("one quarter of the whole number of members", "1/4 of the members")]
    [InlineData("one third of the total membership (rounded up)", "1/3 of the members")]
    [InlineData("more than half of the members", "more than half of the members")]
    [InlineData("a simple majority of the members", "more than half of the members")]
    [InlineData("over 50% of the membership", "more than half of the members")]
    [InlineData("the greater of five members or one third of the members", "5 members and 1/3 of the members")]
    [InlineData("the lesser of ten members and 25% of the membership", "10 members or 1/4 of the members")]
    [InlineData("one third of the members or five members (whichever is greater)", "1/3 of the members and 5 members")]
    [InlineData("ten members or 25% of the membership, whichever is the lower", "10 members or 1/4 of the members")]
    [InlineData("five members, including the Chair or Vice-Chair", "5 members and (the holder of the office Chair or the holder of the office Vice-Chair)")]
    [InlineData("five members, one of whom must be the Chair", "5 members and the holder of the office Chair")]
    [InlineData("the Chair and three other members", "the holder of the office Chair and 4 members")]
    [InlineData("(the Chair or Vice-Chair) and three other members", "(the holder of the office Chair or the holder of the office Vice-Chair) and 4 members")]
    [InlineData("three members plus the Chair", "4 members and the holder of the office Chair")]
    [InlineData("four members, at least one of whom must be from the police", "4 members and 1 from the category police")]
    [InlineData("five members, of whom at least two must represent health", "5 members and 2 from the category health")]
    [InlineData("five members, to include at least one representative of the council and one of the police", "5 members, 1 from the category council and 1 from the category police")]
    [InlineData("four members, provided that the police are present", "4 members and 1 from the category police")]
    [InlineData("three different agencies", "3 different bodies")]
    [InlineData("four partner organisations", "4 different bodies")]
    [InlineData("five members from at least four organisations", "5 members and 4 different bodies")]
    [InlineData("one representative from each of the council, the police and health", "1 from the category council, 1 from the category police and 1 from the category health")]
    [InlineData("the council, the police and health", "1 from the category council, 1 from the category police and 1 from the category health")]
    [InlineData("two from each of the council and the police", "2 from the category council and 2 from the category police")]
    [InlineData("half of the voting members", "1/2 of the members of the kind voting")]
    [InlineData("one third of the voting members", "1/3 of the members of the kind voting")]
    [InlineData("a majority of the elected members", "more than half of the members of the kind elected")]
    [InlineData("half of the statutory partners", "1/2 of the members of the kind statutory partner")]
    [InlineData("two elected members and one officer", "2 members of the kind elected and 1 members of the kind officer")]
    [InlineData("at least three councillors", "3 members of the kind councillor")]
    [InlineData("three members, including two elected members", "3 members and 2 members of the kind elected")]
    [InlineData("two members of the kind elected", "2 members of the kind elected")]
    [InlineData("more than half of the members of the kind 'lay member'", "more than half of the members of the kind lay member")]
    [InlineData("three members from the police", "3 from the category police")]
    public void A_quorum_is_understood(string text, string meanings) => Meanings(TermsWords.Quorum(text, List)).Should().Be(meanings);

    [Theory]
    [InlineData("the Chair or Vice-Chair and three other members", 2)]
    [InlineData("5 members or 3 members and the police", 2)]
    public void A_quorum_with_several_meanings_has_each(string text, int meanings) => TermsWords.Quorum(text, List).Interpretations.Count.Should().Be(meanings);

    [Theory]
    [InlineData("half the members plus one", "plus")]
    [InlineData("50% of members plus one", "plus")]
    [InlineData("half of the voting", "voting")]
    [InlineData("two must be present and vote", "must")]
    [InlineData("two polcie and three others", "polcie")]
    [InlineData("five members excluding the Chair", "excluding")]
    [InlineData("three of the five responsible authorities", "responsible")]
    [InlineData("a third of those eligible to vote", "those")]
    [InlineData("one third of the members rounded down", "rounded")]
    [InlineData("most of the members", "most")]
    public void A_quorum_is_not_guessed(string text, string stop) => Stop(TermsWords.Quorum(text, List)).Should().StartWith(stop);

    [Theory]
    [InlineData("elected annually", "elected from the members, 1 year at most")]
    [InlineData("elected every two years by the members", "elected from the members, 2 years at most")]
    [InlineData("elected from among the members for a two-year term", "elected from the members, 2 years at most")]
    [InlineData("elected for a term of office of three years", "elected from the members, 3 years at most")]
    [InlineData("chosen by the group for 12 months", "elected from the members, 12 months at most")]
    [InlineData("appointed by Barset Council for up to three years, renewable once", "appointed by Barset Council, 3 years at most")]
    [InlineData("appointed by the Board for one year", "appointed by the Board, 1 year at most")]
    [InlineData("ex officio: the Director of Public Health", "ex officio: the Director of Public Health")]
    public void An_office_is_understood(string text, string meaning) => Meanings(Office(text)).Should().Be(meaning);

    [Fact]
    public void An_office_says_how_many_terms_may_follow_one_another_and_where_one_ends()
    {
        Office("appointed by Barset Council for three years, renewable once").Value.ConsecutiveTerms.Value.Should().Be(2);
        Office("elected for two years and may serve no more than two consecutive terms").Value.ConsecutiveTerms.Value.Should().Be(2);
        Office("elected annually at the first meeting of the municipal year").Value.EndsAt.Value.Meeting.Should().Be("first-meeting");
        Office("elected annually at the annual general meeting, for no more than three consecutive terms").Value.ConsecutiveTerms.Value.Should().Be(3);
    }

    [Fact]
    public void An_office_goes_round()
    {
        var rotation = Office("rotates annually between the Council, the Police and the Probation Service").Value.Rotation.Value;

        rotation.Among.Select(one => one.Name).Should().Equal("Council", "Police", "Probation Service");
        rotation.Each.Should().Be(TimeLimit.YearsAfter(1));
        Office("alternates every two years between North Council and South Council").Value.Rotation.Value.Each.Should().Be(TimeLimit.YearsAfter(2));
        Office("rotates between North Council and South Council").IsClear.Should().BeFalse("it does not say for how long");
    }

    [Theory]
    [InlineData("by consensus", "consensus", null)]
    [InlineData("by consensus, failing that by a simple majority", "consensus-then-majority", null)]
    [InlineData("by consensus, where that is not possible by a majority of those present and voting, the Chair having a casting vote", "consensus-then-majority", true)]
    [InlineData("by consensus; failing that, the Chair decides", "consensus-then-chair", null)]
    [InlineData("by a simple majority vote, with the Chair having a second or casting vote in the event of a tie", "majority", true)]
    [InlineData("by a two-thirds majority of those present and voting", "two-thirds-majority", null)]
    [InlineData("unanimously", "unanimity", null)]
    [InlineData("majority, the Chair having no casting vote", "majority", false)]
    public void A_way_of_deciding_is_understood(string text, string method, bool? casting)
    {
        var read = Decision(text).Value;

        read.Method.Code.Should().Be(method);
        (read.CastingVote.IsSpecified ? read.CastingVote.Value : default(bool?)).Should().Be(casting);
    }

    [Theory]
    [InlineData("by a majority of members present", "of members present")]
    [InlineData("by a majority of the whole membership", "of the whole")]
    [InlineData("by show of hands", "show")]
    public void A_way_of_deciding_is_not_guessed(string text, string stop) => Stop(Decision(text)).Should().StartWith(stop);

    private static ReadWords<DecisionRule> Decision(string text) =>
        TermsWords.Decision(text, method => new Rule(RuleId.Parse("barset/board/decides"), method.Words, RuleLayer.TermsOfReference, Citation.InText(Terms, "6")), Citation.InText(Terms, "6"));

    private static ReadWords<Office> Office(string text) => TermsWords.Office(text, "Chair", Citation.InText(Terms, "3"));

    private static string Meanings<T>(ReadWords<T> read)
        where T : notnull => read.Interpretations.Count > 0 ? string.Join("; ", read.Interpretations) : $"stopped: {read}";

    private static string Stop<T>(ReadWords<T> read)
        where T : notnull => read.StoppedAt is { } place ? read.Text[place..] : $"understood: {Meanings(read)}";

    private static MemberCategory Category(string code, string name, string body) =>
        new(code, name, MemberKind.Core, Citation.InText(Terms, "2")) { Body = new Party(body, name) };
}
