using NodaTime;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>An invented text, with rules and facts to test by.</summary>
internal static class Sample
{
    internal static readonly LocalDate On = new(2026, 3, 11);

    internal static readonly Instrument Text = new("sample", "Sample Act 2000", InstrumentKind.Act, "https://example.org/2000/1");

    internal static readonly Rule Rule = RuleAt("sample/whole", 1);

    internal static Rule RuleAt(string id, int section) =>
        new(RuleId.Parse(id), $"the rule {id}", RuleLayer.Statute, Citation.InStatute(Text, $"s.{section}", $"section/{section}", On));

    internal static Condition Is(string fact) => Condition.Is(new Question(fact, $"Does {fact} hold?"), Rule);

    internal static string[] Needed(this Determination determination) => determination.StillNeeded.Select(ask => ask.Fact).ToArray();
}
