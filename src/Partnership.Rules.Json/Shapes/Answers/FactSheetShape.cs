using NodaTime;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>Facts: a truth, a day, a loose date; or a word for why there is none.</summary>
internal static class FactSheetShape
{
    internal static FactShape<PartialDate> Loose { get; } = new FactShape<PartialDate>(TimeJson.LooseDate);

    internal static FactShape<LocalDate> Day { get; } = new FactShape<LocalDate>(Plain.Day);

    internal static FactShape<bool> Truth { get; } = new FactShape<bool>(Plain.Truth);

    /// <summary>A fact that was not asked is left out of a sheet, so it adds nothing.</summary>
    internal static FactSheet With(FactSheet sheet, (string Name, Fact<bool> Fact) given) => given.Fact.State switch
    {
        FactState.Known => sheet.With(given.Name, given.Fact.Value),
        FactState.NotKnown => sheet.WithNotKnown(given.Name),
        FactState.NotApplicable => sheet.WithNotApplicable(given.Name),
        _ => sheet,
    };
}
