namespace Partnership.Rules.Documents;

/// <summary>One column of a plan: what it was understood to hold, and why.</summary>
/// <param name="Line">The line or row on which the headings of its table begin; 0 where it has none.</param>
/// <param name="Column">The place, counted from 1.</param>
/// <param name="Heading">The heading; empty when it has none.</param>
/// <param name="Role">The role that the reader gave to the column.</param>
/// <param name="Evidence">Why the column has this role, in words.</param>
public sealed record ColumnExplanation(int Line, int Column, string Heading, ColumnRole Role, string Evidence)
{
    /// <summary>Heading, role and reason.</summary>
    public override string ToString() => $"{Heading.Replace('\n', ' ')} -> {Role}: {Evidence}";
}
