using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A board against the duty to have one: the whole, each category, and which categories decide the whole.</summary>
public sealed record BoardDutyResult
{
    internal BoardDutyResult(ValueList<CategoryResult> categories)
    {
        Categories = categories;
        Finding = Finding.All(categories.Where(IsAsked).Select(Of));
        DecidedBy = Finding.IsMet
            ? ValueList<MemberCategory>.Empty
            : categories.Where(one => IsAsked(one) && Of(one).Equals(Finding)).Select(one => one.Category).ToValueList();
    }

    /// <summary>The whole: not met when a category is not met, unknown when one is not known and none is not met. A category with no one to represent is not asked.</summary>
    public Finding Finding { get; }

    /// <summary>Each category of the duty, in its order.</summary>
    public ValueList<CategoryResult> Categories { get; }

    /// <summary>The categories that decide the whole: those not met, or those not known; empty when the whole is met.</summary>
    public ValueList<MemberCategory> DecidedBy { get; }

    /// <summary>The whole, and each category with its status.</summary>
    public override string ToString() => $"{English.Value(Finding)} ({Categories})";

    private static bool IsAsked(CategoryResult one) => one.Status.State != FactState.NotApplicable;

    private static Finding Of(CategoryResult one) => CompositionCalculator.FindingOf(one.Status);
}
