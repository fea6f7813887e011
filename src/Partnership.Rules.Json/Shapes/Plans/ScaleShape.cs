using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Shapes.Plans;

/// <summary>Ratings, and the scales they belong to.</summary>
internal static class ScaleShape
{
    internal static JsonShape<Rating> Rating { get; } = new ObjectShape<Rating>("rating", "How a plan rates an action: a colour of its legend.", declare =>
    {
        var code = declare.Needs("code", "Its code: lower case with hyphens, such as amber-green.", Plain.Words, one => one.Code);
        var letters = declare.Needs("letters", "One or two letters for those who cannot tell colours apart, such as AG.", Plain.Words, one => one.Letters);
        var standing = declare.Needs("standing", "What it says of the work.", Plain.Code(ProgressStatus.All), one => one.Status);
        var severity = declare.Needs("severity", "How bad it is: the higher, the worse.", new NumberShape(int.MinValue), one => one.Severity);
        return taken => new Rating(code(taken), letters(taken), standing(taken), severity(taken));
    });

    internal static JsonShape<LegendEntry> Entry { get; } = new ObjectShape<LegendEntry>("legend-entry", "One line of a legend.", declare =>
    {
        var rating = declare.Needs("rating", "The rating.", Rating, one => one.Rating);
        var meaning = declare.Needs("meaning", "What it means.", Plain.Text, one => one.Meaning);
        return taken => new LegendEntry(rating(taken), meaning(taken));
    });

    internal static JsonShape<RatingScale> Scale { get; } = new ObjectShape<RatingScale>("rating-scale", "A plan's own legend.", declare =>
    {
        var name = declare.Needs("name", "Its name.", Plain.Words, one => one.Name);
        var legend = declare.Needs("legend", "Its lines; no rating twice.", new ListShape<LegendEntry>(Entry), one => one.Legend);
        return taken => new RatingScale(name(taken), [.. legend(taken)]);
    });

    /// <summary>By its code where the plan's legend has it.</summary>
    internal static JsonShape<Rating> Among(RatingScale? scale) => new ListedShape<Rating>(scale?.Legend.Select(one => one.Rating).ToValueList(), one => one.Code, Rating);
}
