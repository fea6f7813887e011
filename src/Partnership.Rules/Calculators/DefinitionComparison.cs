using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Two days compared: which definitions applied, and in which aspects they differ.</summary>
public sealed record DefinitionComparison
{
    private DefinitionComparison(ValueList<Definition> before, ValueList<Definition> after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The definitions on the first day.</summary>
    public ValueList<Definition> Before { get; }

    /// <summary>The definitions on the second day.</summary>
    public ValueList<Definition> After { get; }

    /// <summary>The aspects in which they differ.</summary>
    public ValueList<LimbChange> Changes { get; private init; } = ValueList<LimbChange>.Empty;

    /// <summary>Doubts about what applied on either day: a limited purpose, a start that was not read, a day on which none ships.</summary>
    public ValueList<Flag> Flags { get; private init; } = ValueList<Flag>.Empty;

    /// <summary>Compares the definitions of two days. Connection tests and other countries' texts are left out; so are those of partnerships unless one is asked for.</summary>
    /// <remarks>Worked example: 1 January 2010 against 1 January 2022: 18 became 16, an incident became one of five kinds of behaviour, a child became a victim in its own right.</remarks>
    /// <param name="definitions">The definitions to choose from.</param>
    /// <param name="first">The question for the first day.</param>
    /// <param name="second">The second day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DefinitionComparison Between(IEnumerable<Definition> definitions, DefinitionQuestion first, LocalDate second)
    {
        var all = Guard.NotNull(definitions).Where(one => IsCompared(one, Guard.NotNull(first))).ToArray();
        var (one, other) = (DefinitionTimeline.Applying(all, first), DefinitionTimeline.Applying(all, first with { On = second }));
        var (before, after) = (one.Answer.Or(ValueList<Definition>.Empty), other.Answer.Or(ValueList<Definition>.Empty));
        return new DefinitionComparison(before, after)
        {
            Changes = DefinitionAspect.All.Select(aspect => ChangeIn(aspect, before, after)).Where(change => !change.IsNone).ToValueList(),
            Flags = one.Flags.Concat(other.Flags).Where(flag => flag.Code != DefinitionTimeline.Several).Distinct().ToValueList(),
        };
    }

    private static LimbChange ChangeIn(DefinitionAspect aspect, ValueList<Definition> before, ValueList<Definition> after) =>
        new(aspect, LimbsOf(before, aspect), LimbsOf(after, aspect), after.Except(before).Select(one => one.Rule).ToValueList());

    private static bool IsCompared(Definition definition, DefinitionQuestion question) =>
        definition.Standing == DefinitionStanding.Statutory
        || definition.Standing == DefinitionStanding.NonStatutory
        || (definition.Standing == DefinitionStanding.Adopted && question.Partnership is not null);

    private static ValueList<DefinitionLimb> LimbsOf(ValueList<Definition> definitions, DefinitionAspect aspect) =>
        definitions.SelectMany(one => one.Limbs).Where(limb => limb.Aspect == aspect).ToValueList();
}

/// <summary>One aspect in which the definitions of two days differ, and the rules that made the difference.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Before">What was said on the first day; empty when nothing was.</param>
/// <param name="After">What is said on the second day; empty when nothing is.</param>
/// <param name="Because">The rules in force on the second day and not on the first.</param>
public sealed record LimbChange(DefinitionAspect Aspect, ValueList<DefinitionLimb> Before, ValueList<DefinitionLimb> After, ValueList<Rule> Because)
{
    internal bool IsNone => Said(Before).SequenceEqual(Said(After), StringComparer.Ordinal);

    /// <summary>The aspect and what it became.</summary>
    public override string ToString() => $"{Aspect.Words}: {Words(Before)} -> {Words(After)}";

    private static string Words(ValueList<DefinitionLimb> limbs) => limbs.Count == 0 ? "nothing" : string.Join("; ", Said(limbs));

    /// <summary>What is said, once where two definitions say the same.</summary>
    private static IEnumerable<string> Said(ValueList<DefinitionLimb> limbs) => limbs.Select(limb => limb.Says).Distinct(StringComparer.Ordinal);
}
