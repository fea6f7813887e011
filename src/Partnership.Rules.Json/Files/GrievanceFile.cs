using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json;

/// <summary>The steps of a grievance and the interpretations chosen, as a file holds them. By its schema: samples/facts/grievance.schema.json.</summary>
public sealed record GrievanceFile
{
    /// <summary>States a grievance with the values given.</summary>
    /// <param name="facts">The facts of the grievance.</param>
    /// <param name="interpretations">The interpretations chosen where the text is open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GrievanceFile(GrievanceFacts facts, GrievanceInterpretations interpretations)
    {
        Facts = Guard.NotNull(facts);
        Interpretations = Guard.NotNull(interpretations);
    }

    /// <summary>What is known of the grievance.</summary>
    public GrievanceFacts Facts { get; }

    /// <summary>The interpretations chosen where the text is open; those taken when the file chooses none.</summary>
    public GrievanceInterpretations Interpretations { get; }

    /// <summary>Whom or what it is about.</summary>
    public override string ToString() => Facts.Concerns?.ToString() ?? "not known";
}
