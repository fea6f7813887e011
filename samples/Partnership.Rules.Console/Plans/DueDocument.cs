using System.ComponentModel;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Console.Plans;

/// <summary>The JSON form of by when an action is due.</summary>
internal sealed record DueDocument(
    [Description("The words of the plan.")] string Text,
    [Description("The date: a day, month, quarter or year; null where the words name none.")] string? On,
    [Description("How closely the date is known: day, month, quarter or year; null where there is none.")] string? Precision,
    [Description("What sort of answer the words give: exact, month, quarter, season, year, financial-year, range, repeated, relative, open, or not-understood.")] string Kind)
{
    internal static DueDocument Of(DueDate one) => new(one.Text, one.On?.ToString(), one.On?.Precision.Code, one.Kind.Code);
}

/// <summary>The JSON form of text that has no field of its own.</summary>
internal sealed record KeptDocument(
    [Description("The heading of its column or section; empty when it has none.")] string Heading,
    [Description("The text.")] string Text)
{
    internal static KeptDocument Of(UnmappedText one) => new(one.Heading, one.Text);
}
