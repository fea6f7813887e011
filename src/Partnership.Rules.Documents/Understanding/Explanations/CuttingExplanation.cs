namespace Partnership.Rules.Documents;

/// <summary>One way to cut a file into rows and cells, and how well the plan fits it.</summary>
/// <param name="Name">The name of the way of cutting.</param>
/// <param name="Fit">The share of regular rows times the share of cells that suit their column, from 0 to 1.</param>
public sealed record CuttingExplanation(string Name, double Fit)
{
    /// <summary>The way and its fit.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Fit:0.00}");
}
