using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>An indicator as one partnership's document uses it. The same code may be defined differently elsewhere (CON-103), so the partnership is part of it.</summary>
public sealed record Indicator
{
    /// <summary>Names an indicator with the values given.</summary>
    /// <param name="code">The code, such as <c>NI 32</c>.</param>
    /// <param name="framework">The framework it belongs to.</param>
    /// <param name="partnership">The partnership whose document uses it, such as <c>stockport</c>.</param>
    /// <param name="measures">What it measures, in our own words.</param>
    /// <param name="citations">The places in the document that say so; at least one.</param>
    /// <exception cref="ArgumentException">A text is blank or there is no citation.</exception>
    public Indicator(string code, IndicatorFramework framework, string partnership, string measures, params Citation[] citations)
    {
        Code = Guard.NotBlank(code);
        Framework = Guard.NotNull(framework);
        Partnership = Guard.NotBlank(partnership);
        Measures = Guard.NotBlank(measures);
        Citations = ValueList.Of(Guard.NotNull(citations));
        Guard.Require(Citations.Count > 0, $"{code} needs a citation.", nameof(citations));
    }

    /// <summary>The code of the indicator.</summary>
    public string Code { get; }

    /// <summary>The framework it belongs to.</summary>
    public IndicatorFramework Framework { get; }

    /// <summary>The partnership whose document uses it.</summary>
    public string Partnership { get; }

    /// <summary>What it measures, as the document says.</summary>
    public string Measures { get; }

    /// <summary>Where the document says so.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Which way it is wanted to go.</summary>
    public IndicatorDirection Direction { get; init; } = IndicatorDirection.NotStated;

    /// <summary>Who monitors it; empty when the document does not say.</summary>
    public ValueList<Party> MonitoredBy { get; init; } = ValueList<Party>.Empty;

    /// <summary>The codes it contributes to, such as PSA 23.</summary>
    public ValueList<string> ContributesTo { get; init; } = ValueList<string>.Empty;

    /// <summary>Code and what it measures.</summary>
    public override string ToString() => $"{Code}: {Measures}";
}
