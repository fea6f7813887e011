using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>What happens at the end of a term where the document does not say. You choose, and the answer shows it.</summary>
public sealed class Succession : ClosedSet<Succession>
{
    private Succession(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>The term is over.</summary>
    public static Succession TermsEnd { get; } = new("terms-end", 0, "the term is over");

    /// <summary>The holder carries on until replaced.</summary>
    public static Succession CarriesOnUntilReplaced { get; } = new("carries-on-until-replaced", 1, "the holder carries on until replaced");

    /// <summary>Every choice of the set, in a fixed order.</summary>
    public static ValueList<Succession> All { get; } = ValueList.Of(TermsEnd, CarriesOnUntilReplaced);

    /// <summary>The choice in words.</summary>
    public string Words { get; }

    /// <summary>Reads a choice by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such choice; the message lists the valid codes.</exception>
    public static Succession Parse(string text) => Find(All, text, "a choice of succession");
}
