using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators.Whole;

/// <summary>What a group decides, what its members should look at, and who stays in office, with reasons.</summary>
public sealed class GroupPages
{
    private static readonly Citation Here = Invented.Panel.Citation;

    private static readonly Vote[] Tied = [Voted("a", VoteChoice.For, "north"), Voted("b", VoteChoice.Against, "south"), Voted("c", VoteChoice.Abstain, "north")];

    [Fact]
    public void A_decision_keeps_its_reasons() => new AnswerPage()
        .Add("a board by consensus, then by majority: nobody said whether all agreed", Decide(Invented.JointBoard))
        .Add("they agreed", Decide(Invented.JointBoard, agreed: true))
        .Add("they did not, and nobody told the vote", Decide(Invented.JointBoard, agreed: false))
        .Add("north for, south against, and the chair has a casting vote", Decide(Invented.JointBoard, agreed: false, votes: Tied))
        .Add("the chair's casting vote was against", Decide(Invented.JointBoard, agreed: false, chair: false, votes: Tied))
        .Add("north voted both ways, south for", Decide(Invented.JointBoard, agreed: false, votes: [Voted("a", VoteChoice.For, "north"), Voted("b", VoteChoice.Against, "north"), Voted("c", VoteChoice.For, "south")]))
        .Add("a forum by consensus, then by its chair: they did not agree", Decide(Invented.Forum, agreed: false))
        .Add("the chair was for it", Decide(Invented.Forum, agreed: false, chair: true))
        .Add("a panel where nobody may be against, and one is", Decide(Invented.Panel, votes: [Voted("a", VoteChoice.For), Voted("b", VoteChoice.Against)]))
        .Add("a panel that only advises", Decide(Invented.Panel with { Decides = DocumentValue.As(new DecisionRule(DecisionMethod.AdviceOnly, Invented.Panel.Decides.Value.Rule), Here) }))
        .Add("a board whose terms do not say how it decides", Decide(Southampton.Board))
        .Check("decisions");

    [Fact]
    public void A_matter_of_conduct_keeps_its_reasons()
    {
        var page = new AnswerPage(deepest: 0);
        foreach (var one in ConductCalculator.Review(Cambridgeshire.ImplementationGroup, Given.Facts("looksImproper=true;isBusinessDecision=true;meritReasonRecorded=unknown"), Given.On))
        {
            page.Add(one.ToString(), one.Raised);
        }

        page.Add("no interest", Grade("interest-is-financial=false;has-dispensation=false;interest-is-personal=false"))
            .Add("a financial interest", Grade("interest-is-financial=true"))
            .Add("a personal interest", Grade("interest-is-financial=false;has-dispensation=false;interest-is-personal=true"))
            .Add("whether it is financial is not known", Grade("interest-is-financial=unknown;interest-is-personal=true"))
            .Add("terms that say nothing of interests", ConductCalculator.GradeOf(Invented.Panel, FactSheet.Empty, Given.On))
            .Check("conduct");
    }

    /// <summary>Two years from 11 March 2024 end on 11 March 2026; this holder serves to the end of June.</summary>
    [Fact]
    public void Carrying_on_keeps_its_reasons()
    {
        var served = new TenureFacts(Fact.Known(PartialDate.Parse("2024-03-11"))) { To = Given.Loose("2026-06-30") };
        var running = new TenureFacts(Fact.Known(PartialDate.Parse("2024-03-11")));
        var chosen = Succession.CarriesOnUntilReplaced;

        new AnswerPage()
            .Add("nobody carries on", Term(null, served))
            .Add("the caller lets them carry on, and nobody replaced this one", Term(null, served with { Succession = chosen, ReplacedFrom = Given.NoEnd }))
            .Add("one took over in May", Term(null, served with { Succession = chosen, ReplacedFrom = Given.Loose("2026-05-01") }))
            .Add("whether anybody took over is not known", Term(null, served with { Succession = chosen }))
            .Add("it still runs, and nobody took over", Term(null, running with { Succession = chosen, ReplacedFrom = Given.NoEnd }))
            .Add("the document lets them carry on, and nobody replaced this one", Term(true, served with { ReplacedFrom = Given.NoEnd }))
            .Add("the document lets them carry on, and whether anybody took over is not known", Term(true, served))
            .Add("the document does not, whatever the caller says", Term(false, served with { Succession = chosen, ReplacedFrom = Given.NoEnd }))
            .Check("carrying-on");
    }

    private static Determination<Finding> Decide(Group group, bool? agreed = null, bool? chair = null, Vote[]? votes = null) => DecisionCalculator.Assess(
        group,
        new DecisionFacts
        {
            Consensus = agreed is { } all ? Fact.Known(all) : default,
            ChairIsFor = chair is { } isFor ? Fact.Known(isFor) : default,
            Votes = votes is null ? default : Fact.Known(ValueList.Of(votes)),
        },
        Given.On);

    private static Vote Voted(string member, VoteChoice choice, string? body = null) => new(member, choice, body);

    private static Determination<InterestGrade> Grade(string facts) => ConductCalculator.GradeOf(Invented.JointBoard, Given.Facts(facts), Given.On);

    private static Determination<TenureStatus> Term(bool? carriesOn, TenureFacts facts)
    {
        var said = Citation.InDocument(Here.Instrument, "Terms", "32", "INV-32");
        var office = new Office("Chair", FilledBy.Election) { LongestTerm = DocumentValue.As(TimeLimit.YearsAfter(2), Here), CarriesOn = carriesOn is { } stays ? DocumentValue.As(stays, said) : default };
        return TenureCalculator.Assess(Invented.Panel, DocumentValue.As(office, Here), facts, Given.Day("2026-07-01"));
    }
}
