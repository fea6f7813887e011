using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A counted date. It is a result: it is written, and refused when read.</summary>
internal static class CountedShape
{
    internal static JsonShape<CountedDate> Shape { get; } = new ObjectShape<CountedDate>("counted-date", "A date that was counted.", declare =>
    {
        declare.Needs("on", "The day counted to.", Plain.Day, one => one.On);
        declare.Needs("beforeRolling", "The day before it was moved off a closed one.", Plain.Day, one => one.BeforeRolling);
        declare.MayBe("otherReading", "The day by the other reading, where there is one.", Plain.Day, one => one.OtherReading);
        declare.Needs("monthEndTaken", "True when the month has no such day and its last was taken.", Plain.Truth, one => one.MonthEndTaken);
        declare.Needs("provisional", "True when it rests on a projected holiday.", Plain.Truth, one => one.Provisional);
        return _ => throw new FormatException("A counted date is a result. Count it again.");
    });
}
