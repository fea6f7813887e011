using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Themes that meetings take up in turn, in their order, and then from the first again.</summary>
public sealed record ThemeRota
{
    /// <summary>States the themes in their order.</summary>
    /// <param name="themes">The themes; at least two, each once.</param>
    /// <exception cref="ArgumentException">There are fewer than two, one is blank, or one appears twice.</exception>
    public ThemeRota(params string[] themes)
    {
        Themes = ValueList.Of(Guard.NotNull(themes));
        Guard.Require(Themes.Count > 1 && Themes.All(one => !string.IsNullOrWhiteSpace(one)), "A rota has at least two themes, and none is blank.", nameof(themes));
        Guard.Require(Themes.Distinct(StringComparer.OrdinalIgnoreCase).Count() == Themes.Count, "Each theme stands once.", nameof(themes));
    }

    /// <summary>The themes in their order.</summary>
    public ValueList<string> Themes { get; }

    /// <summary>The themes in words.</summary>
    public override string ToString() => $"in turn: {English.And([.. Themes])}";
}
