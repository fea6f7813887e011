#if NET8_0_OR_GREATER
using States = System.Span<byte>;
#else
using States = byte[];
#endif
using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The tests of one definition put to the same facts: down the rungs of each, to the first that is met.</summary>
internal sealed class DefinitionAssessment(Definition definition, FactSheet facts, LocalDate on, string? purpose)
{
    internal static readonly Caveat AssessmentOnly = new(
        "assessment-only", "This tests a text against the facts given. It decides nothing about a person and decides no case.");

    private const int StatesOnTheStack = 512;

    internal static DefinitionStatus Outcome(Definition definition, DefinitionTest test, FactSheet facts)
    {
        var drawn = test.Drawn.For(facts);
#if NET8_0_OR_GREATER
        States states = drawn.StateCount <= StatesOnTheStack ? stackalloc byte[drawn.StateCount] : new byte[drawn.StateCount];
#else
        var states = new byte[drawn.StateCount];
#endif
        Read(definition, drawn, facts, states);
        var place = drawn.FirstMet(states);
        return place < 0 ? DefinitionStatus.Unknown : place == drawn.Count ? test.Otherwise : test.Levels[place].Outcome;
    }

    /// <summary>What a test still needs, without its steps.</summary>
    internal static ValueList<Question> Needed(Definition definition, DefinitionTest test, FactSheet facts)
    {
        var drawn = test.Drawn.For(facts);
        var states = new byte[drawn.StateCount];
        Read(definition, drawn, facts, states);
        var (levels, asks) = (new RestrictedLevels(drawn, states), new List<Question>());
        for (var place = 0; place < drawn.Count; place++)
        {
            asks.AddRange(levels.Deciding(place) is { } deciding ? levels.Asks(place, deciding) : []);
        }

        return asks.Distinct().ToValueList();
    }

    internal DefinitionResult Assess(DefinitionTest test, ValueList<InForce> ranges)
    {
        var drawn = test.Drawn.For(facts);
        var states = new byte[drawn.StateCount];
        var assumed = Read(definition, drawn, facts, states);
        var answer = Climb(test, new RestrictedLevels(drawn, states), ranges);
        return new DefinitionResult(definition, test.Subject, test.Interpretation, answer.With(on, Flags(test, states, answer, ranges, assumed)).From(new Given("definition", definition), new Given("facts", facts), new Given("on", on), new Given("purpose", purpose)))
        {
            Ranges = ranges,
        };
    }

    /// <summary>Writes what is known of every fact, what follows from it, and what is assumed; says whether anything was assumed.</summary>
    internal static bool Read(Definition definition, DrawnLevels drawn, FactSheet facts, States states)
    {
        drawn.Read(facts, states);
        FactCompletion.Complete(states);
        var assumed = false;
        foreach (var one in definition.Assumptions)
        {
            if (states[one.Fact.Place] == KnownState.NotAsked)
            {
                states[one.Fact.Place] = KnownState.Fails;
                assumed = true;
            }
        }

        return assumed;
    }

    private DefinitionAnswer Climb(DefinitionTest test, RestrictedLevels levels, ValueList<InForce> ranges)
    {
        var answer = new DefinitionAnswer();
        for (var place = 0; place < test.Levels.Count; place++)
        {
            answer.Reached(levels, place);
            if (levels.Found(place).IsMet && !answer.IsOpen)
            {
                answer.Outcome = test.Levels[place].Outcome;
                return answer.Cited(levels, test, on, ranges);
            }

            answer.Open(levels, place);
        }

        answer.Outcome = answer.IsOpen ? null : test.Otherwise;
        return answer.Cited(levels, test, on, ranges);
    }

    private ValueList<Caveat> Flags(DefinitionTest test, byte[] states, DefinitionAnswer answer, ValueList<InForce> ranges, bool assumed)
    {
        var flags = new List<Caveat> { AssessmentOnly };
        if (assumed)
        {
            flags.AddRange(definition.Assumptions.Where(one => facts[one.Fact.Code].State == FactState.NotAsked).Select(one => one.Caveat));
        }

        foreach (var doubt in definition.Caveats)
        {
            if (IsInPlay(doubt, states, answer) && !flags.Contains(doubt.Caveat))
            {
                flags.Add(doubt.Caveat);
            }
        }

        if (definition.Force != DefinitionForce.Statutory)
        {
            flags.Add(new Caveat("standing", $"It is {definition.Force.Words}.", definition.Rule.Citation));
        }

        if (DefinitionTimeline.LimitedTo(ranges) is { } purposes)
        {
            flags.Add(new Caveat("limited-purpose", $"On that day it was in force for a limited purpose only: {purposes}.", test.Rule.Citation));
        }

        return new ValueList<Caveat>([.. flags]);
    }

    private static bool IsInPlay(DefinitionCaveat doubt, byte[] states, DefinitionAnswer answer)
    {
        foreach (var fact in doubt.DependsOn)
        {
            if (states[fact.Place] == KnownState.Holds || answer.Needs(fact.Place))
            {
                return true;
            }
        }

        return doubt.DependsOn.Count == 0;
    }
}
