using System.Text;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>A point that the file leaves open, and a point that could not be used, are not known. Only a point that the terms do not take up is unspecified.</summary>
public sealed class NotReadTests
{
    private static readonly LocalDate On = new(2026, 3, 11);

    private static readonly ReportingYear Year = ReportingYear.Calendar(2026);

    /// <summary>Where the point is put, what stands there when it is open, what stands there spoilt, and a question whose answer depends on it.</summary>
    public static TheoryData<string, string, string, Func<Group, Determination>> Points() => new()
    {
        { "group", "\"chair\": \"notRead\"", "\"chair\": \"by magic (3)\"", group => MeetingChairCalculator.Assess(group, FactSheet.Empty, On) },
        { "group", "\"viceChair\": \"notRead\", \"chair\": \"elected (3)\"", "\"viceChair\": \"by magic (3)\", \"chair\": \"elected (3)\"", group => MeetingChairCalculator.Assess(group, FactSheet.Empty.With("chair-present", false), On) },
        { "group", "\"decides\": \"notRead\"", "\"decides\": \"by lot (6)\"", group => DecisionCalculator.Assess(group, new DecisionFacts(), On) },
        { "group", "\"deputies\": \"notRead\"", "\"deputies\": \"perhaps (2)\"", group => EligibilityCalculator.Assess(group, EligibilityQuestion.Substitute, FactSheet.Empty, On) },
        { "group", "\"grievance\": \"notRead\"", "\"grievance\": 7", group => GrievanceCalculator.Assess(group, new GrievanceFacts(), null, On, UkCalendars) },
        { "group", "\"life\": { \"lapsesAfter\": \"notRead\" }", "\"life\": { \"lapsesAfter\": \"one day (9)\" }", group => GroupRenewalCalculator.Assess(group, Fact.Known(0), On) },
        { "group", "\"life\": { \"reviewOn\": \"notRead\" }", "\"life\": { \"reviewOn\": \"one day (9)\" }", group => ReviewCalculator.Assess(group, On) },
        { "group", "\"notRead\": [\"interests\"]", "\"interests\": [{ \"grade\": \"leaves\" }]", group => ConductCalculator.GradeOf(group, FactSheet.Empty, On) },
        { "group", "\"notRead\": [\"eligibility\"]", "\"eligibility\": [{ \"question\": \"fly\" }]", group => EligibilityCalculator.Assess(group, EligibilityQuestion.Join, FactSheet.Empty, On) },
        { "group", "\"notRead\": [\"delegations\"]", "\"delegations\": [{ \"matter\": 3 }]", group => DelegationCalculator.Assess(group, "urgent", "barset/chair", FactSheet.Empty, On) },
        { "group", "\"notRead\": [\"inherits\"]", "\"inherits\": [{ \"from\": \"nowhere\" }]", group => DecisionCalculator.Assess(group, new DecisionFacts(), On) },
        { "meetings", "\"quorum\": \"notRead\"", "\"quorum\": \"enough members (6)\"", group => QuorumCalculator.Assess(group, new QuorumFacts(), On) },
        { "meetings", "\"withoutQuorum\": \"notRead\"", "\"withoutQuorum\": \"we go home (6)\"", group => QuorumCalculator.AdjournedBy(group, On, UkCalendars) },
        { "meetings", "\"cadence\": \"notRead\"", "\"cadence\": \"every six moons (4)\"", group => MeetingsHeldCalculator.Assess(group, [On], Year).Enough },
        { "meetings", "\"cadence\": \"quarterly (4)\", \"notRead\": [\"phases\"]", "\"cadence\": \"quarterly (4)\", \"phases\": [{ \"months\": \"six\" }]", group => MeetingsHeldCalculator.Assess(group, [On], Year).Enough },
        { "meetings", "\"notRead\": [\"windows\"]", "\"windows\": [{ \"months\": [13] }]", group => NamedMeetingCalculator.Assess(group, "annual", Fact.Known(ValueList.Of(On)), Year) },
        { "meetings", "\"themes\": \"notRead\"", "\"themes\": 4", group => ThemeCalculator.Assess(group, new ThemeFacts(), On) },
        { "meetings", "\"inPublicAYear\": \"notRead\"", "\"inPublicAYear\": \"some (4)\"", group => PublicMeetingCalculator.Assess(group, new PublicMeetingFacts(), Year) },
        { "membership", "\"inBalance\": \"notRead\"", "\"inBalance\": \"perhaps (2)\"", group => BalanceCalculator.Assess(group, new BalanceFacts(), On) },
    };

    private static CalendarSet UkCalendars => Profiles.UkCalendars.All;

