using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers in which aspects the definitions of two days differ.</summary>
/// <example>
/// <code>
/// var first = new DefinitionQuestion(new LocalDate(2010, 1, 1), Jurisdiction.England);
/// var comparison = DefinitionComparison.Between(DefinitionBook.All, first, new LocalDate(2022, 1, 1));
/// </code>
/// </example>
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

    /// <summary>Caveats about what applied on either day: a limited purpose, a start that has not been checked, a day on which none is built in.</summary>
    public ValueList<Caveat> Caveats { get; private init; } = ValueList<Caveat>.Empty;

    /// <summary>Compares the definitions of two days. Connection tests and other countries' texts are omitted; so are those of partnerships unless one is asked for.</summary>
    /// <remarks>Worked example: 1 January 2010 against 1 January 2022: the age changed from 18 to 16, an incident became one of five kinds of behaviour, and a child became a victim in their own right.</remarks>
    /// <param name="definitions">The definitions to choose from.</param>
    /// <param name="first">The question for the first day.</param>
    /// <param name="second">The second day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DefinitionComparison Between(IEnumerable<Definition> definitions, DefinitionQuestion first, LocalDate second)
    {
        var all = Guard.NotNull(definitions).Where(one => IsCompared(one, Guard.NotNull(first))).ToArray();
        var later = first with { On = second };
        var (one, other) = (DefinitionTimeline.Applying(all, first), DefinitionTimeline.Applying(all, later));
        var (before, after) = (one.Answer.Or(ValueList<Definition>.Empty), other.Answer.Or(ValueList<Definition>.Empty));
        var because = after.Except(before).Select(added => added.Rule).ToValueList();
        return new DefinitionComparison(before, after)
        {
            Changes = DefinitionAspect.All.Select(aspect => new LimbChange(aspect, LimbsOf(before, aspect, first), LimbsOf(after, aspect, later), because)).Where(change => !change.IsNone).ToValueList(),
            Caveats = one.Caveats.Concat(other.Caveats).Where(flag => flag.Code != DefinitionTimeline.Several)
                .Concat(LimitedAsToAChild(before, first)).Concat(LimitedAsToAChild(after, later)).Distinct().ToValueList(),
        };
    }

    private static bool IsCompared(Definition definition, DefinitionQuestion question) =>
        definition.Force == DefinitionForce.Statutory
        || definition.Force == DefinitionForce.NonStatutory
        || (definition.Force == DefinitionForce.Adopted && question.Partnership is not null);

    private static ValueList<DefinitionLimb> LimbsOf(ValueList<Definition> definitions, DefinitionAspect aspect, DefinitionQuestion question) =>
        definitions.Where(one => aspect != DefinitionAspect.Children || HoldsForChildren(one, question)).SelectMany(one => one.Limbs).Where(limb => limb.Aspect == aspect).ToValueList();

    /// <summary>The part of a text that is about a child may begin later than the rest: section 3 of the Act of 2021 was in force on no day before 1 October 2021.</summary>
    private static bool HoldsForChildren(Definition definition, DefinitionQuestion question)
    {
        var child = definition.Tests.Where(test => test.Subject == DefinitionSubject.Child).ToArray();
        return child.Length == 0 || child.SelectMany(test => test.RangesOn(question.On, question.Purpose)).Any();
    }

    /// <summary>Where the part about a child held for limited purposes: to 30 January 2022 the Act of 2021 counted a child as a victim for some of its parts only.</summary>
    private static IEnumerable<Caveat> LimitedAsToAChild(ValueList<Definition> definitions, DefinitionQuestion question) =>
        from definition in definitions
        from test in definition.Tests.Where(test => test.Subject == DefinitionSubject.Child)
        let purposes = DefinitionTimeline.LimitedTo(test.RangesOn(question.On, question.Purpose))
        where purposes is not null
        select new Caveat("limited-purpose", $"As to a child, '{definition.Rule.Title}' was in force on {English.Date(question.On)} for a limited purpose only: {purposes}.", test.Rule.Citation);
}
