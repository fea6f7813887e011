using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json;

/// <summary>The steps of a grievance and the interpretations chosen, as a file holds them. By its schema: samples/facts/grievance.schema.json.</summary>
public sealed record GrievanceFile
{
    /// <summary>States a grievance with the values given.</summary>
    /// <param name="facts">The facts of the grievance.</param>
    /// <param name="readings">The interpretations chosen where the text is open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GrievanceFile(GrievanceFacts facts, GrievanceInterpretations readings)
    {
        Facts = Guard.NotNull(facts);
        Readings = Guard.NotNull(readings);
    }

    /// <summary>What is known of the grievance.</summary>
    public GrievanceFacts Facts { get; }

    /// <summary>The interpretations chosen where the text is open; those taken when the file chooses none.</summary>
    public GrievanceInterpretations Readings { get; }

    /// <summary>Whom or what it is about.</summary>
    public override string ToString() => Facts.Concerns?.ToString() ?? "not known";
}
