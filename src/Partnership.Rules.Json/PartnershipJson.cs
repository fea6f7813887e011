using System.Text.Json.Serialization.Metadata;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json;

/// <summary>Every shape of this package for System.Text.Json, to stand beside a source-generated context of your own.</summary>
public static class PartnershipJson
{
    /// <summary>Resolves the types of this library, and no others. Put it before your own context, so that your context does not take the types apart.</summary>
    /// <remarks>
    /// Worked example: <c>options.TypeInfoResolver = JsonTypeInfoResolver.Combine(PartnershipJson.Resolver, YourContext.Default)</c>. Bad content throws
    /// JsonException, with every problem and its path in the message.
    /// </remarks>
    public static IJsonTypeInfoResolver Resolver { get; } = new ShapeResolver()
        .With(Plain.Day)
        .With(ReasonsJson.Instrument)
        .With(ReasonsJson.Citation)
        .With(ReasonsJson.Rule)
        .With(ReasonsJson.Ask)
        .With(ReasonsJson.Flag)
        .With(ReasonsJson.Step)
        .With(TimeJson.TimeLimit)
        .With(TimeJson.LooseDate)
        .With(TimeJson.Cadence)
        .With(TimeJson.CadenceReading)
        .With(TimeJson.InForce)
        .With(TimeJson.ClosedDay)
        .With(TimeJson.HolidayCalendar)
        .With(ReceiptJson.Receipt)
        .With(DeterminationJson.Shape);
}
