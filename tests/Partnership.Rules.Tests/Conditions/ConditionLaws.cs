using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>Random small conditions with repeated facts, each compared with working out every way in which the facts can turn out.</summary>
public sealed class ConditionLaws
{
    private static readonly Gen<Case> Cases =
        from shape in Shape.Any
        from states in Gen.ArrayOf(Gen.Choose(0, 4), Shape.Names.Length)
        select new Case(shape, states);

    [Property]
    public Property The_finding_is_known_exactly_when_every_completion_agrees() => Holds(one =>
    {
        var outcomes = one.Completions().Select(one.Outcome).Distinct().ToArray();

        one.Assess().ToFinding().Should().Be(outcomes.Length == 2 ? Finding.Unknown : Finding.Of(outcomes[0]));
    });

    [Property]
    public Property What_Kleene_logic_knows_is_kept() => Holds(one =>
    {
        var kleene = one.Shape.Kleene(one.FindingOf);

        if (!kleene.IsUnknown)
        {
            one.Assess().ToFinding().Should().Be(kleene);
        }
    });

    [Property]
    public Property A_fact_is_still_needed_exactly_when_two_completions_that_differ_in_it_alone_come_out_differently() => Holds(one =>
    {
        var deciding = one.Unknown.Where(fact => one.Completions().Any(known =>
            one.Outcome(Flipped(known, fact, true)) != one.Outcome(Flipped(known, fact, false))));

        one.Assess().Needed().Should().BeEquivalentTo(deciding);
    });

    [Property]
    public Property Answering_everything_still_needed_makes_it_known() => Holds(one =>
    {
        foreach (var known in one.Completions())
        {
            var answered = one.Assess().Needed().Aggregate(one.Sheet, (sheet, fact) => sheet.With(fact, known[fact]));

            one.Condition.Assess(answered, Sample.On).ToFinding().Should().Be(Finding.Of(one.Outcome(known)));
        }
    });

    [Property]
    public Property Answering_anything_else_changes_nothing() => Holds(one =>
    {
        var before = one.Assess();
        foreach (var fact in one.Unknown.Except(before.Needed()))
        {
            foreach (var sheet in new[] { one.Sheet.With(fact, true), one.Sheet.With(fact, false), one.Sheet.WithNotApplicable(fact) })
            {
                var after = one.Condition.Assess(sheet, Sample.On);

                after.ToFinding().Should().Be(before.ToFinding());
                after.Needed().Should().Equal(before.Needed());
            }
        }
    });

    [Property]
    public Property Learning_more_never_changes_what_is_known() => Holds(one =>
    {
        var before = one.Assess().ToFinding();
        foreach (var fact in one.Unknown.Where(_ => !before.IsUnknown))
        {
            one.Condition.Assess(one.Sheet.With(fact, true), Sample.On).ToFinding().Should().Be(before);
            one.Condition.Assess(one.Sheet.With(fact, false), Sample.On).ToFinding().Should().Be(before);
        }
    });

    [Property]
    public Property The_order_in_which_facts_are_learnt_does_not_matter() => Holds(one =>
    {
        var other = one.SheetOf(Shape.Names.Reverse());

        one.Condition.Assess(other, Sample.On).Steps.Should().Equal(one.Assess().Steps);
    });

    [Property]
    public Property What_is_still_needed_comes_in_the_order_in_which_it_first_appears() => Holds(one =>
        one.Assess().Needed().Should().Equal(one.Condition.Asks.Select(ask => ask.Fact).Where(one.Assess().Needed().Contains)));

    private static Dictionary<string, bool> Flipped(Dictionary<string, bool> known, string fact, bool holds) => new(known) { [fact] = holds };

    private static Property Holds(Action<Case> law) => Law.ForAll(Cases, one => one.Smaller(), law);

    /// <summary>States: 0 holds, 1 does not, 2 not applicable, 3 not known, 4 not asked.</summary>
    private sealed record Case(Shape Shape, int[] States)
    {
        internal Condition Condition { get; } = Shape.Build();

        internal FactSheet Sheet => SheetOf(Shape.Names);

        internal string[] Unknown => Shape.Names.Where(fact => State(fact) > 2).ToArray();

        public override string ToString() => $"{Shape} with {string.Join(' ', Shape.Names.Select(fact => $"{fact}={State(fact)}"))}";

        internal FactSheet SheetOf(IEnumerable<string> order) => order.Aggregate(FactSheet.Empty, (sheet, fact) => State(fact) switch
        {
            0 => sheet.With(fact, true),
            1 => sheet.With(fact, false),
            2 => sheet.WithNotApplicable(fact),
            3 => sheet.WithNotKnown(fact),
            _ => sheet,
        });

        internal Determination<Finding> Assess() => Condition.Assess(Sheet, Sample.On);

        internal Finding FindingOf(string fact) => State(fact) > 2 ? Finding.Unknown : Finding.Of(State(fact) == 0);

        internal bool Outcome(Dictionary<string, bool> known) => Shape.IsMet(fact => known[fact]);

        internal IEnumerable<Dictionary<string, bool>> Completions()
        {
            var unknown = Unknown;
            for (var bits = 0; bits < 1 << unknown.Length; bits++)
            {
                var way = bits;
                yield return Shape.Names.ToDictionary(fact => fact, fact =>
                    State(fact) > 2 ? (way >> Array.IndexOf(unknown, fact) & 1) == 1 : State(fact) == 0);
            }
        }

        internal IEnumerable<Case> Smaller() => Shape.Smaller().Select(less => new Case(less, States));

        private int State(string fact) => States[Array.IndexOf(Shape.Names, fact)];
    }
}
