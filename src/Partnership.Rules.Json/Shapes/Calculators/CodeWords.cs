using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Closed sets of two words and more, written in camel case as the published JSON has them: carriesOnUntilReplaced.</summary>
internal static class CodeWords
{
    [HandMade]
    internal static JsonShape<Succession> OfSuccession(ShapeRegistry shapes) => Camel(Succession.All);

    [HandMade]
    internal static JsonShape<CategoryStatus> OfCategory(ShapeRegistry shapes) => Camel(CategoryStatus.All);

    [HandMade]
    internal static JsonShape<CommitteeChoice> OfCommittee(ShapeRegistry shapes) => Camel(CommitteeChoice.All);

    private static ChoiceShape<T> Camel<T>(ValueList<T> all)
        where T : ClosedSet<T> => new(all, one => string.Concat(one.Code.Split('-').Select((word, place) => place == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1))));
}
