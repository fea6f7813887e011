using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes.Clocks.Forms;

namespace Partnership.Rules.Json.Shapes.Clocks;

/// <summary>The forms of a clock: a closed set, told apart by their kind.</summary>
internal static class ClockFormShape
{
    internal static JsonShape<DeadlineKind> Form { get; } = new TaggedShape<DeadlineKind>(
        "clock-form",
        "The shape of a statutory clock, as data.",
        LimitForms.Limit,
        LimitForms.Readings,
        LimitForms.Range,
        LimitForms.Window,
        LimitForms.Hours,
        DateForms.Annual,
        DateForms.Fixed,
        DateForms.Blocks,
        DateForms.Prompt,
        CountForms.Count,
        CountForms.Events,
        CountForms.Stages);
}
