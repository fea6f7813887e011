using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>A council's own grievance terms are counted from the start that they state, and never from another.</summary>
public sealed class GrievanceStarts
{
    private const string NoticeStart = "{ \"code\": \"investigation-end\", \"words\": \"the end of the investigation\" }";
    private const string RelayStart = "{ \"code\": \"appeal-received\", \"words\": \"the receipt of the appeal\" }";

    /// <summary>Investigated from 16 February to 2 March 2026, told on 4 March.</summary>
    private static readonly GrievanceFacts Told = new()
    {
        Concerns = ComplaintSubject.Chair,
        RaisedOn = new LocalDate(2026, 2, 9),
        InvestigationStartedOn = new LocalDate(2026, 2, 16),
        InvestigationEndedOn = new LocalDate(2026, 3, 2),
        CommitteeDecidedOn = new LocalDate(2026, 3, 3),
        NotifiedOn = new LocalDate(2026, 3, 4),
        AppealLodgedOn = new LocalDate(2026, 3, 10),
        AppealDecidedOn = new LocalDate(2026, 4, 1),
        ResultNotifiedOn = new LocalDate(2026, 4, 15),
    };

    [Theory]
    [InlineData("investigation-start", "the start of the investigation", "2026-02-26", "notMet")]
    [InlineData("investigation-started", "the start of the investigation", "2026-02-26", "notMet")]
    [InlineData("investigation-end", "the end of the investigation", "2026-03-12", "met")]
    [InlineData("complaint", "the complaint", "2026-02-19", "notMet")]
    [InlineData("decision", "the decision", "2026-03-13", "met")]
    public void Ten_days_run_from_the_start_that_the_terms_state(string code, string words, string last, string inTime)
    {
        var date = Dates(NoticeStart, Trigger(code, words), Told)[0];

        (date.By.Value.ToString("uuuu-MM-dd", null), date.InTime.ToString()).Should().Be((last, inTime));
        date.By.Alternatives.Should().BeEmpty("the terms leave nothing open");
    }

    [Theory]
    [InlineData("decision", "the decision", "2026-04-16")]
    [InlineData("select-committee-decision", "the select committee's decision", "2026-04-16")]
    [InlineData("appeal-received", "the receipt of the appeal", "2026-03-25")]
    [InlineData("appeal-lodged", "the lodging of the appeal", "2026-03-25")]
    public void Fifteen_days_run_from_the_start_that_the_terms_state(string code, string words, string last) =>
        Dates(RelayStart, Trigger(code, words), Told)[2].By.Value.ToString("uuuu-MM-dd", null).Should().Be(last);

    [Theory]
    [InlineData("investigation")]
    [InlineData("clerk-received")]
    public void A_start_that_is_not_among_the_steps_is_asked_for_and_then_used(string code)
    {
        var open = Dates(NoticeStart, Trigger(code, "the day on which the clerk has it"), Told)[0];

        open.By.State.Should().Be(FactState.NotKnown);
        open.By.StillNeeded.Select(ask => ask.Fact).Should().Equal(code);
        open.InTime.Should().Be(Finding.Unknown);
        Dates(NoticeStart, Trigger(code, "the day on which the clerk has it"), Told with { OtherDays = Foundation.ValueList.Of(new TriggerDay(code, new LocalDate(2026, 2, 20))) })[0]
            .By.Value.Should().Be(new LocalDate(2026, 3, 2));
    }

    [Fact]
    public void A_choice_of_start_does_not_overrule_the_terms()
    {
        var told = GrievanceCalculator.Assess(Barsetshire.Board, Told, new GrievanceInterpretations(InvestigationPeriodStart.Start, ResultPeriodStart.Decision), new LocalDate(2026, 4, 20), UkCalendars.All).Value;

        (told.Dates[0].By.Value, told.Dates[2].By.Value).Should().Be((new LocalDate(2026, 3, 12), new LocalDate(2026, 3, 25)));
        told.Dates[0].By.Caveats.Select(one => one.Code).Should().Contain("start-stated");
    }

    [Fact]
    public void No_words_of_another_document_stand_in_the_answer()
    {
        var told = GrievanceCalculator.Assess(Barsetshire.Board, Told with { SatOnBoth = Fact.Known(true) }, null, new LocalDate(2026, 4, 20), UkCalendars.All);
        var caveats = told.Caveats.Concat(told.Value.Caveats).Concat(told.Value.Committee.Caveats).Concat(told.Value.Addressee.Caveats).Select(one => one.Text).ToArray();

        caveats.Should().NotBeEmpty().And.NotContain(text => text.Contains("CON-") || text.Contains("(D") || text.Contains("14 days") || text.Contains("21 days") || text.Contains("elected member"));
        (told.Value.Committee.State, told.Value.Addressee.State).Should().Be((FactState.NotKnown, FactState.NotKnown), "these terms do not say who sits, nor to whom a grievance goes; the constitution may");
    }

    private static Foundation.ValueList<GrievanceDate> Dates(string was, string start, GrievanceFacts facts) =>
        GrievanceCalculator.Assess(Barsetshire.With(was, start).Value.Groups[0], facts, null, new LocalDate(2026, 4, 20), UkCalendars.All).Value.Dates;

    private static string Trigger(string code, string words) => $$"""{ "code": "{{code}}", "words": "{{words}}" }""";
}
