using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One subject on which layers speak: which governs, what a lower one adds, and where one would take away.</summary>
/// <param name="Subject">The subject of the requirements.</param>
/// <param name="Governing">The requirement of the strongest layer.</param>
/// <param name="Additions">The requirements of lower layers that ask for more; they also apply.</param>
/// <param name="Conflicts">The requirements of lower layers that ask for less; they do not apply.</param>
public sealed record PrecedenceResult(string Subject, LayeredRequirement Governing, ValueList<LayeredRequirement> Additions, ValueList<LayeredRequirement> Conflicts)
{
    /// <summary>Where two texts of one layer differ and nothing says which prevails.</summary>
    public ValueList<Caveat> Caveats { get; init; } = ValueList<Caveat>.Empty;

    /// <summary>The interpretation chosen, in words, with both places.</summary>
    public string Interpretation =>
        Conflicts.Count > 0 ? $"{Governing.Rule.Citation} governs; {string.Join("; ", Conflicts.Select(one => one.Rule.Citation))} cannot ask for less."
        : Additions.Count > 0 ? $"{Governing.Rule.Citation} governs; {string.Join("; ", Additions.Select(one => one.Rule.Citation))} asks for more, as an addition."
        : $"{Governing.Rule.Citation} governs.";

    /// <summary>The subject and its interpretation, as one line of text.</summary>
    public override string ToString() => $"{Subject}: {Interpretation}";
}
