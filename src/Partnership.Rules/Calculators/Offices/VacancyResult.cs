using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>How many places of an office are filled and how many are vacant.</summary>
/// <param name="Filled">The number of people who hold the office.</param>
/// <param name="Vacant">The number of vacant posts.</param>
public sealed record VacancyResult(int Filled, int Vacant)
{
    /// <summary>The bodies from which a holder should come and none does; empty when the document names none.</summary>
    public ValueList<Party> Without { get; init; } = ValueList<Party>.Empty;

    /// <summary>The numbers, and whose place is vacant.</summary>
    public override string ToString() => Without.Count == 0
        ? $"{English.Number(Filled)} filled, {English.Number(Vacant)} vacant"
        : $"{English.Number(Filled)} filled, {English.Number(Vacant)} vacant: none from {English.And([.. Without.Select(one => one.Name)])}";
}
