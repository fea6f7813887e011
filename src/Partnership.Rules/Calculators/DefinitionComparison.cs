using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Two days compared: which definitions applied, and in which aspects they differ.</summary>
public sealed record DefinitionComparison
{
    private DefinitionComparison(ValueList<Definition> before, ValueList<Definition> after, ValueList<LimbChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The definitions on the first day.</summary>
    public ValueList<Definition> Before { get; }

    /// <summary>The definitions on the second day.</summary>
    public ValueList<Definition> After { get; }

    /// <summary>The aspects in which they differ.</summary>
    public ValueList<LimbChange> Changes { get; }

    /// <summary>Compares the definitions of two days. Connection tests and other countries' texts are left out; so are those of partnerships unless one is asked for.</summary>
    /// <remarks>Worked example: 1 January 2010 against 1 January 2022: 18 became 16, an incident became one of five kinds of behaviour, a child became a victim in its own right.</remarks>
    /// <param name="definitions">The definitions to choose from.</param>
    /// <param name="first">The question for the first day.</param>
    /// <param name="second">The second day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DefinitionComparison Between(IEnumerable<Definition> definitions, DefinitionQuestion first, LocalDate second)
    {
        var all = Guard.NotNull(definitions).Where(one => IsCompared(one, Guard.NotNull(first))).ToArray();
        var before = DefinitionTimeline.Applying(all, first).Value;
        var after = DefinitionTimeline.Applying(all, first with { On = second }).Value;
        var changes = DefinitionAspect.All
            .Select(aspect => new LimbChange(aspect, LimbsOf(before, aspect), LimbsOf(after, aspect), after.Except(before).Select(one => one.Rule).ToValueList()))
            .Where(change => !change.Before.Select(limb => limb.Says).SequenceEqual(change.After.Select(limb => limb.Says), StringComparer.Ordinal));
        return new DefinitionComparison(before, after, changes.ToValueList());
    }

    private static bool IsCompared(Definition definition, DefinitionQuestion question) =>
        definition.Standing == DefinitionStanding.Statutory
        || definition.Standing == DefinitionStanding.NonStatutory
        || (definition.Standing == DefinitionStanding.Adopted && question.Partnership is not null);

    private static ValueList<DefinitionLimb> LimbsOf(ValueList<Definition> definitions, DefinitionAspect aspect) =>
        definitions.SelectMany(one => one.Limbs).Where(limb => limb.Aspect == aspect).ToValueList();
}