    [Theory]
    [MemberData(nameof(Points))]
    public void A_point_that_is_left_open_is_not_known(string place, string open, string spoilt, Func<Group, Determination> ask)
    {
        var check = Check(place, open);

        check.Problems.Should().BeEmpty();
        NotKnown(ask(check.Terms!.Groups[0]), spoilt);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void A_point_that_could_not_be_used_is_not_known(string place, string open, string spoilt, Func<Group, Determination> ask)
    {
        var check = Check(place, spoilt);

        check.Problems.Should().NotBeEmpty();
        NotKnown(ask(check.Terms!.Groups[0]), open);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void A_point_that_is_left_open_is_written_and_read_again(string place, string open, string spoilt, Func<Group, Determination> ask)
    {
        var terms = Check(place, open).Terms!;
        var written = PartnershipJson.Of<Terms>().Write(terms);

        PartnershipJson.Of<Terms>().Read(written).Value.Should().Be(terms, spoilt);
        NotKnown(ask(PartnershipJson.Of<Terms>().Read(written).Value.Groups[0]), written);
    }

    [Fact]
    public void A_point_that_the_terms_do_not_take_up_stays_unspecified() =>
        QuorumCalculator.Assess(Check("group", "\"parent\": \"unspecified\"").Terms!.Groups[0], new QuorumFacts(), On).Caveats.Should().Contain(one => one.Code == "unspecified");

    [Theory]
    [InlineData("\"papersOut\": \"notRead\"")]
    [InlineData("\"papersOut\": \"in good time (5)\"")]
    [InlineData("\"notRead\": [\"papersOut\"]")]
    [InlineData("\"notRead\": [\"duties\"]")]
    [InlineData("\"duties\": [{ \"point\": \"papers-out\" }]")]
    public void A_duty_that_is_not_held_is_not_called_silence(string text)
    {
        var timetable = MeetingTimetable.For(Check("meetings", text).Terms!.Groups[0], On, UkCalendars);

        timetable.NotRead.Should().Contain(MeetingProvision.PapersOut);
        timetable.Unspecified.Should().NotContain(MeetingProvision.PapersOut);
    }

    [Fact]
    public void A_list_of_members_that_lost_a_row_is_not_whole()
    {
        var group = Check("membership", "\"categories\": [\"Barset Council [council] (2)\", { \"code\": 7 }]").Terms!.Groups[0];

        group.Membership.IsPartial.Should().BeTrue();
        CompositionCalculator.Assess(group, Roster.Of(group, []), On).Results.Caveats.Should().Contain(one => one.Code == "not-read");
    }

    [Theory]
    [InlineData("\"quroum\": \"five members (6)\", \"cadence\": \"quarterly (4)\"")]
    [InlineData("\"quorum\": \"five members (6)\", \"quorum\": \"six members (6)\", \"cadence\": \"quarterly (4)\"")]
    public void A_member_that_is_misspelt_or_stands_twice_is_open_and_the_rest_stays(string text)
    {
        var check = Check("meetings", text);
        var group = check.Terms!.Groups[0];

        check.Problems.Should().NotBeEmpty();
        group.Meetings.Cadence.IsSpecified.Should().BeTrue();
        NotKnown(QuorumCalculator.Assess(group, new QuorumFacts(), On), text);
    }

    [Theory]
    [InlineData("\"notRead\"", 0)]
    [InlineData("7", 1)]
    public void Meetings_as_a_whole_can_be_open(string text, int problems)
    {
        var check = TermsCheck.Of(Encoding.UTF8.GetBytes($$"""
            {
              "sources": [{ "key": "barset", "title": "Barset Board: terms of reference", "kind": "terms-of-reference" }],
              "partnership": { "key": "barset", "name": "Barset Partnership", "document": "barset" },
              "groups": [{ "id": "barset/board", "name": "Barset Board", "citation": "1", "meetings": {{text}} }]
            }
            """));
        var group = check.Terms!.Groups[0];

        check.Problems.Should().HaveCount(problems);
        NotKnown(QuorumCalculator.Assess(group, new QuorumFacts(), On), text);
        MeetingTimetable.For(group, On, UkCalendars).Unspecified.Should().NotContain(MeetingProvision.PapersOut);
        PartnershipJson.Of<Terms>().Read(PartnershipJson.Of<Terms>().Write(check.Terms)).Value.Should().Be(check.Terms);
    }

    [Fact]
    public void A_name_that_is_no_point_is_reported() =>
        Check("group", "\"notRead\": [\"intrests\"]").Problems.Should().ContainSingle().Which.DidYouMean.Should().Be("interests");

    [Fact]
    public void Every_member_of_the_schema_can_be_left_open()
    {
        var schema = System.Text.Json.Nodes.JsonNode.Parse(PartnershipJson.Of<Terms>().ToSchema())!["$defs"]!;
        foreach (var (place, definition) in new[] { ("group", "group"), ("meetings", "meeting-arrangements"), ("membership", "membership") })
        {
            var members = schema[definition]!["properties"]!.AsObject().Select(one => one.Key).Where(one => one is not ("id" or "name" or "partnership" or "citation" or "meetings" or "membership" or "life" or "meetingCalendar" or "inForce" or "notRead")).ToArray();

            Check(place, $"\"notRead\": [{string.Join(", ", members.Select(one => $"\"{one}\""))}]").Problems.Should().BeEmpty(definition);
        }
    }

    [Fact]
    public void What_is_not_held_is_said_beside_what_is_unsaid() =>
        Check("meetings", "\"quorum\": \"notRead\"").Unsaid.Should().Contain(one => one.Contains("'meetings.quorum'", StringComparison.Ordinal))
            .And.NotContain(one => one.Contains("set no quorum", StringComparison.Ordinal));

    private static void NotKnown(Determination answer, string because)
    {
        answer.State.Should().Be(FactState.NotKnown, because);
        answer.Caveats.Should().NotContain(one => one.Code == "unspecified", because);
        answer.StillNeeded.Should().NotBeEmpty(because);
    }

    private static TermsCheck Check(string place, string text)
    {
        var (group, meetings, membership) = (place == "group" ? $", {text}" : string.Empty, place == "meetings" ? text : string.Empty, place == "membership" ? text : string.Empty);
        return TermsCheck.Of(Encoding.UTF8.GetBytes($$"""
            {
              "sources": [{ "key": "barset", "title": "Barset Board: terms of reference", "kind": "terms-of-reference" }],
              "partnership": { "key": "barset", "name": "Barset Partnership", "document": "barset" },
              "groups": [{ "id": "barset/board", "name": "Barset Board", "citation": "1", "meetings": { {{meetings}} }, "membership": { {{membership}} }{{group}} }]
            }
            """));
    }
}
