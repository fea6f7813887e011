using System.ComponentModel;
using Partnership.Rules.Documents;

namespace Partnership.Rules.Console.Plans;

/// <summary>How a file was read, as machines read it.</summary>
internal sealed record ExplanationDocument(
    [Description("The ways to cut the file, the one taken first.")] IEnumerable<CuttingDocument> Cuttings,
    [Description("Each column of each table that has headings.")] IEnumerable<ColumnDocument> Columns,
    [Description("Further choices, a sentence each.")] IEnumerable<string> Notes,
    [Description("All of it as a map, which --map reads.")] string Map)
{
    internal static ExplanationDocument Of(PlanExplanation explanation) => new(
        explanation.Cuttings.Select((one, at) => new CuttingDocument(one.Name, one.Fit, at == 0)),
        explanation.Columns.Select(one => new ColumnDocument(one.Line, one.Column, one.Heading, one.Role.ToString(), one.Evidence)),
        explanation.Notes,
        explanation.ToMap());
}

/// <summary>The JSON form of a way to cut a file.</summary>
internal sealed record CuttingDocument(
    [Description("The way, in words.")] string Name,
    [Description("How well the plan fits it, from 0 to 1.")] double Fit,
    [Description("True for the choice that was made.")] bool Taken);

/// <summary>The JSON form of a column of a file.</summary>
internal sealed record ColumnDocument(
    [Description("The line or row on which the headings of its table begin, from 1.")] int Line,
    [Description("Its place in the table, from 1.")] int Column,
    [Description("Its heading; empty when it has none.")] string Heading,
    [Description("What the column was understood to hold.")] string Role,
    [Description("Why, in words.")] string Evidence);
