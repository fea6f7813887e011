using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Meetings, phases, offices and links as text: read as their long forms are, written back short, and the same value again, over random values.</summary>
public sealed class NamedTextTests
{
    private static readonly string[] Names = ["the budget meeting", "Barset Council", "O'Neill's", "a, b (c)", "in May: a day", "the board reports to the public", "Llŷn", "x"];

    [Theory]
    [InlineData("meetings", "\"windows\": [\"the budget meeting: January or February (4.4)\"]", "\"windows\": [{ \"meeting\": { \"code\": \"budget-meeting\", \"words\": \"the budget meeting\" }, \"months\": [1, 2], \"citation\": \"4.4\" }]")]
    [InlineData("meetings", "\"phases\": [\"monthly for the first 6 months (4.2)\"]", "\"phases\": [{ \"cadence\": \"monthly\", \"months\": 6, \"citation\": \"4.2\" }]")]
    [InlineData("meetings", "\"phases\": [\"every six weeks until the strategy is published [strategy] (4.2)\"]", "\"phases\": [{ \"cadence\": \"every six weeks\", \"until\": { \"code\": \"strategy\", \"words\": \"the strategy is published\" }, \"citation\": \"4.2\" }]")]
    [InlineData("meetings", "\"duration\": \"two hours (4.7)\"", "\"duration\": { \"value\": \"2:00:00\", \"citation\": \"4.7\" }")]
    [InlineData("meetings", "\"duration\": \"1 hour and 30 minutes (4.7)\"", "\"duration\": { \"value\": \"1:30:00\", \"citation\": \"4.7\" }")]
    [InlineData("meetings", "\"withoutQuorum\": \"adjourned to a day within 10 working days, when the members present are a quorum (6.3)\"", "\"withoutQuorum\": { \"value\": { \"kind\": \"adjourn\", \"within\": \"10 working days after\", \"then\": \"whoever-comes\" }, \"citation\": \"6.3\" }")]
    [InlineData("meetings", "\"withoutQuorum\": \"adjourned to a day within 10 working days, when whoever comes is a quorum (6.3)\"", "\"withoutQuorum\": { \"value\": { \"kind\": \"adjourn\", \"within\": \"10 working days after\", \"then\": \"whoever-comes\" }, \"citation\": \"6.3\" }")]
    [InlineData("meetings", "\"withoutQuorum\": \"adjourned to a day within 10 working days, when those who attend shall form the quorum (6.3)\"", "\"withoutQuorum\": { \"value\": { \"kind\": \"adjourn\", \"within\": \"10 working days after\", \"then\": \"whoever-comes\" }, \"citation\": \"6.3\" }")]
    [InlineData("meetings", "\"withoutQuorum\": \"stand-over (6.3)\"", "\"withoutQuorum\": { \"value\": { \"kind\": \"stand-over\" }, \"citation\": \"6.3\" }")]
    [InlineData("group", "\"otherOffices\": [\"Secretary: appointed by Barset Council for 2 years (3.9)\"]", "\"otherOffices\": [{ \"value\": { \"title\": \"Secretary\", \"filledBy\": \"appointed-by-council\", \"by\": { \"key\": \"barset-council\", \"name\": \"Barset Council\" }, \"longestTerm\": \"2 years (3.9)\" }, \"citation\": \"3.9\" }]")]
    [InlineData("terms", "\"links\": [\"Delivery Group [barset/delivery] is a sub-group of Barset Board [barset/board] (13)\"]", "\"links\": [{ \"from\": \"Delivery Group [barset/delivery]\", \"to\": \"Barset Board [barset/board]\", \"kind\": \"part-of\", \"citation\": \"13\" }]")]
    public void A_short_form_is_its_long_form_and_is_written_back_short(string place, string brief, string full)
    {
        var (one, other) = (Check(place, brief), Check(place, full));

        one.Problems.Should().BeEmpty();
        one.Terms.Should().Be(other.Terms);
        var member = brief[1..brief.IndexOf('"', 1)];
        var written = JsonNode.Parse(PartnershipJson.Of<Terms>().Write(other.Terms!))!;
        var holder = place == "terms" ? written : place == "group" ? written["groups"]![0]! : written["groups"]![0]!["meetings"]!;
        (holder[member] is JsonArray list ? list[0]! : holder[member]!).GetValueKind().Should().Be(System.Text.Json.JsonValueKind.String);
    }

    [Theory]
    [InlineData("meetings", "\"windows\": [\"the budget meeting: Brumaire (4.4)\"]", "Brumaire")]
    [InlineData("meetings", "\"phases\": [\"monthly for the first 6 days (4.2)\"]", "months or years")]
    [InlineData("meetings", "\"withoutQuorum\": \"we go home (6.3)\"", "adjourned")]
    [InlineData("meetings", "\"duration\": \"a while (4.7)\"", "in hours, minutes and seconds, in the form 2:00:00")]
    [InlineData("group", "\"otherOffices\": [\"Secretary (3.9)\"]", "Secretary")]
    [InlineData("terms", "\"links\": [\"Delivery Group likes Barset Board (13)\"]", "is a sub-group of")]
    public void What_is_not_understood_is_told_with_what_is_valid(string place, string text, string says) =>
        Check(place, text).Problems.Should().Contain(one => one.Message.Contains(says, StringComparison.Ordinal));

