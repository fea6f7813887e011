using Partnership.Rules.Time;
using Partnership.Rules.Json.Shapes.Clocks.Forms;

namespace Partnership.Rules.Json.Shapes.Clocks;

/// <summary>Every shape of clocks and checklists, for the serializer.</summary>
internal static class ClockShapes
{
    internal static ShapeResolver WithClocks(this ShapeResolver resolver) => resolver
        .With(ClocksJson.Clock)
        .With(ClocksJson.Form)
        .With(ClocksJson.Parameter)
        .With(ClocksJson.Moment)
        .With(ClocksJson.Checklist)
        .With(ClockShape.HourLimit)
        .With(ClockShape.Pause)
        .With(LimitForms.Reading)
        .With(CountForms.Stage);
}
