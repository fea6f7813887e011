namespace Partnership.Rules.Reasons;

/// <summary>What is known of a fact in one byte. Up to <see cref="NotKnown"/> the fact is open; from <see cref="Holds"/> on it holds.</summary>
internal static class KnownState
{
    internal const byte NotAsked = 0;
    internal const byte NotKnown = 1;
    internal const byte NotApplicable = 2;
    internal const byte Fails = 3;
    internal const byte Holds = 4;

    internal static byte Of(Fact<bool> fact) => fact.State switch
    {
        FactState.Known => fact.Value ? Holds : Fails,
        FactState.NotApplicable => NotApplicable,
        FactState.NotKnown => NotKnown,
        _ => NotAsked,
    };

    internal static byte Of(bool holds) => holds ? Holds : Fails;

    internal static Fact<bool> ToFact(byte state) => state switch
    {
        Holds => Fact.Known(true),
        Fails => Fact.Known(false),
        NotApplicable => Fact<bool>.NotApplicable,
        NotKnown => Fact<bool>.NotKnown,
        _ => Fact<bool>.NotAsked,
    };
}