    [Property]
    public Property A_link_reads_back() => Holds(
        from ends in Gen.Two(Gen.Elements(Names))
        from keys in Gen.Two(Gen.Elements("barset/x", "barset/barset-council", "y")).Where(two => two.Item1 != two.Item2)
        from kind in Gen.Elements(LinkKind.All.ToArray())
        select new GroupLink(new Party(keys.Item1, ends.Item1), new Party(keys.Item2, ends.Item2), kind, Cited),
        (terms, link) => terms with { Links = ValueList.Of(link) });

    [Property]
    public Property A_window_reads_back() => Holds(
        from name in Gen.Elements(Names)
        from code in Gen.Elements("budget-meeting", "barset-council", "x", "meeting")
        from months in Gen.ArrayOf(Gen.Choose(1, 12), 2)
        select new MeetingWindow(new Trigger(code, name), Cited, months),
        (terms, window) => In(terms, group => group with { Meetings = new MeetingArrangements { Windows = ValueList.Of(window) } }));

    [Property]
    public Property A_phase_reads_back() => Holds(
        from often in Gen.Elements("monthly", "every six weeks", "bi-monthly", "as needed")
        from months in Gen.Choose(1, 40)
        from name in Gen.Elements(Names)
        from byEvent in Gen.Elements(true, false)
        select new CadencePhase(CadenceInterpretation.Parse(often), byEvent ? new PhaseEnd.AtEvent(new Trigger("some-event", name)) : new PhaseEnd.AfterMonths(months), Cited),
        (terms, phase) => In(terms, group => group with { Meetings = new MeetingArrangements { Phases = ValueList.Of(phase) } }));

    [Property]
    public Property Another_office_reads_back() => Holds(
        from title in Gen.Elements(Names)
        from how in Gen.Elements(FilledBy.All.ToArray())
        from who in Gen.Elements(Names)
        from years in Gen.Choose(0, 5)
        select new Office(title, how, how == FilledBy.Election || how == FilledBy.Rotation ? null : new Party("barset/who", who)) { LongestTerm = years == 0 ? default : DocumentValue.As(TimeLimit.YearsAfter(years), Cited) },
        (terms, office) => In(terms, group => group with { OtherOffices = ValueList.Of(DocumentValue.As(office, Cited)) }));

    [Property]
    public Property A_length_reads_back() => Holds(
        Gen.Choose(1, 100_000).Select(seconds => Duration.FromSeconds(seconds)),
        (terms, length) => In(terms, group => group with { Meetings = new MeetingArrangements { Duration = DocumentValue.As(length, Cited) } }));

    [Property]
    public Property What_follows_reads_back() => Holds(
        from amount in Gen.Choose(1, 60)
        from limit in Gen.Elements(TimeLimit.WorkingDaysAfter(amount), TimeLimit.DaysAfter(amount), TimeLimit.MonthsAfter(amount), TimeLimit.DaysAfter(amount).Rolled(Rolling.Next))
        from then in Gen.Elements(AdjournedQuorum.All.ToArray())
        from follows in Gen.Elements<QuorumFailure>(new QuorumFailure.AdviseOnly(), new QuorumFailure.Ratify(), new QuorumFailure.StandOver(), new QuorumFailure.Adjourn(limit, then))
        select follows,
        (terms, follows) => In(terms, group => group with { Meetings = new MeetingArrangements { WithoutQuorum = DocumentValue.As(follows, Cited) } }));

    private static Citation Cited => Citation.InText(Bare.Partnership.Document, "4.2");

    private static Terms Bare => Check("group", "\"notRead\": []").Terms!;

    private static Terms In(Terms terms, Func<Group, Group> change) => terms with { Groups = ValueList.Of(change(terms.Groups[0])) };

    private static Property Holds<T>(Gen<T> values, Func<Terms, T, Terms> put) => Law.ForAll(values, value =>
    {
        var terms = put(Bare, value);
        var written = PartnershipJson.Of<Terms>().Write(terms);
        var back = PartnershipJson.Of<Terms>().Read(written);

        back.Problems.Should().BeEmpty(written);
        back.Value.Should().Be(terms, written);
    });

    private static TermsCheck Check(string place, string text)
    {
        var (terms, group, meetings) = (place == "terms" ? $", {text}" : string.Empty, place == "group" ? $", {text}" : string.Empty, place == "meetings" ? text : string.Empty);
        return TermsCheck.Of(Encoding.UTF8.GetBytes($$"""
            {
              "sources": [{ "key": "barset", "title": "Barset Board: terms of reference", "kind": "terms-of-reference" }],
              "partnership": { "key": "barset", "name": "Barset Partnership", "document": "barset" },
              "groups": [{ "id": "barset/board", "name": "Barset Board", "citation": "1", "life": { "createdOn": "2024-04-01 (1)" }, "meetings": { {{meetings}} }{{group}} }]{{terms}}
            }
            """));
    }
}
