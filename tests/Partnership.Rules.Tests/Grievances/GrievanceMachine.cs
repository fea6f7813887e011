using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Grievances;

/// <summary>
/// The grievance as a machine: a table of which step may follow which, written from the procedure of the Cambridgeshire group (CAM-TOR-149 to 156), and any walk
/// over it. After each step the library stands where the table says; a step that the table does not allow is never taken for one.
/// </summary>
public sealed class GrievanceMachine
{
    private static readonly LocalDate First = new(2009, 2, 2);

    /// <summary>Step, what must have been the last one, the stage it leads to; null where the stage stays.</summary>
    private static readonly (string Step, string[] After, string? Stage, Func<GrievanceFacts, LocalDate, GrievanceFacts> Take)[] Table =
    [
        ("raised", [""], "raised", (facts, on) => facts with { RaisedOn = on }),
        ("investigation-started", ["raised"], "under-investigation", (facts, on) => facts with { InvestigationStartedOn = on }),
        ("investigation-ended", ["investigation-started"], "investigated", (facts, on) => facts with { InvestigationEndedOn = on }),
        ("committee-decided", ["investigation-ended"], "decided", (facts, on) => facts with { CommitteeDecidedOn = on }),
        ("told", ["committee-decided"], null, (facts, on) => facts with { NotifiedOn = on }),
        ("convened-again", ["committee-decided", "told"], "further-action", (facts, on) => facts with { ConvenedAgainOn = on }),
        ("decided-again", ["convened-again"], "decided", (facts, on) => facts with { DecidedAgainOn = on }),
        ("appeal-lodged", ["committee-decided", "told", "decided-again"], "under-appeal", (facts, on) => facts with { AppealLodgedOn = on }),
        ("appeal-received", ["appeal-lodged"], null, (facts, on) => facts with { AppealReceivedOn = on }),
        ("appeal-decided", ["appeal-lodged", "appeal-received"], "appeal-decided", (facts, on) => facts with { AppealDecidedOn = on }),
        ("relayed", ["appeal-decided"], "closed", (facts, on) => facts with { ResultNotifiedOn = on }),
    ];

    private static readonly Gen<(int Choice, int Days)[]> Walks = Gen.ArrayOf(Gen.Two(Gen.Choose(0, 20)).Select(one => (one.Item1, one.Item2)), 11);

    [Property]
    public Property After_any_walk_that_the_table_allows_the_grievance_stands_where_the_table_says() => Law.ForAll(Walks, walk =>
    {
        var (facts, last, stage, since, on) = (new GrievanceFacts { Concerns = ComplaintSubject.Member }, string.Empty, string.Empty, First, First);
        foreach (var (choice, days) in walk)
        {
            var open = Table.Where(one => one.After.Contains(last)).ToArray();
            if (open.Length == 0)
            {
                break;
            }

            var step = open[choice % open.Length];
            (on, last) = (on.PlusDays(days), step.Step);
            (facts, stage, since) = (step.Take(facts, on), step.Stage ?? stage, step.Stage is null ? since : on);
            var standing = Assess(facts).Value;

            standing.Stage.Value.Code.Should().Be(stage, "after {0}", last);
            standing.State!.Since.Should().Be(since);
            (standing.NextStep is null).Should().Be(stage == "closed", "only a closed grievance has no next step; this one is {0}", stage);
        }
    });

    [Property]
    public Property A_walk_that_leaves_a_step_out_is_asked_about_and_stands_nowhere() => Law.ForAll(
        from length in Gen.Choose(3, 6)
        from left in Gen.Choose(0, length - 2)
        select (length, left),
        one =>
        {
            string[] road = ["raised", "investigation-started", "investigation-ended", "committee-decided", "appeal-lodged", "appeal-decided"];
            var facts = road.Take(one.length).Where((_, at) => at != one.left).Select((step, at) => (Step: Table.Single(row => row.Step == step), On: First.PlusDays(7 * at)))
                .Aggregate(new GrievanceFacts { Concerns = ComplaintSubject.Member }, (all, step) => step.Step.Take(all, step.On));
            var told = Assess(facts);

            told.Value.State.Should().BeNull();
            told.StillNeeded.Select(ask => ask.Fact).Should().Contain(road[one.left]);
        });

    [Property]
    public Property A_step_before_the_one_it_follows_is_named_and_stands_nowhere() => Law.ForAll(Gen.Choose(1, 3), at =>
    {
        string[] road = ["raised", "investigation-started", "investigation-ended", "committee-decided"];
        var facts = road.Select((step, place) => (Step: Table.Single(row => row.Step == step), On: place == at ? First.PlusDays(-1) : First.PlusDays(7 * place)))
            .Aggregate(new GrievanceFacts { Concerns = ComplaintSubject.Member }, (all, step) => step.Step.Take(all, step.On));
        var told = Assess(facts).Value;

        told.State.Should().BeNull();
        told.NextStep.Should().BeNull();
    });

    private static Determination<GrievanceResult> Assess(GrievanceFacts facts) => GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, First.PlusDays(400), UkCalendars.All);
}
